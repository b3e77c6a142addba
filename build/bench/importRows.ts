import path from 'node:path';
import Database from 'better-sqlite3';
import { startingRule } from '../../shared/council/startingRule.ts';
import { knownNames } from '../../shared/roster/knownNames.ts';
import { parsePastedRoster } from '../../shared/roster/parsePastedRoster.ts';
import type { Person } from '../../shared/roster/person.ts';
import { planAppointments } from '../../shared/roster/planAppointments.ts';
import { rosterImport } from '../../shared/roster/rosterImport.ts';
import { committees, manySeats } from './manySeats.ts';
import { type Measurement, median, takeTurns } from './measurement.ts';
import { openBenchLibrary } from './openBenchLibrary.ts';

const turnsToTake = 5;
const registered = 10_000;
const { sides } = startingRule('minimumWageSubcommittee', '最低賃金専門部会').composition;

/** What the review computes for 1,200 seats of 25 committees, and the command behind its button. */
export async function importRows(folder: string): Promise<Measurement[]> {
  return [await previewRow(), await commandRow(path.join(folder, 'import'))];
}

function planned(bodyIds: readonly string[], people: readonly Person[]) {
  const bodies = committees.map((name, index) => ({ id: bodyIds[index] ?? name, names: [name], sides }));
  const known = knownNames(people.map(({ name }) => name));
  const context = { bodies, bodyId: null, side: null, known, today: '2021-09-13' };
  const { members } = parsePastedRoster(manySeats(), context);
  return planAppointments(members, { people, seats: [], date: '2021-09-13' });
}

async function previewRow(): Promise<Measurement> {
  const people = Array.from({ length: registered }, (_, index) => ({
    id: `person ${index}`,
    revision: 1,
    name: { family: '登録', given: String(index) },
    reading: { family: '', given: '' },
    readingCertainty: 'estimated' as const,
    variants: [],
    formerNames: [],
  }));
  const turns = await takeTurns(
    turnsToTake,
    timed(() => planned([], people)),
    timed(() => [
      ...manySeats().map((row) => row.map((cell) => cell.normalize('NFKC'))),
      ...people.map(({ name }) => (name.family + name.given).normalize('NFKC')),
    ]),
  );
  return {
    what: 'look through 1,200 pasted seats, 10,000 people registered',
    unit: 'ms',
    ours: median(turns.ours),
    peerName: 'folding each cell and name once (NFKC)',
    peer: median(turns.peer),
    aim: 40,
  };
}

function timed(work: () => unknown): () => Promise<number> {
  return async () => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
}

async function commandRow(folder: string): Promise<Measurement> {
  const { call, close } = await openBenchLibrary(folder);
  const bodyIds: string[] = [];
  for (const name of committees) {
    const body = { parentId: null, kind: 'subcommittee', name, shortName: '' };
    bodyIds.push(((await call('council.create', body)) as { id: string }).id);
  }
  const input = rosterImport(planned(bodyIds, []), '2021-09-13');
  const bare = new Database(`${folder}.bare.db`);
  bare.pragma('journal_mode = wal');
  bare.pragma('synchronous = full');
  bare.exec('create table seat (id text primary key, body text, content text) strict');
  const insert = bare.prepare('insert into seat values (?, ?, ?)');
  const turns = await takeTurns(
    turnsToTake,
    async () => {
      const time = await timed(() => call('roster.import', input))();
      await call('history.undo', {});
      return time;
    },
    timed(() =>
      bare.transaction(() => {
        for (const seat of input.seats) insert.run(crypto.randomUUID(), seat.bodyId, JSON.stringify(seat));
      })(),
    ),
  );
  bare.close();
  await close();
  return {
    what: 'enter 1,200 seats of 300 new people, one command',
    unit: 'ms',
    ours: median(turns.ours),
    peerName: 'inserting them bare, one transaction',
    peer: median(turns.peer),
    aim: null,
  };
}
