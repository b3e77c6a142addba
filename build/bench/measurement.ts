/** One line of the table: what the program does against a named peer or lower bound, measured in turns. */
export interface Measurement {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'times';
  readonly ours: number;
  readonly peerName: string;
  readonly peer: number;
  /** The largest ratio that is good enough; null where the figure is only shown. */
  readonly aim: number | null;
}

/** Two kinds of runs, one after the other, so that what else the machine does falls on both alike. */
export interface Turns {
  readonly ours: readonly number[];
  readonly peer: readonly number[];
}

/**
 * Runs both in turns. The first of each is not counted: it loads files that the system keeps in memory afterwards.
 *
 * @param measure does the work once and answers how long it took, in ms.
 */
export async function takeTurns(
  runs: number,
  ours: () => Promise<number>,
  peer: () => Promise<number>,
): Promise<Turns> {
  const turns: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  await peer();
  await ours();
  for (let run = 0; run < runs; run += 1) {
    turns.peer.push(await peer());
    turns.ours.push(await ours());
  }
  return turns;
}

/** @param share 0.5 for the median, 0.95 for what one in twenty exceeds. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

const rounded = (value: number, unit: string): string => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;

/** The measurements as a Markdown table. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const head = ['what', 'ours', 'peer', 'peer is', 'ratio', 'aim', ''];
  const rows = measurements.map(({ what, unit, ours, peerName, peer, aim }) => {
    const ratio = ours / peer;
    const verdict = aim === null ? '' : ratio <= aim ? 'ok' : 'MISSED';
    return [
      what,
      rounded(ours, unit),
      rounded(peer, unit),
      peerName,
      ratio.toFixed(2),
      aim === null ? '' : `≤ ${aim}`,
      verdict,
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
