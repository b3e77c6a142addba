import { readFileSync } from 'node:fs';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import type { Regulation } from '../../../shared/regulation/regulation.ts';
import { shimaneRegulations } from './shimaneRegulations.ts';
import { workedExamples } from './workedExamples.ts';

const file = (name: string): string => readFileSync(`test/fixtures/regulation/${name}.txt`, 'utf8');

const exampleText = (id: string): string => workedExamples.find((each) => each.id === id)?.old ?? '';

/** The seed's regulations with what was struck out left out: the amended text of each. */
export const amendedRegulations: readonly string[] = shimaneRegulations.map((text) =>
  text.replaceAll(/~~[^~]*~~/g, '').replace(/[（(]改正案[)）]/, ''),
);

/** Regulations and laws in both styles, on which edits are tried. */
export const editedTexts: readonly Regulation[] = [
  ...amendedRegulations,
  exampleText('E01'),
  exampleText('E07'),
  exampleText('E12'),
  file('minimum-wage-act'),
  file('minimum-wage-council-order'),
  file('holidays-act'),
  file('local-autonomy-act'),
].map((text) => parseRegulation(text).regulation);
