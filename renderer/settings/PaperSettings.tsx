import type { OfficeStyle } from '../../shared/office/officeStyle.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { ReadTextField } from '../ui/field/ReadTextField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { choices, chosen, headings, lengthReading, margins, widths, wordingReading } from './officeFields.ts';
import style from './settings.module.css';
import { useOfficeChanges } from './useOfficeChanges.ts';

/** 紙面: how the office wants its papers, with a specimen beside it. */
export function PaperSettings() {
  const { data } = useDesk('office.get', {});
  if (!data) return <SkeletonRows />;
  return (
    <>
      <NumbersPanel office={data.style} />
      <HeadingsPanel office={data.style} />
      <PagePanel office={data.style} />
      <PaperPane title="見本" paper={{ kind: 'specimen' }} />
    </>
  );
}

interface PanelProps {
  readonly office: OfficeStyle;
}

function NumbersPanel({ office }: PanelProps) {
  const canEdit = useCanEdit();
  const save = useOfficeChanges();
  return (
    <Panel title="数字と日付" note="入力した件名、氏名、場所、文書番号の数字は変えません">
      <div className={style.form}>
        <div className={style.row}>
          <ChoiceOf field="digits" office={office} />
          <ChoiceOf field="clock" office={office} />
        </div>
        <CheckboxOf field="weekday" office={office} label="会議の日に曜日を付ける" />
        <div className={style.row}>
          <ChoiceOf field="honorific" office={office} />
          <TextField
            label="発行者（会議で空欄のとき）"
            value={office.issuer}
            readOnly={!canEdit}
            onSave={(issuer, edit) => save('issuer', issuer, edit)}
          />
        </div>
      </div>
    </Panel>
  );
}

function HeadingsPanel({ office }: PanelProps) {
  const save = useOfficeChanges();
  const readOnly = !useCanEdit();
  return (
    <Panel title="見出し">
      <div className={style.form}>
        <CheckboxOf field="spread" office={office} label="見出しと名称を均等に割り付ける" />
        {headings.map(({ field, width, label }) => (
          <div key={field} className={style.heading}>
            <ReadTextField
              label={label}
              keptAs={`office.${field}`}
              value={office[field]}
              readOnly={readOnly}
              read={(text) => wordingReading(text, label)}
              onSave={(text, edit) =>
                text !== null && save(field, text, edit && { ...edit, seen: texts(edit.seen) })
              }
            />
            {width && (
              <LengthField field={width} office={office} label={`${label}の幅（字）`} range={widths} />
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}

function PagePanel({ office }: PanelProps) {
  return (
    <Panel title="余白と印刷">
      <div className={style.form}>
        <div className={style.row}>
          {margins.map(({ field, label }) => (
            <LengthField
              key={field}
              field={field}
              office={office}
              label={label}
              range={{ least: 10, most: 60 }}
            />
          ))}
        </div>
        <ChoiceOf field="duplex" office={office} />
        <CheckboxOf
          field="bodiesOnFronts"
          office={office}
          label="両面のとき、会議体ごとの名簿を表の面から始める"
        />
      </div>
    </Panel>
  );
}

interface LengthFieldProps extends PanelProps {
  readonly field:
    | 'coverTitleWidth'
    | 'agendaTitleWidth'
    | 'materialsTitleWidth'
    | (typeof margins)[number]['field'];
  readonly label: string;
  readonly range: { readonly least: number; readonly most: number };
}

function LengthField({ field, office, label, range }: LengthFieldProps) {
  const canEdit = useCanEdit();
  const save = useOfficeChanges();
  return (
    <ReadTextField
      label={label}
      keptAs={`office.${field}`}
      value={String(office[field])}
      readOnly={!canEdit}
      read={(text) => lengthReading(text, label, range)}
      onSave={(text, edit) =>
        text !== null && save(field, Number(text), edit && { ...edit, seen: texts(edit.seen).map(Number) })
      }
    />
  );
}

function ChoiceOf({ field, office }: PanelProps & { readonly field: keyof typeof choices }) {
  const canEdit = useCanEdit();
  const save = useOfficeChanges();
  const { label, options } = choices[field];
  return (
    <Choice
      label={label}
      value={office[field]}
      options={options}
      disabled={!canEdit}
      onSave={(text) => void save(field, chosen(field, text, office))}
    />
  );
}

interface CheckboxOfProps extends PanelProps {
  readonly field: 'weekday' | 'spread' | 'bodiesOnFronts';
  readonly label: string;
}

function CheckboxOf({ field, office, label }: CheckboxOfProps) {
  const canEdit = useCanEdit();
  const save = useOfficeChanges();
  return (
    <Checkbox checked={office[field]} disabled={!canEdit} onSave={(checked) => void save(field, checked)}>
      {label}
    </Checkbox>
  );
}

function texts(seen: readonly (string | null)[]): string[] {
  return seen.filter((text) => text !== null);
}
