import { type Measurement, median, type Turns } from './measurement.ts';
import { runNode } from './runProgram.ts';

/** Printing a roster: from the library's rows to the bytes of the PDF. Leaves papers in the folder for `bindRows`. */
export async function printRows(folder: string): Promise<Measurement[]> {
  const host = ['--import', './build/standin/register.ts', 'build/bench/printHost.ts', folder];
  const { output } = await runNode(...host);
  const turns = JSON.parse(output) as Turns;
  return [
    {
      what: 'print a roster, library to PDF',
      unit: 'ms',
      ours: median(turns.ours),
      peerName: 'printToPDF of the same HTML',
      peer: median(turns.peer),
      aim: null,
    },
  ];
}
