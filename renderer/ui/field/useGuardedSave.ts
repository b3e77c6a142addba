import { useEffect, useEffectEvent, useRef } from 'react';
import type { FieldEdit } from './fieldEdit.ts';

interface GuardedSaveOptions<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onSave: (value: Value, edit: FieldEdit<Value>) => unknown;
  /** A text that was handed on would overwrite what the user has not seen: it was not saved. */
  readonly onRefuse: (text: string) => void;
  /** The field goes off the screen. */
  readonly onGone: () => void;
}

/** Hands on values of a field together with what they may overwrite. */
export function useGuardedSave<Value>({ label, value, onSave, onRefuse, onGone }: GuardedSaveOptions<Value>) {
  const over = useRef(value);
  /** The value handed on last, and how many are on their way: until then `value` is the one before them. */
  const own = useRef<{ readonly last?: Value; readonly underway: number }>({ underway: 0 });
  const onScreen = useRef(false);
  const gone = useEffectEvent(onGone);
  useEffect(() => {
    onScreen.current = true;
    return () => {
      onScreen.current = false;
      gone();
    };
  }, []);
  return {
    /** Typing begins, or the user has decided, over what the field holds now. */
    begin: () => {
      over.current = value;
    },
    hand: (next: Value, text: string) => {
      const { last = over.current, underway } = own.current;
      if (next === value && underway === 0) return;
      own.current = { last: next, underway: underway + 1 };
      const edit: FieldEdit<Value> = {
        label,
        text,
        seen: [over.current, last],
        refuse: () => {
          if (onScreen.current) onRefuse(text);
          return onScreen.current;
        },
      };
      Promise.resolve(onSave(next, edit)).finally(() => {
        own.current = { ...own.current, underway: own.current.underway - 1 };
      });
    },
  };
}
