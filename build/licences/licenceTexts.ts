import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ShippedPackage } from './shippedPackages.ts';

const licenceFile = /(^|[-_.])(licen[cs]e|copying|notice|ofl|unlicense)/i;
const textFile = /(\.(txt|md)|^[^.]+)$/i;

/** Texts of packages that carry none, or of works inside a package that its licence file passes over. */
const supplements = new URL('texts/', import.meta.url).pathname;

/** Every licence text of a package, wherever in it the text lies (fonts and codecs inside a package have their own). */
export function licenceTexts({ name, folder }: ShippedPackage): string[] {
  const own = filesOf(folder).filter(
    (path) => licenceFile.test(basename(path)) && textFile.test(basename(path)),
  );
  const supplement = join(supplements, `${name.replace('/', '__')}.txt`);
  const texts = [...own, ...(existsSync(supplement) ? [supplement] : [])].map((path) =>
    readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim(),
  );
  return [...new Set(texts)].filter((text) => text !== '');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesOf(path);
      return entry.isFile() ? [path] : [];
    });
}
