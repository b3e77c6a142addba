/**
 * `npm run bench`: what the program does, each against a named peer or lower bound on this machine in the same run.
 * Ratios, not times, are what can be compared; nothing fails here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { amendmentRows } from './bench/amendmentRows.ts';
import { bindRows } from './bench/bindRows.ts';
import { callRows } from './bench/callRows.ts';
import { importRows } from './bench/importRows.ts';
import { measurementTable } from './bench/measurement.ts';
import { printRows } from './bench/printRows.ts';
import { regulationRows } from './bench/regulationRows.ts';
import { startRows } from './bench/startRows.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

// The first leaves the sample's library and papers behind for those after it.
const printed = await printRows(folder);
const rows = [
  ...(await startRows(folder)),
  ...(await callRows(folder)),
  ...printed,
  ...(await bindRows(folder)),
  ...(await importRows(folder)),
  ...(await regulationRows()),
  ...(await amendmentRows()),
];
console.log(
  `${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.version}, medians of several runs\n`,
);
console.log(measurementTable(rows));
