import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import style from './Toast.module.css';

export interface ToastMessage {
  /** Two messages with the same words are told apart by it. */
  readonly id: string | number;
  /** 「富田」の氏名の変更を元に戻しました. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

export interface ToastProps {
  readonly message: ToastMessage | null;
  readonly onClose: () => void;
}

/** In ms: long enough to read a sentence twice. It stays while the pointer or the cursor is on it. */
const SHOWN = 6000;

/** One sentence about what has just been done, read aloud when it appears. Always mounted. */
export function Toast({ message, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  const close = useEffectEvent(onClose);
  const id = message?.id;
  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(() => close(), SHOWN);
    return () => clearTimeout(timer);
  }, [id, held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the message while someone is at it
    <div
      className={style.place}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span role="status" className={message ? style.words : undefined}>
        {message?.text}
      </span>
      {message?.action && (
        <Button look="link" onClick={message.action.run}>
          {message.action.label}
        </Button>
      )}
      {message && <IconButton icon="close" label="閉じる" small onClick={onClose} />}
    </div>
  );
}
