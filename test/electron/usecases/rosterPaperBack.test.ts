/** Our own rosters on paper, as Word and Excel files of somebody else, come back as what they were made from. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '../../../electron/files/readTableFile.ts';
import { dispatch } from '../../../electron/usecases/dispatch.ts';
import { parsePastedRoster } from '../../../shared/roster/parsePastedRoster.ts';
import { pasteBodies } from '../../../shared/roster/pastedBodies.ts';
import { planAppointments } from '../../../shared/roster/planAppointments.ts';
import { plannedState } from '../../../shared/roster/plannedState.ts';
import { expectOk } from '../../expectOk.ts';
import { newDesk } from './session.ts';

test.each(['paper.word', 'paper.excel'])('five rosters of one meeting, from %s', async (channel) => {
  const desk = await newDesk();
  await desk.do('sample.create', { folder: path.join(path.dirname(desk.folder), 'サンプル') });
  const [meeting] = await desk.do('meeting.list', {});
  const date = meeting?.heldOn ?? '';
  const input = { paper: { kind: 'roster', bodyIds: meeting?.bodyIds, date } };
  const made = await dispatch(desk.session, { channel, input });
  const { bytes } = expectOk(made) as { bytes: Uint8Array };
  const { tables } = expectOk(await readTables('委員名簿', bytes));
  const rosters = tables.filter(({ cells }) => cells.length > 3);
  expect(rosters).toHaveLength(5);
  const bodies = await desk.do('council.list', { date });
  const people = await desk.do('roster.people', {});
  const seats = people.flatMap(({ memberships }) => memberships);
  for (const [index, { cells }] of rosters.entries()) {
    const { members } = parsePastedRoster(cells, {
      bodies: pasteBodies(bodies),
      bodyId: meeting?.bodyIds[index] ?? '',
      side: null,
      known: [...people.map(({ name }) => name), ...seats.flatMap(({ printedName }) => printedName ?? [])],
      today: date,
    });
    const rows = planAppointments(members, { people, seats, date });
    expect(rows.map((row) => [plannedState(row), row.differences])).toEqual(
      Array.from({ length: 9 }, () => ['same', []]),
    );
  }
});
