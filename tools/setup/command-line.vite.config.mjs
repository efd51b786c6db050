import { defineConfig } from 'vite';

/**
 * Bundles the commands of src/cli, each with its dependencies, and the library's extraction worker; SQLite stays a
 * package, because it reads one of its files at run time.
 */
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
      // unpdf uses it to load another pdf.js than the bundled one, which Crossread never does.
      onwarn: (warning, warn) => warning.code === 'EMPTY_IMPORT_META' || warn(warning),
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
  ssr: { noExternal: true, external: ['node-sqlite3-wasm'] },
});
