import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Measurement, median, takeTurns } from './measurement.ts';
import { StartedProgram } from './startedProgram.ts';

const turnsToTake = 7;

async function timeToHeading(main: string, userData: string): Promise<number> {
  const started = Date.now();
  const program = new StartedProgram(['./build/bench/reportHeading.ts'], main, userData);
  const drawn = await program.says(/heading drawn at (\d+)\./);
  await program.end();
  return Number(drawn) - started;
}

/**
 * From the start of the process to the first heading on the screen: home with a library opened, against one line.
 *
 * @param folder holds the sample's `library`.
 */
export async function startRows(folder: string): Promise<Measurement[]> {
  const [ours, bare] = [path.join(folder, 'user-data'), path.join(folder, 'user-data-bare')];
  mkdirSync(ours);
  const settings = { theme: 'light', recentLibraries: [path.join(folder, 'library')] };
  writeFileSync(path.join(ours, 'settings.json'), JSON.stringify(settings));
  const turns = await takeTurns(
    turnsToTake,
    () => timeToHeading('dist/electron/main.js', ours),
    () => timeToHeading('build/bench/bareApp.ts', bare),
  );
  return [
    {
      what: 'start to usable home',
      unit: 'ms',
      ours: median(turns.ours),
      peerName: 'an empty window of the same host',
      peer: median(turns.peer),
      aim: 1.5,
    },
  ];
}
