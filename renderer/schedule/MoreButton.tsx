import { Button } from '../ui/Button.tsx';
import style from './words.module.css';

/** Below a list of which only the first rows are shown; nothing where it is all there. */
export function MoreButton({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  if (left === 0) return null;
  return (
    <div className={style.more}>
      <Button small onClick={onMore}>{`続きを表示（残り${left.toLocaleString('ja')}件）`}</Button>
    </div>
  );
}
