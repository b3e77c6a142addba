import type { Step } from '../ui/shell/TopBar.tsx';
import { useChanges } from './changes.tsx';
import { useToast } from './toasts.tsx';
import { useDesk } from './useDesk.ts';

/** What Ctrl+Z and Ctrl+Y do now, wherever in the program the change was made. */
export function useUndo(): { readonly undo: Step | null; readonly redo: Step | null } {
  const { data: next } = useDesk('history.next', {});
  const { change, settled } = useChanges();
  const say = useToast();
  const take = (channel: 'history.undo' | 'history.redo', done: string) => async () => {
    await settled();
    const taken = await change(channel, {});
    if (taken) say(`${taken.label}を${done}`);
  };
  return {
    undo: next?.undo ? { what: next.undo, run: () => void take('history.undo', '元に戻しました')() } : null,
    redo: next?.redo ? { what: next.redo, run: () => void take('history.redo', 'やり直しました')() } : null,
  };
}
