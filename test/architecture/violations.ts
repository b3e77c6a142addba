/**
 * What a violation is, the file that commits it, the other files that it needs, and the finding that must name it.
 * Violations of one group share a house: crossings bring the other layer's globals along, so they live apart.
 */
export interface Violation {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly group: 'packages and habits' | 'crossings' | 'globals';
  readonly rule: string;
}

const importWall = 'lint/style/noRestrictedImports';

/** How a module can be reached, and the rule of Biome that sees it. */
const forms: Readonly<Record<string, readonly [rule: string, text: (module: string) => string]>> = {
  import: [importWall, (m) => `import * as it from '${m}';\nexport const x = it;`],
  'type import': [importWall, (m) => `import type * as it from '${m}';\nexport type X = typeof it;`],
  'side-effect import': [importWall, (m) => `import '${m}';`],
  'export *': [importWall, (m) => `export * from '${m}';`],
  'export * as': [importWall, (m) => `export * as it from '${m}';`],
  'export name': [importWall, (m) => `export { it } from '${m}';`],
  'export type': [importWall, (m) => `export type { It } from '${m}';`],
  'import = require': [importWall, (m) => `import it = require('${m}');\nexport const x = it;`],
  'dynamic import': ['plugin', (m) => `export const x = import('${m}');`],
  'dynamic import of a template': ['plugin', (m) => `export const x = await import(\`${m}\`);`],
  'dynamic import of a variable': ['plugin', (m) => `const m: string = '${m}';\nexport const x = import(m);`],
  'dynamic import after one of a neighbour': [
    'plugin',
    (m) => `export const x = [import('./person.ts'), import('${m}')];`,
  ],
  'import type in an expression': ['plugin', (m) => `export type X = import('${m}').X;`],
  'typeof import': ['plugin', (m) => `export type X = typeof import('${m}');`],
  require: ['lint/style/noCommonJs', (m) => `export const x = require('${m}');`],
};

/** Per layer: a folder of it, and packages that it may not know. */
const strangers: Readonly<Record<string, readonly string[]>> = {
  'shared/roster': [
    'docx',
    'papaparse',
    'date-fns',
    'kysely',
    'react',
    'electron',
    'node:fs',
    'fs',
    'zod/v4/core',
    'uuid',
    '#zod',
  ],
  'db/roster': ['docx', 'electron', 'react', 'date-fns', 'fflate', 'node:module', 'vite'],
  'electron/host': [
    'kysely',
    'better-sqlite3',
    'docx',
    'react',
    'electron/main',
    'playwright-core',
    'node:module',
  ],
  'electron/usecases/roster': ['electron', 'kysely', 'better-sqlite3', 'react', 'vitest', 'node:module'],
  'electron/document': ['electron', 'kysely', 'pdfjs-dist', 'node:module'],
  'electron/files': ['electron', 'kysely', 'react-dom', 'node:module'],
  'electron/newcomer': ['electron', 'kysely', 'node:module'],
  renderer: ['kysely', 'better-sqlite3', 'docx', 'electron', 'node:fs', 'fs', 'vite', 'react-aria', '#react'],
};

/** Folders that each layer may not reach into. */
const crossings: Readonly<Record<string, readonly string[]>> = {
  shared: ['db', 'electron', 'electron/host', 'renderer', 'build', 'test'],
  db: ['electron', 'electron/host', 'renderer', 'build', 'test'],
  electron: ['electron/host', 'renderer', 'build', 'test'],
  'electron/host': ['renderer', 'build', 'test'],
  renderer: ['db', 'electron', 'electron/host', 'build', 'test'],
  build: ['renderer', 'test'],
};

const crossingForms: Readonly<Record<string, (module: string) => string>> = {
  import: (m) => `import * as it from '${m}';\nexport const x = it;`,
  'type import': (m) => `import type * as it from '${m}';\nexport type X = typeof it;`,
  'side-effect import': (m) => `import '${m}';`,
  'export *': (m) => `export * from '${m}';`,
  'dynamic import': (m) => `export const x = import('${m}');`,
};

const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', 'setImmediate', 'setTimeout', 'console'];
const domGlobals = ['document', 'window', 'fetch', 'URL', 'TextDecoder', 'localStorage', 'HTMLElement'];

