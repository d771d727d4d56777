import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/** One file for each door, and one for each worker thread. They share their chunks: every door runs the same core. */
const mainEntries = {
  index: 'src-main/hosts/electron/main.ts',
  server: 'src-main/hosts/server/main.ts',
  cli: 'src-main/hosts/cli/main.ts',
  'pdf-worker': 'src-main/adapters/pdf-worker.ts',
  'spreadsheet-worker': 'src-main/adapters/spreadsheet-worker.ts',
};

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      target: 'node24',
      sourcemap: true,
      // Bundled, these halve the start-up; everything else (native code, pdfmake's fonts) stays a package.
      externalizeDeps: { exclude: ['kysely', 'zod', 'pg'] },
      rollupOptions: {
        input: existing(mainEntries),
        // One flat folder, as deep as src-main/<room>: `../../resources` means the same before and after the build.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      rollupOptions: {
        input: existing({ index: 'src-main/hosts/electron/preload.ts' }),
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      minify: true,
      rollupOptions: { input: { index: at('src-renderer/index.html') } },
    },
  },
});

/** The entries whose source is there, with absolute paths. */
function existing(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, at(path)] as const)
      .filter(([, path]) => existsSync(path)),
  );
}
