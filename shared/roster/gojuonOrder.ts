import type { Person, PersonName } from './person.ts';

const collator = new Intl.Collator('ja');

/** A person as far as the order needs it. */
export type GojuonEntry = Pick<Person, 'id' | 'name' | 'reading'>;

/**
 * Compares two people in 五十音順: family reading, then given reading, then id (the order of registration), so that the
 * order never depends on the order of entry. The readings decide, never the kanji: 達 may be たつ or だて. Who has no
 * reading comes last.
 *
 * Readings are compared without blanks by the collation of JIS X 4061: ー as the vowel before it; on a tie ー before the
 * vowel, small before large, 清音 before 濁音 before 半濁音; katakana equal to hiragana.
 */
export function compareGojuon(left: GojuonEntry, right: GojuonEntry): number {
  return (
    compareReadings(left.reading.family, right.reading.family) ||
    compareReadings(left.reading.given, right.reading.given) ||
    compareCodes(left.id, right.id)
  );
}

/** Whether a reading lacks a part that the name has. An organisation without a given name needs none. */
export function isReadingMissing({ name, reading }: Pick<Person, 'name' | 'reading'>): boolean {
  const lacks = (part: keyof PersonName): boolean => name[part] !== '' && withoutBlanks(reading[part]) === '';
  return lacks('family') || lacks('given');
}

/** Whether the people stand in 五十音順, which nobody can say while a reading is missing. */
export function isGojuonOrder(people: readonly GojuonEntry[]): boolean {
  return people.every((person, index) => {
    const before = people[index - 1];
    return !isReadingMissing(person) && (before === undefined || compareGojuon(before, person) <= 0);
  });
}

function compareReadings(left: string, right: string): number {
  const [a, b] = [withoutBlanks(left), withoutBlanks(right)];
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return collator.compare(a, b);
}

function compareCodes(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
