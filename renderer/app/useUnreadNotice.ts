import { useEffect } from 'react';
import { onTextsLeft } from '../ui/field/keptTexts.ts';
import { useToast } from './toasts.tsx';

/** Says which texts were left behind unread on the screen before, where they are, and how long they stay there. */
export function useUnreadNotice(): void {
  const say = useToast();
  useEffect(() => onTextsLeft((texts) => say(unreadNotice(texts))), [say]);
}

function unreadNotice([first = '', ...others]: readonly string[]): string {
  const what = others.length === 0 ? `「${first}」` : `「${first}」ほか${others.length}か所`;
  return `${what}は読み取れないため、まだ保存していません。元の欄に残してあります（プログラムを終了すると消えます）。`;
}
