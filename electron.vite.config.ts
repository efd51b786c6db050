import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { compiledMessages } from './tools/build/compiledMessages';

/** Node 18 and Chrome 114 are the oldest Electron (25) Crossread runs on; the current one is far newer. */
const nodeTarget = 'node18';
const chromeTarget = 'chrome114';

/** The style sheet holds up the first paint and nothing else in the head does: it is asked for before the fonts. */
const stylesFirst: Plugin = {
  name: 'crossread:styles-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [sheet] = /<link rel="stylesheet"[^>]*>/.exec(html) ?? [];
      return sheet === undefined ? html : html.replace(sheet, '').replace('<head>', () => `<head>\n    ${sheet}`);
    },
  },
};

export default defineConfig({
  main: {
    plugins: [compiledMessages()],
    build: {
      target: nodeTarget,
      // Everything is bundled: one file to read at start is faster, and ESM-only libraries load in a CommonJS main.
      externalizeDeps: false,
      // Half of the script to compile before the first article can be parsed.
      minify: true,
      // SQLite stays a package: it reads its WebAssembly from a file beside it.
      rollupOptions: {
        input: { index: 'src/main/index.ts' },
        output: { format: 'cjs' },
        external: ['node-sqlite3-wasm'],
        // unpdf asks by it for another pdf.js than its own, which Crossread never does.
        onwarn: (warning, warn) => {
          if (warning.code !== 'EMPTY_IMPORT_META') warn(warning);
        },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), stylesFirst, compiledMessages()],
    build: {
      target: chromeTarget,
      // A third of the script to read and compile before the first paint.
      minify: true,
      // Fonts stay files: the Content-Security-Policy allows no data: address.
      assetsInlineLimit: 0,
      // One style sheet, named in the page: a kept page is painted before the script that would bring the rest.
      cssCodeSplit: false,
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
