/** In ms: after a pause in typing, and at the latest after so long of typing without one. */
const PAUSE = 600;
const LONGEST = 1000;

/** How long to wait, in ms, when a key is pressed `now` and the oldest text not handed on is from `since`. */
export function saveDelay(now: number, since: number): number {
  return Math.max(0, Math.min(PAUSE, since + LONGEST - now));
}

export interface AutosaveTarget {
  readonly value: string;
  readonly onSave: (text: string) => void;
}

/**
 * What is typed into one field, on its way to be saved. Kept outside React because timers, conversion and leaving
 * must all see the text as it is at that moment.
 *
 * A value that arrives from elsewhere replaces the text only when nothing here waits to be saved and the cursor is not
 * in the field; and nothing is handed on in the middle of a conversion.
 */
export class Autosave {
  #target: AutosaveTarget;
  #draft: string | null = null;
  #unsavedSince: number | null = null;
  #composing = false;
  #focused = false;
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

  receive(target: AutosaveTarget): void {
    const before = this.#target.value;
    this.#target = target;
    if (target.value === before || this.#draft === null) return;
    const settled = this.#unsavedSince === null && (!this.#focused || this.#draft === target.value);
    if (settled) this.#setDraft(null);
  }

  type(text: string): void {
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

  /** Hands on what was typed, unless it is what is already stored. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#unsavedSince === null || this.#draft === null) return;
    this.#unsavedSince = null;
    const text = this.#draft;
    if (text === this.#target.value) this.#setDraft(null);
    else this.#target.onSave(text);
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
