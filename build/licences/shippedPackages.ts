import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it, an SPDX expression as a rule. */
  readonly licence: string;
  readonly folder: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The packages that the files come from, and the packages that these depend on: a package may have put the code of
 * its dependencies into its own files, where no bundler sees whose it is. Types never ship.
 * @param files absolute paths of modules and assets; those outside node_modules are the program's own.
 * @returns sorted by name
 */
export function shippedPackages(files: Iterable<string>): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const waiting = [...files].flatMap((file) => packageFolder(file) ?? []);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = realpathSync(next);
    if (found.has(folder)) continue;
    const manifest = readManifest(folder);
    found.set(folder, {
      name: manifest.name ?? folder,
      version: manifest.version ?? '',
      licence: manifest.license ?? 'unknown',
      folder,
    });
    const dependencies = Object.keys(manifest.dependencies ?? {}).filter(
      (name) => !name.startsWith('@types/'),
    );
    waiting.push(...dependencies.flatMap((name) => installedFolder(name, folder) ?? []));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Folders with a package.json of two words (`{"type":"module"}`) lie inside packages: the package is the one with a name. */
function packageFolder(file: string): string | undefined {
  if (!file.includes('/node_modules/')) return undefined;
  let folder = dirname(file);
  while (!(existsSync(join(folder, 'package.json')) && readManifest(folder).version !== undefined)) {
    folder = dirname(folder);
    if (folder === '/') throw new Error(`no package.json above ${file}`);
  }
  return folder;
}

/** As Node resolves it, from the dependent upwards; a dependency that is not installed (an optional one) cannot ship. */
function installedFolder(name: string, dependent: string): string | undefined {
  for (let folder = dependent; folder !== '/'; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  return undefined;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
