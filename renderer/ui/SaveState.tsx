import { minuteText } from '../../shared/calendar/wallClock.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import style from './SaveState.module.css';

/** Whether what was entered is on disk; `idle`: nothing was written yet. */
export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed'; readonly reason: string; readonly retry: () => void };

/** At the top right, always in the same place. A failure stays until it is retried. */
export function SaveState({ saving }: { readonly saving: Saving }) {
  return (
    <span className={style.state} role="status" data-state={saving.state}>
      {saving.state === 'saving' && '保存中…'}
      {saving.state === 'saved' && (
        <>
          <Icon name="check" size={14} className={style.check} />
          保存済み {minuteText(saving.at)}
        </>
      )}
      {saving.state === 'failed' && (
        <>
          <Icon name="error" size={14} />
          <span className={style.failed}>保存できません</span>
          <span className={style.reason} title={saving.reason}>
            {saving.reason}
          </span>
          <Button small onClick={saving.retry}>
            やり直す
          </Button>
        </>
      )}
    </span>
  );
}
