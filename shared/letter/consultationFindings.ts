import { type CharacterFinding, characterFindings } from '../proofreading/characterFinding.ts';
import type { Severity } from '../proofreading/severity.ts';
import type { Consultation } from './consultation.ts';
import { documentNumberKey, parseDocumentNumber } from './documentNumber.ts';

/** Something about a letter that somebody should look at; never a reason to refuse or to correct an entry. */
export interface LetterFinding {
  readonly kind: 'numberForm' | 'numberDay' | 'numberReused';
  readonly severity: Severity;
  /** One sentence: what, where, what to do. */
  readonly text: string;
}

/**
 * What is doubtful about a letter's number: that it is none, that its month and day are not those of the letter
 * (島労発基0824第7号 is of 8月24日), that another letter has it. A number is never used again, so the year does not matter.
 */
export function consultationFindings(
  { id, number, date }: Pick<Consultation, 'id' | 'number' | 'date'>,
  all: readonly Pick<Consultation, 'id' | 'number'>[],
): LetterFinding[] {
  const key = documentNumberKey(number);
  if (key === '') return [];
  const findings: LetterFinding[] = [];
  const parsed = parseDocumentNumber(number);
  if (!parsed) {
    findings.push({
      kind: 'numberForm',
      severity: 'check',
      text: `文書番号「${number}」は「島労発基0824第7号」「総第123号」のどちらの形でもありません。番号を確かめてください。`,
    });
  }
  if (parsed?.form === 'dated' && date !== null) {
    const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
    if (parsed.month !== month || parsed.day !== day) {
      findings.push({
        kind: 'numberDay',
        severity: 'correct',
        text: `文書番号「${number}」の月日は${parsed.month}月${parsed.day}日、文書の日付は${month}月${day}日です。どちらかを直してください。`,
      });
    }
  }
  if (all.some((other) => other.id !== id && documentNumberKey(other.number) === key)) {
    findings.push({
      kind: 'numberReused',
      severity: 'correct',
      text: `文書番号「${number}」は別の諮問文でも使っています。番号は一度しか使えません。どちらかを直してください。`,
    });
  }
  return findings;
}

/** Characters of a letter that the papers' own faces lack. */
export function consultationCharacters(letter: Consultation): CharacterFinding[] {
  const { addressee, sender, subjects } = letter;
  return characterFindings([
    { text: letter.number, where: '文書番号' },
    { text: addressee.body + addressee.office + addressee.name.family + addressee.name.given, where: '宛先' },
    { text: sender.office + sender.name, where: '差出人' },
    { text: letter.legalBasis, where: '根拠' },
    { text: letter.matter, where: '諮問する事項' },
    ...subjects.map(({ wageName, notice }, index) => ({
      text: wageName + notice.eraYear + notice.office + notice.number,
      where: `件名${index + 1}`,
    })),
  ]);
}
