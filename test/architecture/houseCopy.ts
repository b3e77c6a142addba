import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;

/** Everything that decides what a layer may do. */
const configuration = [
  'biome.json',
  'package.json',
  '.gitignore',
  'tsconfig.json',
  'tsconfig.base.json',
  'build/lint',
  ...['shared', 'db', 'electron', 'electron/host', 'renderer', 'build', 'test'].map(
    (f) => `${f}/tsconfig.json`,
  ),
];

/** One finding of a tool: the file it names, from the house's root, and the rule (`TS6307`, `lint/style/…`, `plugin`). */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

export interface ToolRun {
  readonly passed: boolean;
  readonly output: string;
  readonly findings: readonly Finding[];
}

/** A copy of the project's configuration with other sources, in which its tools are run as `npm run check` runs them. */
export interface HouseCopy extends AsyncDisposable {
  readonly folder: string;
  readonly types: () => Promise<ToolRun>;
  readonly lint: () => Promise<ToolRun>;
}

/** @param sources text of each file by its path from the house's root. */
export async function houseCopy(sources: Readonly<Record<string, string>>): Promise<HouseCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'house-'));
  for (const path of configuration) await cp(join(root, path), join(folder, path), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [path, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    folder,
    types: () =>
      run(folder, 'tsc', ['-b', '--pretty', 'false'], /^(.+?)\((\d+),\d+\): error (TS\d+):/gm, [1, 2, 3]),
    lint: () =>
      run(
        folder,
        'biome',
        ['lint', '--error-on-warnings', '--max-diagnostics=none', '--reporter=github', '--reporter=default'],
        /^::\w+ title=([\w/]+),file=(.+?),line=(\d+)/gm,
        [2, 3, 1],
      ),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

async function run(
  folder: string,
  tool: string,
  args: readonly string[],
  finding: RegExp,
  [fileGroup, lineGroup, ruleGroup]: readonly [number, number, number],
): Promise<ToolRun> {
  const { status, output } = await new Promise<{ status: unknown; output: string }>((resolve) => {
    execFile(
      join(root, 'node_modules/.bin', tool),
      args,
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : error.code, output: stdout + stderr }),
    );
  });
  const findings = [...output.matchAll(finding)].map((match) => {
    const file = match[fileGroup] ?? '';
    return {
      file: file.startsWith('/') ? relative(folder, file) : file,
      line: Number(match[lineGroup]),
      rule: match[ruleGroup] ?? '',
    };
  });
  return { passed: status === 0, output, findings };
}