export const violations: readonly Violation[] = [
  ...packageViolations(),
  ...crossingViolations(),
  ...[...nodeGlobals, ...domGlobals].flatMap((name) => globalViolation('shared', name)),
  ...[...nodeGlobals.slice(0, 4)].flatMap((name) => globalViolation('renderer', name)),
  ...['document', 'window', 'HTMLElement'].flatMap((name) => [
    ...globalViolation('db', name),
    ...globalViolation('electron/usecases', name),
    ...globalViolation('electron/host', name),
  ]),
  ...['shared', 'db', 'electron/usecases', 'electron/host', 'renderer', 'build', 'test'].flatMap(
    habitViolations,
  ),
  ...['Date.now()', 'new Date()', 'new Date', 'Date()', 'Math.random()'].map((call, index) => ({
    what: `shared asks ${call}`,
    file: `shared/roster/impure${index}.ts`,
    text: `export const x = () => ${call};`,
    group: 'packages and habits' as const,
    rule: 'plugin',
  })),
];

function packageViolations(): Violation[] {
  return Object.entries(strangers).flatMap(([folder, packages]) => [
    ...packages.map((name, index) => ({
      what: `${folder} imports ${name}`,
      file: `${folder}/stranger${index}.ts`,
      text: `import * as it from '${name}';\nexport const x = it;`,
      group: 'packages and habits' as const,
      rule: importWall,
    })),
    ...Object.entries(forms).map(([form, [rule, text]], index) => ({
      what: `${folder} reaches ${packages[0]} by ${form}`,
      file: `${folder}/form${index}.ts`,
      text: text(packages[0] ?? ''),
      group: 'packages and habits' as const,
      rule,
    })),
    {
      what: `${folder} reaches into node_modules by path`,
      file: `${folder}/path.ts`,
      text: `export * from '${up(folder)}node_modules/docx/build/index.d.ts';`,
      group: 'packages and habits' as const,
      rule: importWall,
    },
  ]);
}

function crossingViolations(): Violation[] {
  return Object.entries(crossings).flatMap(([layer, targets]) =>
    targets.flatMap((target) =>
      Object.entries(crossingForms).map(([form, text], index) => {
        // The compiler names a foreign file once, at its first importer: each violation reaches for its own.
        const wished = `${target}/wishedBy${layer.replace('/', '')}${index}.ts`;
        return {
          what: `${layer} reaches ${target} by ${form}`,
          file: `${layer}/${target.replace('/', '-')}${index}.ts`,
          text: text(up(layer) + wished),
          with: { [wished]: 'export const wished = 1;' },
          group: 'crossings' as const,
          rule: 'TS6307',
        };
      }),
    ),
  );
}

function globalViolation(folder: string, name: string): Violation[] {
  return [
    {
      what: `${folder} uses ${name}`,
      file: `${folder}/global-${name}.ts`,
      text: `export const x = () => ${name};`,
      group: 'globals',
      rule: 'TS2304|TS2580|TS2584|TS2591',
    },
  ];
}

function habitViolations(folder: string): Violation[] {
  const lint = (what: string, name: string, rule: string, text: string) => ({
    what: `${folder} ${what}`,
    file: `${folder}/${name}.ts`,
    text,
    group: 'packages and habits' as const,
    rule,
  });
  return [
    lint('says any', 'any', 'lint/suspicious/noExplicitAny', 'export const x = (y: any) => String(y);'),
    lint(
      'asserts that a value is there',
      'bang',
      'lint/style/noNonNullAssertion',
      'export const x = (y?: string) => y!.length;',
    ),
    lint(
      'silences the compiler',
      'ignore',
      'lint/suspicious/noTsIgnore',
      '// @ts-ignore\nexport const x = 1;',
    ),
    lint('goes in a circle', 'circleA', 'lint/suspicious/noImportCycles', circle('A', 'B')),
    lint('comes back from a circle', 'circleB', 'lint/suspicious/noImportCycles', circle('B', 'A')),
    lint('goes in a circle of types', 'circleC', 'lint/suspicious/noImportCycles', typeCircle('C', 'D')),
    lint('comes back from one', 'circleD', 'lint/suspicious/noImportCycles', typeCircle('D', 'C')),
  ];
}

function circle(own: string, other: string): string {
  return `import { circle${other} } from './circle${other}.ts';\nexport const circle${own} = (): unknown => circle${other};`;
}

function typeCircle(own: string, other: string): string {
  return `import type { Circle${other} } from './circle${other}.ts';\nexport type Circle${own} = () => Circle${other};`;
}

function up(folder: string): string {
  return '../'.repeat(folder.split('/').length);
}
