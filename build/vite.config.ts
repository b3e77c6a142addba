import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { licencePlugin } from './licences/licencePlugin.ts';
import { shippedFiles } from './shippedFiles.ts';

const root = path.join(import.meta.dirname, '..');
const host = path.join(root, 'electron', 'host');

/** The Node that Electron 45 brings. */
const target = 'node24';

/**
 * Everything is bundled but what Electron has and what is machine code, so that only better-sqlite3 is installed with
 * the program. Main process and workers share their pieces as files of their own.
 */
function node(
  entries: Readonly<Record<string, string>>,
  format: 'es' | 'cjs',
  extension: string,
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      outDir: path.join(root, 'dist', 'electron'),
      emptyOutDir: format === 'es',
      target,
      minify: false,
      rolldownOptions: {
        input: entries,
        external: ['electron', 'better-sqlite3', /^node:/],
        platform: 'node',
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
        },
      },
    },
  };
}

const licences = licencePlugin({
  text: path.join(root, 'dist', 'licences', 'THIRD-PARTY.txt'),
  json: path.join(root, 'dist', 'renderer', 'licences.json'),
  shipped: [
    'better-sqlite3',
    'pdfjs-dist',
    '@expo-google-fonts/biz-udmincho',
    '@expo-google-fonts/biz-udgothic',
    '@expo-google-fonts/biz-udpgothic',
    '@expo-google-fonts/noto-serif-jp',
    '@expo-google-fonts/noto-sans-jp',
  ].map((name) => path.join(root, 'node_modules', name, 'package.json')),
});

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  cacheDir: path.join(root, 'node_modules', '.vite'),
  plugins: [react(), shippedFiles(), licences],
  worker: { format: 'es', plugins: () => [licences] },
  // Stands for a value that the program puts in at each load, in its header and in the page alike.
  html: { cspNonce: '__CSP_NONCE__' },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: path.join(root, 'dist', 'renderer'),
        emptyOutDir: true,
        target: 'chrome148',
        sourcemap: false,
        // In kB. They come from the same disk; what the first screen does not need is in pieces of its own.
        chunkSizeWarningLimit: 1500,
      },
    },
    main: node(
      {
        main: path.join(host, 'main.ts'),
        libraryWorker: path.join(host, 'libraryWorker.ts'),
        bindingWorker: path.join(host, 'bindingWorker.ts'),
        readingWorker: path.join(host, 'readingWorker.ts'),
      },
      'es',
      'js',
    ),
    preload: node({ preload: path.join(host, 'preload.ts') }, 'cjs', 'cjs'),
  },
});
