import { nameText } from '../../shared/roster/nameText.ts';
import { parseReading, readingRefusalText } from '../../shared/roster/parseReading.ts';
import type { FormerName, Person, PersonName } from '../../shared/roster/person.ts';
import { splitName } from '../../shared/roster/splitName.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { ReadTextField } from '../ui/field/ReadTextField.tsx';
import type { TextReading } from '../ui/field/useReadText.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridEdit, GridNewRow } from '../ui/grid/gridTypes.ts';
import { dateColumn } from './dateColumn.ts';
import { nameColumns } from './nameColumns.ts';
import style from './roster.module.css';
import type { People } from './roster.ts';
import { useSavePerson } from './useSavePerson.ts';

/** 登録の氏名 and よみ, the forms that others write, and the names before. */
export function PersonNames({ person, people }: { readonly person: Person; readonly people: People }) {
  const canEdit = useCanEdit();
  const save = useSavePerson(person.id);
  const known = people.map(({ name }) => name);
  const reading = nameText(person.reading);
  return (
    <>
      <div className={style.fields}>
        <ReadTextField
          label="氏名（登録）"
          keptAs={`person.${person.id}.name`}
          value={nameText(person.name)}
          readOnly={!canEdit}
          read={(text) => readName(text, known)}
          onSave={(text, edit) =>
            save(text === null ? {} : { name: splitName(text, known).name }, edit, (now) => [
              nameText(now.name),
              edit?.seen.map((one) => one ?? ''),
            ])
          }
        />
        <ReadTextField
          label="よみ"
          keptAs={`person.${person.id}.reading`}
          value={reading === '' ? null : reading}
          remark={person.readingCertainty === 'estimated' && reading !== '' ? '推定のよみです。' : undefined}
          readOnly={!canEdit}
          read={(text) => readReading(text, person.name)}
          onSave={(text, edit) => {
            const read = parseReading(text ?? '', person.name);
            const fields = read.ok ? { reading: read.value, readingCertainty: 'confirmed' as const } : {};
            return save(fields, edit, (now) => [nameText(now.reading), edit?.seen.map((one) => one ?? '')]);
          }}
        />
      </div>
      <NameLists person={person} known={known} />
    </>
  );
}

function NameLists({ person, known }: { readonly person: Person; readonly known: readonly PersonName[] }) {
  const canEdit = useCanEdit();
  const save = useSavePerson(person.id);
  const split = (text: string) => splitName(text, known).name;
  const saveVariants = (change: (names: PersonName[]) => PersonName[]) =>
    save(({ variants }) => ({ variants: change(variants) }));
  const saveFormer = (change: (names: FormerName[]) => FormerName[]) =>
    save(({ formerNames }) => ({ formerNames: change(formerNames) }));
  const [nameColumn] = nameColumns(known);
  if (!nameColumn) return null;
  const wide: GridColumn = { key: 'name', header: '異表記', parse: nameColumn.parse ?? asIs };
  return (
    <div className={style.histories}>
      <Grid
        label="異表記"
        keptAs={`person.${person.id}.variants`}
        columns={[wide]}
        rows={person.variants.map((name, index) => ({ id: String(index), cells: { name: nameText(name) } }))}
        entryHint="本人やほかの人が使う表記を加える"
        {...(canEdit && {
          onChange: (edits: readonly GridEdit[]) =>
            saveVariants((names) =>
              names.map((name, index) => split(typed(edits, index, 'name') ?? nameText(name))),
            ),
          onAppend: (rows: readonly GridNewRow[]) =>
            saveVariants((names) => [...names, ...rows.map(({ name = '' }) => split(name))]),
          onRemove: (ids: readonly string[]) =>
            void saveVariants((names) => names.filter((_, index) => !ids.includes(String(index)))),
        })}
      />
      <Grid
        label="旧姓・旧名"
        keptAs={`person.${person.id}.formerNames`}
        columns={[
          { ...wide, header: '旧姓・旧名' },
          { ...dateColumn('until', 'この日まで', today()), width: 100 },
        ]}
        rows={person.formerNames.map(({ name, until }, index) => ({
          id: String(index),
          cells: { name: nameText(name), until: until ?? '' },
        }))}
        entryHint="以前の氏名を加える"
        {...(canEdit && {
          onChange: (edits: readonly GridEdit[]) =>
            saveFormer((names) =>
              names.map(({ name, until }, index) => ({
                name: split(typed(edits, index, 'name') ?? nameText(name)),
                until: (typed(edits, index, 'until') ?? until) || null,
              })),
            ),
          onAppend: (rows: readonly GridNewRow[]) =>
            saveFormer((names) => [
              ...names,
              ...rows.flatMap(({ name = '', until = '' }) =>
                name === '' ? [] : [{ name: split(name), until: until || null }],
              ),
            ]),
          onRemove: (ids: readonly string[]) =>
            void saveFormer((names) => names.filter((_, index) => !ids.includes(String(index)))),
        })}
      />
    </div>
  );
}

const asIs = (value: string) => ({ ok: true, value }) as const;

function typed(edits: readonly GridEdit[], index: number, column: string): string | undefined {
  return edits.find((edit) => edit.rowId === String(index) && edit.column === column)?.value;
}

function readName(text: string, known: readonly PersonName[]): TextReading<string> {
  const { name, certainty } = splitName(text, known);
  if (name.family === '') return { ok: false, message: '氏名がありません。氏名を入力してください。' };
  return certainty === 'guessed'
    ? { ok: false, message: '姓と名の間に空白を入れてください。' }
    : { ok: true, value: nameText(name) };
}

function readReading(text: string, name: PersonName): TextReading<string> {
  const reading = parseReading(text, name);
  if (!reading.ok) return { ok: false, message: readingRefusalText(reading.error) };
  const value = nameText(reading.value);
  return { ok: true, value: value === '' ? null : value };
}
