import { type Coverage, charactersOf, coverageOf } from '../document/characterCoverage.ts';
import type { FindingSubject } from './findingDecision.ts';
import type { Severity } from './severity.ts';

/** A text that is printed, and how the user is told where it stands: 次第3, 氏名「𠮷川 眞」. */
export interface PrintedText {
  readonly text: string;
  readonly where: string;
}

/** A character that the papers' own faces lack, with all texts in which it stands. */
export interface CharacterFinding {
  readonly severity: Severity;
  /** With its variation selector, if any. */
  readonly character: string;
  readonly coverage: Exclude<Coverage, 'paper'>;
  readonly places: readonly PrintedText[];
}

/** One finding for each character that does not come out in the papers' own faces, in the order of the texts. */
export function characterFindings(texts: readonly PrintedText[]): CharacterFinding[] {
  const placesOf = new Map<string, Set<PrintedText>>();
  for (const place of texts) {
    for (const character of charactersOf(place.text)) {
      if (coverageOf(character) === 'paper') continue;
      placesOf.set(character, (placesOf.get(character) ?? new Set()).add(place));
    }
  }
  return [...placesOf].flatMap(([character, places]) => {
    const coverage = coverageOf(character);
    if (coverage === 'paper') return [];
    const severity = coverage === 'none' ? 'correct' : 'check';
    return [{ severity, character, coverage, places: [...places] }];
  });
}

/** What a decision on the finding is kept under; null for a character that cannot be printed: it has to be replaced. */
export function characterSubject({ character, coverage, places }: CharacterFinding): FindingSubject | null {
  if (coverage === 'none') return null;
  return { key: `character:${codePoints(character)}`, texts: [...new Set(places.map(({ text }) => text))] };
}

/** One sentence for the user: the character, its code point, where it stands, what to do. */
export function characterFindingText(finding: CharacterFinding): string {
  const { character, places } = finding;
  const shown = `「${character}」（${codePoints(character)}）`;
  const [first, second, third, ...more] = places.map(({ where }) => where);
  const named = [first, second, third].filter((where) => where !== undefined).join('、');
  return `${whatHappens(shown, finding)}：${named}${more.length > 0 ? ` ほか${more.length}か所` : ''}。${whatToDo(finding)}`;
}

function whatHappens(shown: string, { character, coverage }: CharacterFinding): string {
  switch (coverage) {
    case 'fallback':
      return `${shown}は紙面の書体になく、代わりの書体で印刷します`;
    case 'plainForm':
      return `${shown}の字形を持つ書体がなく、標準の字形「${plainForm(character)}」で印刷します`;
    case 'none':
      return /\p{Co}/u.test(character)
        ? `外字${shown}はこのプログラムの書体になく、印刷できません`
        : `${shown}はどの書体にもなく、正しく印刷できません`;
  }
}

function whatToDo({ character, coverage }: CharacterFinding): string {
  if (coverage === 'plainForm') return 'この字形でよいか確かめてください。';
  const usual = character.normalize('NFKC');
  const replacement = usual === character ? null : `「${usual}」`;
  if (coverage === 'none') return `${replacement ?? '別の文字'}に直してください。`;
  return replacement === null
    ? '紙面で字形を確かめてください。'
    : `${replacement}に直すか、紙面で字形を確かめてください。`;
}

/** The character without what asks for another form of it. */
function plainForm(character: string): string {
  return character.replace(/\p{VS}/gu, '').normalize('NFC');
}

/** U+9089 U+E0102 */
function codePoints(character: string): string {
  const hexadecimal = (each: string) =>
    (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [...character].map((each) => `U+${hexadecimal(each)}`).join(' ');
}
