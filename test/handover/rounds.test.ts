/** 受け渡し to and fro, whatever was done on either side. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HandoverConflict } from '../../shared/handover/handover.ts';
import { newDesk } from '../electron/usecases/session.ts';
import { anyEdit, type Edit, perform } from './anyEdit.ts';
import { everything, give, givingDesk, receiveAll, stateOf } from './desks.ts';

const round = fc.record({
  kind: fc.constantFrom('meeting' as const, 'body' as const),
  before: fc.array(anyEdit, { maxLength: 8 }),
  here: fc.array(anyEdit, { maxLength: 6 }),
  there: fc.array(anyEdit, { maxLength: 6 }),
});

interface Round {
  readonly kind: 'meeting' | 'body';
  readonly before: readonly Edit[];
  readonly here: readonly Edit[];
  readonly there: readonly Edit[];
}

/** A library that handed something over, and the one that received it. */
async function handedOver({ kind, before }: Round) {
  const { desk: here, meetingId, bodyId } = await givingDesk();
  await perform(here, before);
  const what = { kind, id: kind === 'meeting' ? meetingId : bodyId };
  const there = await newDesk();
  await there.do('handover.receive', { path: await give(here, kind, what.id), decisions: {} });
  return { here, there, what };
}

/** Rows by what they are, not by the ids that two libraries gave to the same thing. */
const rowsOf = (state: string) => new Map(state.split('\n').map((row) => [idOf(row), row]));
const idOf = (row: string) => {
  const { table, id } = JSON.parse(row) as { table: string; id: string };
  return `${table}:${id}`;
};

const named = ({ key }: HandoverConflict) => key.slice(key.indexOf(' ') + 1);

test('handed over and back without a change, nothing changes and nothing is asked', async () => {
  await fc.assert(
    fc.asyncProperty(round, async (played) => {
      const { here, there, what } = await handedOver(played);
      expect(stateOf(there, what)).toBe(stateOf(here, what));
      const back = await give(there, what.kind, what.id);
      const before = everything(here);
      const plan = await here.do('handover.plan', { path: back });
      expect(plan).toMatchObject({ added: 0, conflicts: [], basis: [] });
      await here.do('handover.receive', { path: back, decisions: {} });
      expect(everything(here)).toBe(before);
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('changed on both sides: each difference is listed once, ours leaves everything, theirs makes it as it is there', async () => {
  await fc.assert(
    fc.asyncProperty(round, async (played) => {
      const { here, there, what } = await handedOver(played);
      await perform(here, played.here);
      await perform(there, played.there);
      const back = await give(there, what.kind, what.id);
      const { conflicts } = await here.do('handover.plan', { path: back });
      expect(new Set(conflicts.map(({ key }) => key)).size).toBe(conflicts.length);
      const [ours, theirs] = [rowsOf(stateOf(here, what)), rowsOf(stateOf(there, what))];
      const withoutPlace = (row = '') => row.replace(/"position":\d+/, '');
      const changed = [...ours].filter(
        ([id, row]) => theirs.has(id) && withoutPlace(theirs.get(id)) !== withoutPlace(row),
      );
      const differing = conflicts.filter(({ kind }) => kind === 'differs').map(named);
      for (const [id] of changed) expect(differing.filter((each) => each === id)).toEqual([id]);
      for (const { ours: here, theirs: there } of conflicts.flatMap(({ differences }) => differences)) {
        expect(here).not.toBe(there);
        expect(`${here}　${there}`).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}|true|false|null/);
      }
      const before = everything(here);
      await receiveAll(here, back, 'ours');
      expect(everything(here)).toBe(before);
      await receiveAll(here, back, 'theirs');
      expect(withoutOwnIds(stateOf(here, what))).toBe(withoutOwnIds(stateOf(there, what)));
    }),
    { numRuns: 15 },
  );
}, 240_000);

/** Rows that say themselves that they are one keep the id that they have here; a place is one among others. */
function withoutOwnIds(state: string): string {
  const own = ['meeting_body', 'membership', 'roster_setting', 'chain_amounts', 'finding_decision'];
  const rows = state.split('\n').map((row) => JSON.parse(row) as Record<string, unknown>);
  const placed = rows.map((row) => {
    const before = rows.filter(
      ({ table, meeting_id, position }) =>
        table === row.table && meeting_id === row.meeting_id && Number(position) < Number(row.position),
    );
    return 'meeting_id' in row && 'position' in row ? { ...row, position: before.length } : row;
  });
  const shown = placed.map((row) =>
    own.includes(String(row.table)) ? { ...row, id: null, predecessor_id: null } : row,
  );
  return shown
    .map((row) => JSON.stringify(row))
    .toSorted()
    .join('\n');
}
