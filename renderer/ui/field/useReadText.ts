import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useLayoutEffect, useState } from 'react';
import { isComposing } from '../keys/keyName.ts';
import type { FieldEdit } from './fieldEdit.ts';
import { useFlush } from './flushFields.ts';
import { keepText, keptText, useTextsLeft } from './keptTexts.ts';
import { useGuardedSave } from './useGuardedSave.ts';

/** What a typed text stands for; null when the field was emptied. */
export type TextReading<Value> =
  | { readonly ok: true; readonly value: Value | null; readonly remark?: string | undefined }
  | { readonly ok: false; readonly message: string };

export interface ReadTextOptions<Value> {
  readonly label: string;
  /** A text that cannot be read waits under this name while the field is off the screen. */
  readonly keptAs: string;
  readonly value: Value | null;
  /** The text offered for editing, and while the cursor is elsewhere. */
  readonly edited: (value: Value) => string;
  readonly shown: (value: Value) => string;
  readonly read: (text: string) => TextReading<Value>;
  /** `edit` says what it may overwrite; none where nothing was typed. */
  readonly onSave: (value: Value | null, edit?: FieldEdit<Value | null>) => unknown;
}

interface UnreadText {
  readonly text: string;
  readonly message: string;
}

/**
 * A field whose text stands for something else: a date, a time, a name. It hands on a value only when the text is
 * finished (Enter, leaving, going away): half a date is another date. A text that cannot be read stays, with the reason,
 * also over a change of the screen; so does one that would overwrite what the user has not seen, until the user decides.
 */
export function useReadText<Value extends string>(options: ReadTextOptions<Value>) {
  const { label, keptAs, value, edited, shown, read, onSave } = options;
  const [kept] = useState(() => keptText<UnreadText>(keptAs));
  const [draft, setDraft] = useState<string | null>(kept?.text ?? null);
  /** The draft was handed on and refused: the value has been changed elsewhere. */
  const [refused, setRefused] = useState(false);
  const [focused, setFocused] = useState<HTMLInputElement | null>(null);
  // The text changes to the one for editing: what Tab had selected is selected anew, ready to be replaced.
  useLayoutEffect(() => focused?.select(), [focused]);
  const [said, setSaid] = useState<{
    error?: string | undefined;
    remark?: string | undefined;
    for: Value | null;
  } | null>(kept && { error: kept.message, for: value });
  const guard = useGuardedSave<Value | null>({
    label,
    value,
    onSave,
    onRefuse: (text) => {
      setDraft(text);
      setRefused(true);
    },
    onGone: () => refused && take(),
  });
  const giveUp = () => {
    setDraft(null);
    setRefused(false);
    setSaid(null);
    keepText(keptAs, null);
  };
  const take = () => {
    if (draft === null) return;
    const reading = read(draft);
    if (!reading.ok) {
      setSaid({ error: reading.message, for: value });
      keepText<UnreadText>(keptAs, { text: draft, message: reading.message });
      return;
    }
    giveUp();
    setSaid({ remark: reading.remark, for: reading.value });
    guard.hand(reading.value, draft);
  };
  const finish = () => !refused && take();
  useFlush(finish);
  useTextsLeft(keptAs, () => {
    const left = keptText<UnreadText>(keptAs);
    return left ? [left.text] : [];
  });
  const overwrite = () => {
    guard.begin();
    take();
  };
  const text = draft ?? (value === null ? '' : focused ? edited(value) : shown(value));
  // A message belongs to the value it was said of: undo, or a value from elsewhere, ends it.
  const current = said?.error !== undefined ? draft !== null : said?.for === value;
  return {
    error: current ? said?.error : undefined,
    remark: current ? said?.remark : undefined,
    conflict: refused
      ? { newest: value === null ? '' : shown(value), overwrite, takeNewest: giveUp }
      : undefined,
    /** Another value takes the place of what was typed. */
    replace: (next: Value) => {
      giveUp();
      onSave(next);
    },
    field: {
      value: text,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        if (draft === null) guard.begin();
        setDraft(event.target.value);
        setSaid(null);
      },
      onFocus: ({ target }: FocusEvent<HTMLInputElement>) => setFocused(target),
      onBlur: () => {
        setFocused(null);
        finish();
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (isComposing(event.nativeEvent)) return;
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape' && draft !== null) {
          giveUp();
          event.stopPropagation();
        }
      },
    },
  };
}
