import { nameText } from '../../shared/roster/nameText.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { Button } from '../ui/Button.tsx';
import { MarkedText } from '../ui/MarkedText.tsx';
import { differingCharacters } from './differingCharacters.ts';
import type { NameForm } from './nameFormsOf.ts';
import style from './roster.module.css';
import { rosterPath } from './rosterPaths.ts';

interface NameFormsProps {
  readonly row: RosterRow;
  readonly forms: readonly NameForm[];
  /** Whether the forms are still to be looked at. */
  readonly isOpen: boolean;
}

/** The forms of a name side by side, each with the rosters that print it. */
export function NameForms({ row, forms, isOpen }: NameFormsProps) {
  const { go } = useNavigation();
  const { data: bodies = [] } = useDesk('council.list', { date: today() });
  const bodyName = (id: string) => {
    const body = bodies.find((one) => one.id === id);
    return body ? body.shortName || body.name : '';
  };
  const texts = forms.map(({ text }) => text);
  return (
    <ul className={style.forms} aria-label="氏名の表記">
      {forms.map(({ text, isRegistered, seats }) => (
        <li key={text}>
          <b>
            <MarkedText text={text} marks={isOpen ? differingCharacters(text, texts) : []} />
          </b>
          <span>
            {[isRegistered ? '登録の氏名' : '', seats.map(({ bodyId }) => bodyName(bodyId)).join('・')]
              .filter((part) => part !== '')
              .join('。')}
          </span>
          <span className={style.count}>
            {seats.length}か所{' '}
            {text !== nameText(row.name) && seats[0] && (
              <Button look="link" onClick={() => go(`${rosterPath(seats[0]?.bodyId ?? '')}/${seats[0]?.id}`)}>
                開く
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
