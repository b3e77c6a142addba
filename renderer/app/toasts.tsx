import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { Toast, type ToastMessage } from '../ui/Toast.tsx';

type Say = (text: string, action?: ToastMessage['action']) => void;

const ToastContext = createContext<Say | null>(null);

/** Says one sentence about what has just been done. */
export function useToast(): Say {
  const say = useContext(ToastContext);
  if (!say) throw new Error('useToast outside of ToastProvider');
  return say;
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const count = useRef(0);
  const say = useCallback<Say>((text, action) => {
    count.current += 1;
    setMessage({ id: count.current, text, action });
  }, []);
  return (
    <ToastContext value={say}>
      {children}
      <Toast message={message} onClose={() => setMessage(null)} />
    </ToastContext>
  );
}
