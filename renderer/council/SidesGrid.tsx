import { useMemo } from 'react';
import type { Side } from '../../shared/council/body.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { CellReading, GridColumn } from '../ui/grid/gridTypes.ts';
import type { BodySectionProps } from './bodySection.ts';
import { type BodyList, useKeyedRows } from './useKeyedRows.ts';

const columns: readonly GridColumn[] = [
  { key: 'label', header: '区分（名簿に印刷する表記）' },
  { key: 'seats', header: '定数', width: 96, kind: 'number', parse: readSeats },
];

const sides: BodyList<Side> = {
  label: '区分',
  of: ({ composition }) => composition.sides,
  fields: ({ composition }, next) => ({
    composition: {
      ...composition,
      sides: next,
      chairSide: next.some(({ key }) => key === composition.chairSide) ? composition.chairSide : null,
    },
  }),
  edited: (side, column, value) =>
    column === 'label' ? withLabel(side, value) : { ...side, seats: seatsOf(value) },
  made: (key, { label = '', seats = '' }) =>
    label.trim() === '' ? null : { key, label, seats: seatsOf(seats) },
};

/** The sides of a body in printed order, with their seats. */
export function SidesGrid(section: BodySectionProps) {
  const { body, readOnly } = section;
  const handlers = useKeyedRows(section, sides);
  const rows = useMemo(
    () =>
      body.composition.sides.map(({ key, label, seats }) => ({
        id: key,
        cells: { label, seats: seats === null ? '' : String(seats) },
      })),
    [body.composition.sides],
  );
  return (
    <Grid
      label="区分"
      keptAs={`body.${body.id}.sides`}
      columns={columns}
      rows={rows}
      rowNumbers
      {...(readOnly ? {} : handlers)}
      entryHint="区分をここに入力（区分がない会議体では空のまま）"
      emptyHint="区分の定めはありません"
    />
  );
}

/** A side keeps its name when the cell is emptied: it is removed as a row. */
function withLabel(side: Side, label: string): Side {
  return label.trim() === '' ? side : { ...side, label };
}

function seatsOf(text: string): number | null {
  return text === '' ? null : Number(text);
}

function readSeats(text: string): CellReading {
  const written = text.normalize('NFKC').replace(/[\s人名]/g, '');
  return /^\d{0,4}$/.test(written)
    ? { ok: true, value: written === '' ? '' : String(Number(written)) }
    : { ok: false, message: `「${text.trim()}」は人数として読めません。5 のように入力してください。` };
}
