import { defineConfig } from 'vite';

/** Bundles the commands of src/cli, each with all it needs, and the thread of the library that extracts; SQLite stays a package, for it reads a file of its own. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/cli',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        align: 'src/cli/align.ts',
        library: 'src/cli/library.ts',
        extractWorker: 'src/main/sources/extract/worker.ts',
      },
      external: ['node-sqlite3-wasm'],
      // unpdf asks by it for another pdf.js than its own, which Crossread never does.
      onwarn: (warning, warn) => warning.code === 'EMPTY_IMPORT_META' || warn(warning),
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
  ssr: { noExternal: true, external: ['node-sqlite3-wasm'] },
});
