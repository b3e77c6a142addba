import { agendaNumbers, agendaNumberText } from '../../shared/meeting/agendaNumbers.ts';
import { materialKindLabels, materialKinds } from '../../shared/meeting/materialNumber.ts';
import type { AgendaItem } from '../../shared/meeting/meeting.ts';
import { Badge } from '../ui/Badge.tsx';
import type { CellReading, GridChoice, GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import { Icon } from '../ui/Icon.tsx';
import { MaterialState } from './MaterialState.tsx';
import type { MaterialLine } from './materialLines.ts';
import style from './meeting.module.css';

const kindChoices = materialKinds.map((value) => ({ value, label: materialKindLabels[value] }));

interface MaterialColumnsContext {
  readonly lines: ReadonlyMap<string, MaterialLine>;
  readonly agenda: readonly AgendaItem[];
  /** What a material may be printed from; by `contentKey`. */
  readonly paperChoices: readonly GridChoice[];
  readonly pagesOf: (id: string) => number | null;
  readonly canMove: boolean;
}

/** 資料・名称・種類・紙面・次第・頁・状態 */
export function materialColumns({
  lines,
  agenda,
  paperChoices,
  pagesOf,
  canMove,
}: MaterialColumnsContext): GridColumn[] {
  const lineOf = ({ id }: GridDataRow) => lines.get(id);
  return [
    {
      key: 'label',
      header: '資料',
      width: 92,
      kind: 'custom',
      render: (row) => <Label line={lineOf(row)} canMove={canMove} rowId={row.id} />,
    },
    {
      key: 'title',
      header: '名称',
      render: (row) => (
        <span className={lineOf(row)?.mark === '欠番' ? style.taken : undefined}>{titleOf(row)}</span>
      ),
    },
    { key: 'kind', header: '種類', width: 104, kind: 'choice', choices: kindChoices },
    { key: 'paper', header: '紙面', width: 116, kind: 'choice', choices: paperChoices, oneLine: true },
    {
      key: 'items',
      header: '次第',
      width: 52,
      align: 'end',
      parse: (text) => readItems(text, agenda),
      format: (value) => itemsText(value, agenda),
    },
    {
      key: 'pages',
      header: '頁',
      width: 52,
      kind: 'custom',
      align: 'end',
      render: ({ id }) => pagesOf(id) ?? '—',
    },
    {
      key: 'state',
      header: '状態',
      width: 84,
      kind: 'custom',
      render: (row) => <MaterialState line={lineOf(row)} />,
    },
  ];
}

function titleOf({ cells }: GridDataRow): string {
  const { title } = cells;
  return typeof title === 'string' ? title : (title?.value ?? '');
}

interface LabelProps {
  readonly line: MaterialLine | undefined;
  readonly canMove: boolean;
  readonly rowId: string;
}

/** The name, with the grip by which the row is dragged; by keyboard it moves with Alt+↑↓. */
function Label({ line, canMove, rowId }: LabelProps) {
  return (
    <span className={style.label}>
      {canMove && (
        <span className={style.grip} draggable="true" data-drag-row={rowId} aria-hidden="true">
          <Icon name="grip" size={14} />
        </span>
      )}
      <span>
        <b>{line?.shortLabel}</b>
        {line?.mark && <Badge kind="plain">{line.mark}</Badge>}
      </span>
    </span>
  );
}

/** `value` is the ids, with blanks between them. */
function itemsText(value: string, agenda: readonly AgendaItem[]): string {
  const numbers = agendaNumbers(agenda);
  const ids = value.split(' ');
  return agenda
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id }) => numbers.get(id) ?? [])
    .map(agendaNumberText)
    .join('、');
}

/** Numbers as the agenda prints them: 6, 6(1), several with 、 or a blank between them. */
function readItems(text: string, agenda: readonly AgendaItem[]): CellReading {
  const numbers = agendaNumbers(agenda);
  const wanted = text
    .normalize('NFKC')
    .split(/[、,\s]+/)
    .filter((word) => word !== '');
  const ids: string[] = [];
  for (const word of wanted) {
    const written = word.replace(/^(\d+)[-－](\d+)$/, '$1($2)');
    const item = agenda.find(({ id }) => {
      const number = numbers.get(id);
      return number !== undefined && agendaNumberText(number) === written;
    });
    if (!item) {
      return {
        ok: false,
        message: `次第に「${word}」はありません。次第の番号を 6 や 6(1) のように入力してください。`,
      };
    }
    ids.push(item.id);
  }
  return { ok: true, value: [...new Set(ids)].join(' ') };
}
