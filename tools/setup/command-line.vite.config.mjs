import { defineConfig } from 'vite';

/** Bundles src/cli with all it needs into one CommonJS file. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: 'src/cli/align.ts',
    target: 'node20',
    outDir: 'out/cli',
    emptyOutDir: true,
    rollupOptions: { output: { format: 'cjs', entryFileNames: 'align.cjs' } },
  },
  ssr: { noExternal: true },
});
