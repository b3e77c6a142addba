import fc from 'fast-check';
import { expect } from 'vitest';
import { nextRedo, nextUndo } from '../../../db/library/history.ts';
import { connections, type Library } from '../../../db/library/library.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { redo, undo } from '../../../db/library/undo.ts';
import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { expectOk } from '../../expectOk.ts';
import { at, who } from './shelves.ts';

const someRow = fc.nat({ max: 9 });
const text = fc.constantFrom('', '一', '二', '三', '髙﨑', '葛󠄀');
const write = fc.oneof(
  fc.record({ what: fc.constant('add shelf' as const), label: text }),
  fc.record({ what: fc.constant('rename shelf' as const), row: someRow, label: text }),
  fc.record({ what: fc.constant('remove shelf with its books' as const), row: someRow }),
  fc.record({
    what: fc.constant('add book' as const),
    row: someRow,
    place: fc.nat({ max: 3 }),
    title: fc.option(text),
  }),
  fc.record({
    what: fc.constant('move book' as const),
    row: someRow,
    shelf: someRow,
    place: fc.nat({ max: 3 }),
  }),
  fc.record({ what: fc.constant('remove book' as const), row: someRow }),
);
type Write = typeof write extends fc.Arbitrary<infer T> ? T : never;

const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('do' as const),
      writes: fc.array(write, { minLength: 1, maxLength: 4 }),
      mergeKey: fc.option(fc.constantFrom('name', 'kana'), { nil: undefined }),
      end: fc.constantFrom('well' as const, 'well' as const, 'well' as const, 'refused' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redo' as const) }) },
);
export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** What people do in any order: changes in one field or in many, refused ones, steps back and forth. */
export const actions = (maxLength: number): fc.Arbitrary<Action[]> =>
  fc.array(action, { minLength: 1, maxLength });

async function perform(writable: WritableLibrary, step: Write): Promise<void> {
  const shelves = await writable.selectFrom('test_shelf').selectAll().orderBy('id').execute();
  const books = await writable.selectFrom('test_book').selectAll().orderBy('id').execute();
  if (step.what === 'add shelf') {
    await writable.insert('test_shelf', { label: step.label });
    return;
  }
  const shelf = shelves[step.row % shelves.length];
  const book = books[step.row % books.length];
  if (step.what === 'add book' && shelf) {
    await writable.insert('test_book', { shelf_id: shelf.id, place: step.place, title: step.title });
  } else if (step.what === 'rename shelf' && shelf) {
    expectOk(await writable.update('test_shelf', shelf.id, shelf.revision, { label: step.label }));
  } else if (step.what === 'remove shelf with its books' && shelf) {
    for (const { id, revision } of books.filter(({ shelf_id }) => shelf_id === shelf.id)) {
      expectOk(await writable.remove('test_book', id, revision));
    }
    expectOk(await writable.remove('test_shelf', shelf.id, shelf.revision));
  } else if (step.what === 'move book' && book) {
    const to = shelves[step.shelf % shelves.length];
    const patch = { shelf_id: to?.id, place: step.place };
    expectOk(await writable.update('test_book', book.id, book.revision, patch));
  } else if (step.what === 'remove book' && book) {
    expectOk(await writable.remove('test_book', book.id, book.revision));
  }
}

interface Rows {
  readonly content: string;
  readonly revisions: ReadonlyMap<string, string>;
}

function rowsOf(library: Library): Rows {
  const { reader } = library[connections];
  const revisions = new Map<string, string>();
  const content = ['test_shelf', 'test_book', 'library'].map((table) =>
    reader
      .prepare<[], { id: string; revision: number }>(`select * from ${table} order by id`)
      .all()
      .map(({ revision, ...rest }) => {
        revisions.set(`${rest.id} ${revision}`, JSON.stringify(rest));
        return rest;
      }),
  );
  return { content: JSON.stringify(content), revisions };
}

interface Entry {
  readonly kind: 'do' | 'undo' | 'redo';
  readonly label: string;
  readonly mergeKey: string | undefined;
  readonly before: string;
  after: string;
}

/** Two stacks, as every text editor has them; the library answers from its history table instead. */
function stacks(journal: readonly Entry[]): { done: Entry[]; undone: Entry[] } {
  const done: Entry[] = [];
  let undone: Entry[] = [];
  for (const entry of journal) {
    if (entry.kind === 'do') {
      done.push(entry);
      undone = [];
    } else {
      const moved = (entry.kind === 'undo' ? done : undone).pop();
      if (moved) (entry.kind === 'undo' ? undone : done).push(moved);
    }
  }
  return { done, undone };
}

/** Plays actions on the library and on the model, and compares after each. */
export async function playAgainstModel(library: Library, played: readonly Action[]): Promise<void> {
  const journal: Entry[] = [];
  const seen = new Map<string, string>();
  const start = rowsOf(library).content;

  const note = (kind: Entry['kind'], number: number, mergeKey: string | undefined, before: string) => {
    const after = rowsOf(library).content;
    if (kind === 'do' && before === after) return;
    const newest = journal.at(-1);
    if (kind === 'do' && mergeKey && newest?.kind === 'do' && newest.mergeKey === mergeKey) {
      newest.after = after;
      if (newest.before === newest.after) journal.pop();
    } else {
      journal.push({ kind, label: `操作${number}`, mergeKey, before, after });
    }
  };

  const check = async () => {
    const rows = rowsOf(library);
    const { done, undone } = stacks(journal);
    expect(rows.content).toBe(done.at(-1)?.after ?? start);
    expect((await nextUndo(library.reader))?.label).toBe(done.at(-1)?.label);
    expect((await nextRedo(library.reader))?.label).toBe(undone.at(-1)?.label);
    // One revision never means two different contents: optimistic locking rests on it.
    for (const [key, content] of rows.revisions) {
      expect(seen.get(key) ?? content).toBe(content);
      seen.set(key, content);
    }
  };

  for (const [number, one] of played.entries()) {
    const before = rowsOf(library).content;
    if (one.kind === 'do') {
      await play(library, one, number);
      note('do', number, one.mergeKey, before);
    } else {
      const reversed = await (one.kind === 'undo' ? undo : redo)(library, who, at);
      if (reversed.ok) note(one.kind, number, undefined, before);
      else expect(reversed).toEqual(problem(`${one.kind}.nothing`));
    }
    await check();
  }

  const end = rowsOf(library).content;
  const steps = stacks(journal).done.length;
  for (let step = 0; step < steps; step += 1) expectOk(await undo(library, who, at));
  expect(rowsOf(library).content).toBe(start);
  for (let step = 0; step < steps; step += 1) expectOk(await redo(library, who, at));
  expect(rowsOf(library).content).toBe(end);
}

async function play(library: Library, one: Action & { kind: 'do' }, number: number): Promise<void> {
  const command = { name: 'play', label: `操作${number}`, who, at, mergeKey: one.mergeKey };
  try {
    await runCommand(library, command, async (writable) => {
      for (const step of one.writes) await perform(writable, step);
      return one.end === 'well' ? ok(undefined) : problem('input.invalid');
    });
  } catch (error) {
    // A place or a label that is taken: the command is a bug, and must leave no trace.
    expect(error).toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' });
  }
}
