import { chainsOf } from '../../shared/schedule/chainBook.ts';
import { useChanges } from '../app/changes.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { chainEditPath, chainPath } from './schedulePaths.ts';
import { startingChain } from './startingChain.ts';
import type { Schedules } from './useSchedule.ts';
import words from './words.module.css';

/** 段取り: the shipped ones and the office's own. */
export function ChainList({ schedules }: { readonly schedules: Schedules }) {
  const { go } = useNavigation();
  const { change } = useChanges();
  const canEdit = useCanEdit();
  const create = async () => {
    const created = await change('schedule.createChain', { chain: startingChain });
    if (created) go(chainEditPath(created.id));
  };
  return (
    <Panel
      title="段取り"
      action={
        canEdit && (
          <Button icon="plus" onClick={() => void create()}>
            段取りを作る
          </Button>
        )
      }
    >
      <ul className={words.chains} aria-label="段取り">
        {chainsOf(schedules.book).map(({ key, name, steps }) => (
          <li key={key}>
            <Button look="link" onClick={() => go(chainPath(key))}>
              {name}
            </Button>
            <span className={words.why}>{steps.map(({ label }) => label).join(' → ')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
