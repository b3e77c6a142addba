/** The walls are only as good as the tools that check them: here each tool must still see each violation. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HouseCopy, houseCopy, type ToolRun } from './houseCopy.ts';
import { lawfulHouse } from './lawfulHouse.ts';
import { violations } from './violations.ts';

describe('a house that keeps the rules', () => {
  let house: HouseCopy;
  beforeAll(async () => {
    house = await houseCopy(lawfulHouse);
  });
  afterAll(() => house[Symbol.asyncDispose]());

  test('passes the types, and every layer was compiled', async () => {
    const { passed, output } = await house.types();
    expect(output).toBe('');
    expect(passed).toBe(true);
    for (const compiled of [
      'shared/roster/person',
      'db/roster/peopleStore',
      'electron/usecases/roster/listPeople',
      'host/main',
      'renderer/roster/RosterScreen',
      'build/start',
      'test/roster/roster.test',
    ]) {
      expect(existsSync(join(house.folder, '.tsbuild', `${compiled}.d.ts`)), compiled).toBe(true);
    }
  });

  test('passes the linter, and every file was read', async () => {
    const { passed, output, findings } = await house.lint();
    expect(findings).toEqual([]);
    expect(passed).toBe(true);
    const checked = Number(/Checked (\d+) files/.exec(output)?.[1]);
    expect(checked).toBeGreaterThanOrEqual(Object.keys(lawfulHouse).length);
  });
});

describe.each(['packages and habits', 'crossings', 'globals'] as const)(
  'a house that breaks them: %s',
  (group) => {
    const broken = violations.filter((violation) => violation.group === group);
    const sources = new Map(
      broken.flatMap((one) => [[one.file, one.text], ...Object.entries(one.with ?? {})]),
    );
    const tool = group === 'packages and habits' ? 'lint' : 'types';
    let run: ToolRun;
    beforeAll(async () => {
      await using house = await houseCopy({ ...lawfulHouse, ...Object.fromEntries(sources) });
      run = await house[tool]();
    });

    test('fails, and names no file that keeps them', () => {
      expect(run.passed).toBe(false);
      expect(run.findings.filter(({ file }) => file in lawfulHouse)).toEqual([]);
    });

    test('has each violation in a file of its own', () => {
      expect(sources.size).toBe(broken.reduce((sum, one) => sum + 1 + Object.keys(one.with ?? {}).length, 0));
    });

    test.each(broken)('$what', ({ file, rule }) => {
      const rules = run.findings.filter((finding) => finding.file === file).map((finding) => finding.rule);
      expect(rules).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^(${rule})$`))]));
    });
  },
);

// A package whose types mention Node carries all of Node's globals into the layer that imports it, and the
// compiler has nothing more to say: only the list of packages keeps them out.
test('shared with a package that drags Node in compiles, and the linter alone refuses the package', async () => {
  await using house = await houseCopy({
    ...lawfulHouse,
    'shared/roster/leak.ts': `import { Document } from 'docx';\nexport const x = [Document, process.pid, Buffer.from('')];`,
  });
  const [types, lint] = await Promise.all([house.types(), house.lint()]);
  expect(types.findings).toEqual([]);
  expect(lint.findings).toEqual([
    { file: 'shared/roster/leak.ts', line: 1, rule: 'lint/style/noRestrictedImports' },
  ]);
});
