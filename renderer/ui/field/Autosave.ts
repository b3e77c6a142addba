import type { FieldEdit } from './fieldEdit.ts';

/** In ms: after a pause in typing, and at the latest after so long of typing without one. */
const PAUSE = 600;
const LONGEST = 1000;

/** How long to wait, in ms, when a key is pressed `now` and the oldest text not handed on is from `since`. */
export function saveDelay(now: number, since: number): number {
  return Math.max(0, Math.min(PAUSE, since + LONGEST - now));
}

export interface AutosaveTarget {
  readonly label: string;
  readonly value: string;
  /** A promise is over when the fate of the text is known. */
  readonly onSave: (text: string, edit: FieldEdit<string>) => unknown;
}

/**
 * What is typed into one field, on its way to be saved. Kept outside React because timers, conversion and leaving
 * must all see the text as it is at that moment.
 *
 * A value that arrives from elsewhere replaces the text only when nothing here waits to be saved and the cursor is not
 * in the field; and nothing is handed on in the middle of a conversion. A text that would overwrite what the user has
 * not seen stays, and nothing more is handed on until the user has decided.
 */
export class Autosave {
  #target: AutosaveTarget;
  #draft: string | null = null;
  /** The value from which the draft began, and every text of it that was handed on. */
  #seen: readonly string[] = [];
  #conflict = false;
  #unsavedSince: number | null = null;
  /** Texts handed on whose fate is not known. */
  #underway = 0;
  /** The value has changed since the draft was handed on. */
  #outdated = false;
  #composing = false;
  #focused = false;
  #shown = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  constructor(target: AutosaveTarget, changed: () => void) {
    this.#target = target;
    this.#changed = changed;
  }

  /** What was typed, as long as it differs from what is stored or the cursor is still there; else null. */
  get draft(): string | null {
    return this.#draft;
  }

  /** The draft was not saved: the value has been changed elsewhere. */
  get conflict(): boolean {
    return this.#conflict;
  }

  receive(target: AutosaveTarget): void {
    const before = this.#target.value;
    this.#target = target;
    if (target.value === before || this.#draft === null) return;
    this.#outdated = true;
    this.#settle();
  }

  type(text: string): void {
    if (this.#draft === null) this.#seen = [this.#target.value];
    this.#setDraft(text);
    this.#unsavedSince ??= performance.now();
    if (!this.#composing) this.#wait();
  }

  compose(composing: boolean): void {
    this.#composing = composing;
    clearTimeout(this.#timer);
    if (!composing && this.#unsavedSince !== null) this.#wait();
  }

  focus(focused: boolean): void {
    this.#focused = focused;
    if (!focused) this.flush();
  }

  /** The field came onto the screen or leaves it; a text that the user has not decided about is handed on as it is. */
  show(shown: boolean): void {
    this.#shown = shown;
    if (!shown && this.#conflict && this.#draft !== null) this.#hand(this.#draft);
  }

  /** Hands on what was typed, unless it is what is already stored. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#conflict || this.#unsavedSince === null || this.#draft === null) return;
    this.#unsavedSince = null;
    // With a text on its way, the value is still the one before it.
    if (this.#draft === this.#target.value && this.#underway === 0) this.#setDraft(null);
    else this.#hand(this.#draft);
  }

  /** The user has seen what is stored now, and wants the text instead. */
  overwrite(): void {
    this.#conflict = false;
    this.#seen = [this.#target.value];
    this.#unsavedSince ??= performance.now();
    this.#changed();
    this.flush();
  }

  /** The user gives up the text. */
  takeNewest(): void {
    clearTimeout(this.#timer);
    this.#conflict = false;
    this.#unsavedSince = null;
    this.#setDraft(null);
  }

  #hand(text: string): void {
    const { label, onSave } = this.#target;
    const edit = { label, text, seen: this.#seen, refuse: () => this.#refuse(text) };
    this.#seen = [...this.#seen, text];
    this.#outdated = false;
    this.#underway += 1;
    Promise.resolve(onSave(text, edit)).finally(() => {
      this.#underway -= 1;
      this.#settle();
    });
  }

  #refuse(text: string): boolean {
    if (!this.#shown) return false;
    clearTimeout(this.#timer);
    this.#conflict = true;
    this.#setDraft(this.#draft ?? text);
    return true;
  }

  #settle(): void {
    const settled = !this.#conflict && this.#unsavedSince === null && this.#underway === 0;
    if (this.#draft === null || !this.#outdated || !settled) return;
    if (!this.#focused || this.#draft === this.#target.value) this.#setDraft(null);
  }

  #wait(): void {
    const now = performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), saveDelay(now, this.#unsavedSince ?? now));
  }

  #setDraft(draft: string | null): void {
    this.#draft = draft;
    this.#changed();
  }
}
