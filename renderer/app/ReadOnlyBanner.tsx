import { problemText } from '../../shared/contract/problemText.ts';
import { useLibrary } from '../library/LibraryGate.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import style from './ReadOnlyBanner.module.css';
import { useAction } from './useAction.ts';

/** Why nothing can be changed, and the way out. */
export function ReadOnlyBanner() {
  const { mode, readOnlyBecause, folder } = useLibrary();
  const open = useAction('library.open');
  if (mode === 'write') return null;
  const because = open.problem ?? readOnlyBecause;
  return (
    <div className={style.banner} role="status">
      <Icon name="lock" />
      <p className={style.words}>
        <b>読み取り専用で開いています。</b>
        {because && problemText(because).why}
      </p>
      <Button small disabled={open.busy} onClick={() => void open.run({ folder, mode: 'write' })}>
        書き込みできる状態で開き直す
      </Button>
    </div>
  );
}
