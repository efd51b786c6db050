import { defineConfig } from 'vite';

/** Bundles the commands of src/cli, each with all it needs; SQLite stays a package, for it reads a file of its own. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/cli',
    emptyOutDir: true,
    rollupOptions: {
      input: { align: 'src/cli/align.ts', library: 'src/cli/library.ts' },
      external: ['node-sqlite3-wasm'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
  ssr: { noExternal: true, external: ['node-sqlite3-wasm'] },
});
