import { xmlToEL } from 'lawtext/dist/src/node/el/xmlToEL.js';
import { parse } from 'lawtext/dist/src/parser/lawtext.js';
import { renderLawtext } from 'lawtext/dist/src/renderer/lawtext.js';
import { parseLawXml } from '../../shared/regulation/lawXml.ts';
import { formatRegulation, parseRegulation } from '../../shared/regulation/parseRegulation.ts';
import type { Regulation } from '../../shared/regulation/regulation.ts';
import { addressedUnits, articlesOf, provisionsOf } from '../../shared/regulation/unitAddress.ts';
import { longLawXml } from './longLaw.ts';
import { type Measurement, median, takeTurns } from './measurement.ts';

const turnsToTake = 5;
const articles = 1_000;

/** How many units a tree has, told by either reader in the same words. */
type Counts = Readonly<Record<'Article' | 'Paragraph' | 'Item', number>>;

interface LawtextElement {
  readonly tag: string;
  readonly children: readonly (LawtextElement | string)[];
}

/** Reading a law of 1,000 articles as XML and as text, with the same units found by both readers; and how reading grows. */
export async function regulationRows(): Promise<Measurement[]> {
  const xml = longLawXml(articles);
  const text = formatRegulation(parseLawXml(xml).regulation);
  const lawtext = renderLawtext(xmlToEL(xml));
  expectSame(countsOf(parseLawXml(xml).regulation), lawtextCounts(xmlToEL(xml)));
  expectSame(countsOf(parseRegulation(text).regulation), lawtextCounts(parse(lawtext).value));
  const megabytes = (written: string) => (Buffer.byteLength(written) / 1e6).toFixed(1);
  return [
    await row(
      `read a law, ${megabytes(xml)} MB of XML`,
      'lawtext of the same units',
      () => parseLawXml(xml),
      () => xmlToEL(xml),
    ),
    await row(
      `read a law, ${megabytes(text)} MB of text`,
      'lawtext of the same units',
      () => parseRegulation(text),
      () => parse(lawtext),
    ),
    await growthRow(),
  ];
}

async function row(
  what: string,
  peerName: string,
  ours: () => unknown,
  peer: () => unknown,
): Promise<Measurement> {
  const turns = await takeTurns(turnsToTake, timed(ours), timed(peer));
  return { what, unit: 'ms', ours: median(turns.ours), peerName, peer: median(turns.peer), aim: 0.2 };
}

/** Ten articles a thousand times over are the least that ten thousand at once can cost. */
async function growthRow(): Promise<Measurement> {
  const [few, many] = [10, 10_000].map((count) =>
    formatRegulation(parseLawXml(longLawXml(count)).regulation),
  );
  const turns = await takeTurns(
    turnsToTake,
    timed(() => parseRegulation(many ?? '')),
    timed(() => {
      for (let time = 0; time < 1_000; time += 1) parseRegulation(few ?? '');
    }),
  );
  return {
    what: 'read a text of 10,000 articles',
    unit: 'ms',
    ours: median(turns.ours),
    peerName: 'one of 10 articles, 1,000 times',
    peer: median(turns.peer),
    aim: 2,
  };
}

function timed(work: () => unknown): () => Promise<number> {
  return async () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
}

function countsOf(regulation: Regulation): Counts {
  const units = addressedUnits(regulation);
  return {
    Article: articlesOf(provisionsOf(regulation, null)).length,
    Paragraph: units.filter(({ unit }) => unit.kind === 'paragraph').length,
    Item: units.filter(({ unit }) => unit.kind === 'item').length,
  };
}

function lawtextCounts(root: LawtextElement): Counts {
  const counts = { Article: 0, Paragraph: 0, Item: 0 };
  const walk = (element: LawtextElement): void => {
    if (element.tag in counts) counts[element.tag as keyof Counts] += 1;
    for (const child of element.children) if (typeof child !== 'string') walk(child);
  };
  walk(root);
  return counts;
}

function expectSame(ours: Counts, theirs: Counts): void {
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return;
  throw new Error(`the readers found different units: ${JSON.stringify({ ours, theirs })}`);
}
