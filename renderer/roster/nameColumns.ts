import { nameText } from '../../shared/roster/nameText.ts';
import { parseReading, readingRefusalText } from '../../shared/roster/parseReading.ts';
import type { PersonName } from '../../shared/roster/person.ts';
import { splitName } from '../../shared/roster/splitName.ts';
import { type CellReading, cellOf, type GridColumn, type GridDataRow } from '../ui/grid/gridTypes.ts';

/** 氏名 and よみ, wherever people stand in a table. */
export function nameColumns(knownPeople: readonly PersonName[]): GridColumn[] {
  return [
    { key: 'name', header: '氏名', width: 108, parse: (text) => readName(text, knownPeople) },
    { key: 'reading', header: 'よみ', width: 132, parse: (text, row) => readReading(text, row, knownPeople) },
  ];
}

/** A name whose parts nobody told apart is not stored: a blank has to say where the family name ends. */
function readName(text: string, knownPeople: readonly PersonName[]): CellReading {
  const { name, certainty, alternatives } = splitName(text, knownPeople);
  if (name.family === '')
    return { ok: false, message: '氏名がありません。委員を外すときは行を削除してください。' };
  if (certainty !== 'guessed') return { ok: true, value: nameText(name) };
  const ways = [name, ...alternatives].slice(0, 2).map((way) => `「${nameText(way)}」`);
  return {
    ok: false,
    message: `姓と名の区切りが分かりません。${ways.join('か')}のように、間に空白を入れてください。`,
  };
}

function readReading(text: string, row: GridDataRow | null, knownPeople: readonly PersonName[]): CellReading {
  const name = row && splitName(cellOf(row, 'name').value, knownPeople).name;
  const reading = parseReading(text, name);
  return reading.ok
    ? { ok: true, value: nameText(reading.value) }
    : { ok: false, message: readingRefusalText(reading.error) };
}
