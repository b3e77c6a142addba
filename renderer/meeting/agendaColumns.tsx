import type { Body } from '../../shared/council/body.ts';
import { agendaKindLabels, agendaKinds } from '../../shared/meeting/agendaKinds.ts';
import { agendaNumbers } from '../../shared/meeting/agendaNumbers.ts';
import type { GivenNumber, Material } from '../../shared/meeting/material.ts';
import type { AgendaItem } from '../../shared/meeting/meeting.ts';
import type { CellReading, GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import style from './meeting.module.css';

type Meeter = Pick<Body, 'id' | 'name' | 'shortName'>;

const ALL = 'すべて';

const kindChoices = agendaKinds.map((value) => ({ value, label: agendaKindLabels[value] }));

/** 次第・種類・部会（合同会議のとき）・資料 */
export function agendaColumns(meeters: readonly Meeter[], subItemIds: ReadonlySet<string>): GridColumn[] {
  const bodies: GridColumn = {
    key: 'bodies',
    header: '議決する会議体',
    width: 132,
    parse: (text) => readBodies(text, meeters),
    format: (value) => bodiesText(value, meeters),
    oneLine: true,
  };
  return [
    {
      key: 'text',
      header: '次第',
      render: ({ id, cells }) => (
        <span className={subItemIds.has(id) ? style.subItem : undefined}>{String(cells.text)}</span>
      ),
    },
    { key: 'kind', header: '種類', width: 84, kind: 'choice', choices: kindChoices },
    ...(meeters.length > 1 ? [bodies] : []),
    { key: 'materials', header: '資料', width: 104, editable: false },
  ];
}

/** The rows of an agenda with the numbers that they print. */
export function agendaRows(
  agenda: readonly AgendaItem[],
  materials: readonly Material[],
  labels: ReadonlyMap<string, GivenNumber>,
): GridDataRow[] {
  const numbers = agendaNumbers(agenda);
  return agenda.map(({ id, text, kind, bodyIds }) => {
    const number = numbers.get(id);
    const own = materials.filter(
      ({ agendaItemIds, removedOn }) => removedOn === null && agendaItemIds.includes(id),
    );
    return {
      id,
      number: number?.subItem ? `(${number.subItem})` : String(number?.item ?? ''),
      cells: {
        text,
        kind,
        bodies: bodyIds.join(' '),
        materials: own.map((material) => labels.get(material.id)?.label.replace('資料', '') ?? '').join('、'),
      },
    };
  });
}

/** `value` is the ids, with blanks between them; none: all that meet. */
function bodiesText(value: string, meeters: readonly Meeter[]): string {
  const ids = value.split(' ');
  const named = meeters.filter(({ id }) => ids.includes(id));
  return named.length === 0 ? ALL : named.map(({ name, shortName }) => shortName || name).join('、');
}

function readBodies(text: string, meeters: readonly Meeter[]): CellReading {
  const words = text.split(/[、,，\n]/).map((word) => word.trim());
  if (words.every((word) => word === '' || word === ALL)) return { ok: true, value: '' };
  const found: string[] = [];
  for (const word of words.filter((one) => one !== '')) {
    const exact = meeters.find(({ name, shortName }) => name === word || shortName === word);
    const body =
      exact ?? meeters.find(({ name, shortName }) => name.includes(word) || shortName.includes(word));
    if (!body) {
      const known = meeters.map(({ name, shortName }) => shortName || name).join('、');
      return {
        ok: false,
        message: `「${word}」はこの会議の会議体にありません。${known}から選んでください。`,
      };
    }
    found.push(body.id);
  }
  return { ok: true, value: [...new Set(found)].join(' ') };
}
