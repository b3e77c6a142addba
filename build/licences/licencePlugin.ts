import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatThirdParty, thirdPartyWorks } from './thirdParty.ts';

interface Outputs {
  /** The plain text that lies beside the program. */
  readonly text: string;
  /** The same for the screen of licences, an array of ThirdPartyWork. */
  readonly json: string;
  /** Files, one of each package that ships outside the bundles. */
  readonly shipped: readonly string[];
}

/**
 * Notes the modules and assets of every bundle and writes their licences when all are built. Belongs into `plugins`
 * and into `worker.plugins`, the same object: workers are bundles of their own.
 */
export function licencePlugin({ text, json, shipped }: Outputs): Plugin {
  const files = new Set<string>();
  return {
    name: 'licences',
    apply: 'build',
    sharedDuringBuild: true,
    // A style that another style imports is written into it and is no module of its own.
    transform: {
      order: 'pre',
      filter: { id: /\.css$/ },
      handler: async (code, id) => {
        for (const style of await importedStyles(code, id)) files.add(style);
      },
    },
    generateBundle(_, bundle) {
      // Everything that was read, though tree shaking may have dropped it: too many licences do no harm.
      for (const id of this.getModuleIds()) files.add(id.replace(/[?#].*$/, '').replace(/^\0/, ''));
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') {
          for (const name of output.originalFileNames) files.add(resolve(this.environment.config.root, name));
        }
      }
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        // Vite builds what no hook has built, but only after the last hook.
        for (const environment of Object.values(builder.environments)) {
          if (!environment.isBuilt) await builder.build(environment);
        }
        const works = thirdPartyWorks([...files, ...shipped]);
        await write(text, formatThirdParty(works));
        await write(json, JSON.stringify(works));
      },
    },
  };
}

/** The paths of all styles that a style imports, and these in turn. */
async function importedStyles(code: string, importer: string): Promise<string[]> {
  const paths = [...code.matchAll(/@import\s+(?:url\(\s*)?['"]([^'"]+)/g)].map(([, source = '']) =>
    createRequire(importer).resolve(source),
  );
  const deeper = paths.map(async (path) => importedStyles(await readFile(path, 'utf8'), path));
  return [...paths, ...(await Promise.all(deeper)).flat()];
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
