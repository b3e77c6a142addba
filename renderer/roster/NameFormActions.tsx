import { factSubject } from '../../shared/roster/factSubject.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { useDecisions } from '../proofreading/useDecisions.ts';
import { Button } from '../ui/Button.tsx';
import { acceptLabel } from './acceptLabel.ts';
import { differingCharacters } from './differingCharacters.ts';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';
import { seatOfAnother } from './seatOfAnother.ts';
import { useNameActions } from './useNameActions.ts';

interface NameFormActionsProps {
  readonly row: RosterRow;
  readonly roster: Roster;
  readonly people: People;
  /** The finding that these actions settle. */
  readonly fact: RosterFact & { readonly kind: 'nameForms' };
}

/** 「眞」にそろえる・氏名はそれぞれ正しい・別の人とする: each named by its result; nothing is chosen for the user. */
export function NameFormActions({ row, roster, people, fact }: NameFormActionsProps) {
  const { person, membership } = row;
  const { accept } = useDecisions();
  const { printRegisteredForm, separate } = useNameActions(person, roster.isHeld);
  const subject = factSubject(fact);
  const seats = people.find(({ id }) => id === person.id)?.memberships ?? [];
  const inForce = seats.filter(roster.isHeld);
  const seat = seatOfAnother(membership, person, inForce);
  const form = seat ? nameText(seat.printedName) : '';
  const namesakes = people.filter(({ id, name }) => id !== person.id && nameText(name) === form);
  return (
    <div className={style.formActions}>
      <Button onClick={printRegisteredForm}>{`「${registeredForm(fact)}」にそろえる`}</Button>
      {subject && <Button onClick={() => accept(subject)}>{acceptLabel(fact)}</Button>}
      {seat &&
        namesakes.map((other) => (
          <Button key={other.id} title={titlesOf(other)} onClick={() => separate(seat, other)}>
            {`登録済みの別の人「${form}」とする`}
          </Button>
        ))}
      {seat && (
        <Button look="quiet" onClick={() => separate(seat, null)}>
          {namesakes.length > 0 ? '新しく別の人とする' : '別の人とする'}
        </Button>
      )}
      <span className={style.count}>自動では直しません</span>
    </div>
  );
}

/** The character by which the registered form differs, 眞; the whole name where it differs by more. */
function registeredForm({ registered, seats }: NameFormActionsProps['fact']): string {
  const name = nameText(registered);
  const [mark, ...others] = differingCharacters(
    name,
    seats.map((seat) => nameText(seat.name)),
  );
  return mark && others.length === 0 ? name.slice(...mark) : name;
}

/** The offices tell people of one name apart. */
function titlesOf({ memberships }: People[number]): string {
  return [...new Set(memberships.map(({ title }) => title))].filter((title) => title !== '').join('、');
}
