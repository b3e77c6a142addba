import { cpSync, createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { shipFonts } from './shipFonts.ts';

const root = path.join(import.meta.dirname, '..');
const pdfjs = path.join(root, 'node_modules', 'pdfjs-dist');

/** What pdfjs-dist fetches while it draws: character maps, the 14 standard fonts, decoders, colour profiles. */
const pdfjsFolders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** The file of pdfjs-dist behind an address under `/pdfjs/`, null if there is none. */
function pdfjsFile(address: string): string | null {
  const file = path.join(pdfjs, path.posix.normalize(new URL(address, 'http://any').pathname));
  const known = pdfjsFolders.some((folder) => file.startsWith(path.join(pdfjs, folder) + path.sep));
  return known && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/**
 * Files that pages fetch by their names and that no import mentions: `dist/fonts`, which the program serves to the
 * window and to pages being printed alike, and `pdfjs/` beside the window's own files.
 */
export function shippedFiles(): Plugin {
  const ship = (): void => shipFonts(path.join(root, 'dist', 'fonts'));
  return {
    name: 'shipped-files',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle: ({ dir = '' }) => {
      ship();
      for (const folder of pdfjsFolders) {
        cpSync(path.join(pdfjs, folder), path.join(dir, 'pdfjs', folder), { recursive: true });
      }
    },
    configureServer: ({ middlewares }) => {
      ship();
      middlewares.use('/pdfjs', (request, response, next) => {
        const file = pdfjsFile(request.url ?? '/');
        if (file === null) next();
        else createReadStream(file).pipe(response);
      });
    },
  };
}
