import { done, type Outcome, refused } from './amendmentProblem.ts';
import type { WorkUnit } from './workingTree.ts';

/** A string of a unit in which words are changed: its own words, its caption, one of its lines. */
export interface TextPlace {
  readonly unit: WorkUnit;
  /** A number is the index of a line. */
  readonly field: 'text' | 'caption' | number;
}

interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whole sentences swallow what is changed within them; words do not. */
  readonly kind: 'words' | 'sentence';
}

export function readPlace({ unit, field }: TextPlace): string {
  if (field === 'text') return unit.text;
  return field === 'caption' ? (unit.caption?.text ?? '') : (unit.lines[field] ?? '');
}

function writePlace({ unit, field }: TextPlace, text: string): void {
  if (field === 'text') unit.text = text;
  else if (field === 'caption') unit.caption = unit.caption && { ...unit.caption, text };
  else unit.lines = unit.lines.map((line, index) => (index === field ? text : line));
}

/**
 * The changes of words of one statement. All are matched against the text before the statement, so that words just put in
 * are safe from what follows, and are carried out together at its end.
 */
export class PendingWords {
  readonly #edits = new Map<WorkUnit, Map<TextPlace['field'], TextEdit[]>>();

  /** Where words stand that no change of this statement has taken yet; `taken` counts those inside earlier changes. */
  occurrences(place: TextPlace, words: string, from: number, to: number): { free: number[]; taken: number } {
    const text = readPlace(place);
    const earlier = this.#edits.get(place.unit)?.get(place.field) ?? [];
    const free: number[] = [];
    let taken = 0;
    let at = text.indexOf(words, from);
    while (at >= 0 && at + words.length <= to) {
      const end = at + words.length;
      if (earlier.some((edit) => edit.start <= at && end <= edit.end && edit.end > edit.start)) taken += 1;
      else free.push(at);
      at = text.indexOf(words, end);
    }
    return { free, taken };
  }

  /** Refused where the edit cuts into another one. */
  add(place: TextPlace, edit: TextEdit): Outcome<void> {
    const fields = this.#edits.get(place.unit) ?? new Map<TextPlace['field'], TextEdit[]>();
    const edits = fields.get(place.field) ?? [];
    const swallowed = (other: TextEdit): boolean =>
      edit.kind === 'sentence' && edit.start <= other.start && other.end <= edit.end;
    const staying = edits.filter((other) => !swallowed(other));
    const crossed = staying.find((other) => edit.start < other.end && other.start < edit.end);
    if (crossed) {
      const words = readPlace(place).slice(edit.start, edit.end);
      return refused(
        'A_OVERLAP',
        `「${words}」は、同じ改正規定の別の引用と重なっています。引用を分けるか、一つにまとめてください。`,
      );
    }
    fields.set(place.field, [...staying, edit]);
    this.#edits.set(place.unit, fields);
    return done(undefined);
  }

  /** The text as it will be. */
  preview(place: TextPlace): string {
    return edited(readPlace(place), this.#edits.get(place.unit)?.get(place.field) ?? []);
  }

  carryOut(): void {
    for (const [unit, fields] of this.#edits) {
      for (const [field, edits] of fields) {
        const place = { unit, field };
        writePlace(place, edited(readPlace(place), edits));
      }
    }
    this.#edits.clear();
  }
}

function edited(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  // Of two at one point the later one stands behind; from the rear, so that positions stay.
  const inOrder = edits.map((edit, index) => ({ edit, index }));
  inOrder.sort(
    (one, other) =>
      other.edit.start - one.edit.start || other.edit.end - one.edit.end || other.index - one.index,
  );
  for (const { edit } of inOrder) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  return result;
}
