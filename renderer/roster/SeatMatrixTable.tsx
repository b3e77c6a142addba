import { useMemo } from 'react';
import type { Body } from '../../shared/council/body.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { seatMark } from '../../shared/roster/seatMark.ts';
import { seatMatrix } from '../../shared/roster/seatMatrix.ts';
import { useNavigation } from '../app/navigation.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn } from '../ui/grid/gridTypes.ts';
import type { People } from './roster.ts';
import { personPath } from './rosterPaths.ts';

interface SeatMatrixTableProps {
  readonly bodies: readonly Body[];
  readonly people: People;
  readonly date: string;
}

/** Who sits where: one line a person, one column a body. */
export function SeatMatrixTable({ bodies, people, date }: SeatMatrixTableProps) {
  const { go } = useNavigation();
  const lines = useMemo(
    () =>
      seatMatrix(
        bodies,
        people.flatMap(({ memberships }) => memberships),
        people,
        date,
      ),
    [bodies, people, date],
  );
  const columns: GridColumn[] = [
    { key: 'name', header: '氏名', width: 108, editable: false },
    ...bodies.map(
      ({ id, shortName, name }): GridColumn => ({
        key: id,
        header: shortName || name,
        align: 'center',
        editable: false,
      }),
    ),
    { key: 'count', header: '計', width: 44, kind: 'number', editable: false },
  ];
  return (
    <Grid
      label="だれがどこに"
      columns={columns}
      rowNumbers
      rows={lines.map(({ person, seats }) => ({
        id: person.id,
        cells: {
          name: nameText(person.name),
          ...Object.fromEntries(
            bodies.map((body, index) => {
              const seat = seats[index];
              return [body.id, seat ? seatMark(body, seat) : ''];
            }),
          ),
          count: String(seats.filter((seat) => seat !== null).length),
        },
      }))}
      onOpen={(personId) => go(personPath(personId))}
      emptyHint="この日に在任する委員がいません"
    />
  );
}
