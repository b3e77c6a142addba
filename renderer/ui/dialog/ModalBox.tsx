import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from '../classNames.ts';
import { useKeys } from '../keys/useKeys.ts';
import style from './ModalBox.module.css';

interface ModalBoxProps {
  /** Read aloud; shown by the content where it is to be seen. */
  readonly label: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly className?: string | undefined;
}

/**
 * A box over the window, open while it is mounted. The browser's own dialog keeps the cursor inside, lets nothing
 * behind it be reached and gives the cursor back; Escape and a click beside it close it.
 */
export function ModalBox({ label, children, onClose, className }: ModalBoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  useKeys({}, { modal: true });
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const closeOutside = (event: MouseEvent) => {
    if (event.target === box.current) onClose();
  };
  return (
    <dialog
      ref={box}
      className={classNames(style.box, className)}
      aria-label={label}
      onMouseDown={closeOutside}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
