import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Body } from '../../shared/council/body.ts';
import type { LaterChoice } from '../../shared/roster/laterAppointment.ts';
import { bodyNameInTable } from '../../shared/roster/pastedBodies.ts';
import { type PastedField, pastedFields } from '../../shared/roster/pastedColumns.ts';
import { fieldLabels, tableNoteText } from '../../shared/roster/pastedRosterText.ts';
import type { FileTable } from '../../shared/roster/tableFile.ts';
import { Choice } from '../ui/field/Choice.tsx';
import { laterOptions } from './laterOptions.ts';
import type { EntryPlan, TableMapping } from './planEntry.ts';
import style from './roster.module.css';

interface TableReadingPanelProps {
  readonly table: FileTable;
  readonly plan: EntryPlan;
  readonly mapping: TableMapping;
  readonly bodies: readonly Body[];
  /** The body of rows that name none. */
  readonly body: Body | null;
  readonly onMap: (mapping: TableMapping) => void;
  /** What later days of appointment mean in all rows that are not decided one by one. */
  readonly later: LaterChoice | null;
  readonly onLater: (later: LaterChoice | null) => void;
}

/** How the table was read: which column for what, which body by which name. Whatever is changed shows at once. */
export function TableReadingPanel(props: TableReadingPanelProps) {
  const { table, plan } = props;
  return (
    <div className={style.reading} data-region tabIndex={-1}>
      <BodyChoices {...props} />
      <ColumnChoices {...props} />
      <SideChoice {...props} />
      <LaterChoiceOfAll {...props} />
      {table.notes.map((note) => (
        <p key={note.kind} className={style.remark}>
          {tableNoteText(note)}
        </p>
      ))}
      {plan.datesOfNotes.length > 0 && (
        <p className={style.remark}>
          備考の任命年月日（{plan.datesOfNotes.map((date) => formatJapaneseDate(date)).join('、')}
          ）を、任命の日がない行に使います。
        </p>
      )}
      {plan.unusedColumns.length > 0 && (
        <p className={style.remark}>使わない列：{plan.unusedColumns.join('、')}</p>
      )}
    </div>
  );
}

function ColumnChoices({ table, plan, mapping, onMap }: TableReadingPanelProps) {
  const { fields, headings, headingRow } = plan.columns;
  const take = (column: number, taken: PastedField | null) =>
    onMap({ ...mapping, fields: fields.map((field, index) => (index === column ? taken : field)) });
  return (
    <div className={style.readColumns}>
      {fields.map((field, column) => {
        const texts = table.cells.slice(headingRow + 1).map((row) => row[column]?.trim() ?? '');
        const example = texts.find((text) => text !== '');
        const heading = headings[column]?.replace(/\s/g, '') || `${column + 1}列目`;
        if (example === undefined && field === null) return null;
        return (
          <Choice
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
            key={column}
            label={heading}
            hint={example === undefined ? '（空の列）' : shortened(example)}
            value={field ?? ''}
            options={[
              { value: '', label: '使わない' },
              ...pastedFields.map((one) => ({ value: one, label: fieldLabels[one] })),
            ]}
            onSave={(value) => take(column, value === '' ? null : value)}
          />
        );
      })}
    </div>
  );
}

/** The side of rows that name none, where there are such rows. */
function SideChoice({ plan, mapping, body, onMap }: TableReadingPanelProps) {
  const isMissing = plan.leftOut.some(({ reason }) => reason === 'sideMissing');
  if (!body || (!isMissing && mapping.side === null)) return null;
  return (
    <Choice
      label="区分のない行の区分"
      labelPlace="beside"
      value={mapping.side}
      options={body.composition.sides.map(({ key, label }) => ({ value: key, label }))}
      onSave={(side) => onMap({ ...mapping, side })}
    />
  );
}

/** Whole rosters are appointed again on one day: what that day means is said once. */
function LaterChoiceOfAll({ plan, later, onLater }: TableReadingPanelProps) {
  const count = plan.rows.filter((row) => row.later !== null).length;
  if (count === 0) return null;
  return (
    <Choice
      label={`今の在任より後の任命の日（${count}行）`}
      labelPlace="beside"
      value={later ?? 'each'}
      options={[{ value: 'each', label: '行ごとに決める' }, ...laterOptions]}
      onSave={(chosen) => onLater(chosen === 'each' ? null : chosen)}
    />
  );
}

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > 9 ? `${letters.slice(0, 8).join('')}…` : letters.join('');
}

/** Bodies that the table names otherwise than they are registered: the user says which is meant, or none. */
function BodyChoices({ plan, mapping, bodies, onMap }: TableReadingPanelProps) {
  const unknown = plan.bodies.filter(({ isKnown }) => !isKnown);
  const known = plan.bodies.length - unknown.length;
  if (plan.bodies.length === 0) return null;
  const options = bodies
    .filter(({ kind }) => kind !== 'group')
    .map(({ id }) => ({ value: id, label: bodyNameInTable(bodies, id) }));
  return (
    <>
      <p className={style.remark}>
        会議体：{known}つを読み取りました。
        {unknown.length > 0 && `登録のない名前が${unknown.length}つあります。どの会議体かを選んでください。`}
      </p>
      {unknown.length > 0 && (
        <div className={style.readColumns}>
          {unknown.map(({ text, bodyId }) => (
            <Choice
              key={text}
              label={text}
              value={bodyId ?? (mapping.assigned.has(text) ? 'none' : null)}
              options={[...options, { value: 'none', label: '取り込まない' }]}
              onSave={(value) =>
                onMap({
                  ...mapping,
                  assigned: new Map(mapping.assigned).set(text, value === 'none' ? null : value),
                })
              }
            />
          ))}
        </div>
      )}
    </>
  );
}
