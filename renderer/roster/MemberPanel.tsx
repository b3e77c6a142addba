import { isFactOf } from '../../shared/roster/isFactOf.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { useNavigation } from '../app/navigation.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { FactList } from './FactList.tsx';
import { findingsOfRows } from './findingsOfRows.ts';
import { NameFormActions } from './NameFormActions.tsx';
import { NameForms } from './NameForms.tsx';
import { nameFormsOf } from './nameFormsOf.ts';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';
import { personPath } from './rosterPaths.ts';
import { SeatFields } from './SeatFields.tsx';

interface MemberPanelProps {
  readonly row: RosterRow;
  readonly roster: Roster;
  readonly people: People;
}

/** The member of the selected row: where else they sit, how their name is written there, when they leave. */
export function MemberPanel({ row, roster, people }: MemberPanelProps) {
  const canEdit = useCanEdit();
  const { go } = useNavigation();
  const { person, membership, name } = row;
  const findings = findingsOfRows({ ...roster, rows: [row] }).get(membership.id) ?? [];
  const decided = roster.decided.filter(({ fact }) => isFactOf(fact, row));
  const seats = people.find(({ id }) => id === person.id)?.memberships ?? [];
  const others = seats.filter((seat) => seat.id !== membership.id && roster.isHeld(seat)).length;
  const forms = nameFormsOf(person, seats.filter(roster.isHeld));
  const inForms = findings.find((fact) => fact.kind === 'nameForms');
  return (
    <div className={style.member} data-region tabIndex={-1}>
      <Panel
        title={nameText(name)}
        note={
          <>
            {inForms && <Badge kind="warning">異表記</Badge>}
            {others > 0 && <span>ほかに{others}つの名簿にあります</span>}
            <Button look="link" small onClick={() => go(personPath(person.id))}>
              人を開く
            </Button>
          </>
        }
      >
        {forms.length > 1 && <NameForms row={row} forms={forms} isOpen={inForms !== undefined} />}
        {inForms && canEdit && <NameFormActions row={row} roster={roster} people={people} fact={inForms} />}
        <FactList open={findings.filter((fact) => fact !== inForms)} decided={decided} />
        <SeatFields row={row} roster={roster} people={people} />
      </Panel>
    </div>
  );
}
