import { useState } from 'react';
import type { Consultation } from '../../shared/letter/consultation.ts';
import { consultationCharacters, consultationFindings } from '../../shared/letter/consultationFindings.ts';
import { openCharacters } from '../../shared/proofreading/openCharacters.ts';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { CharacterFindings } from '../proofreading/CharacterFindings.tsx';
import { FindingCountsStatus } from '../proofreading/FindingCountsStatus.tsx';
import { findingKind } from '../proofreading/findingKind.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import style from './letter.module.css';
import { dateField, letterFieldRows, numberField, sealField } from './letterFields.ts';
import { lettersRoot } from './letterPaths.ts';
import { subjectColumns, subjectRows } from './subjectCells.ts';
import { useConsultationChanges } from './useConsultationChanges.ts';

const forms = [
  { id: 'copy', label: '（写）' },
  { id: 'letter', label: '原本' },
] as const;

/** 諮問文 */
export function ConsultationScreen({ params }: ScreenProps) {
  const { data: letters } = useDesk('letter.consultations', {});
  if (!letters) return <SkeletonRows />;
  const letter = letters.find(({ id }) => id === params.id);
  return letter ? (
    <ConsultationForm key={letter.id} letter={letter} all={letters} />
  ) : (
    <LostScreen what="この諮問文" />
  );
}

interface ConsultationFormProps {
  readonly letter: Consultation;
  readonly all: readonly Consultation[];
}

function ConsultationForm({ letter, all }: ConsultationFormProps) {
  const { id, number, date, matter } = letter;
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const { remove } = useConsultationChanges(id);
  const { data: decisions = [] } = useDesk('proofreading.decisions', {});
  const [form, setForm] = useState<'copy' | 'letter'>('copy');
  const title = `${matter || '事項未入力'}について（諮問）`;
  useFramePosition([{ label: '文書', path: lettersRoot }, { label: number || title }]);
  const findings = consultationFindings({ id, number, date }, all);
  const characters = consultationCharacters(letter);
  const removeAndLeave = async () => {
    if (await remove()) go(lettersRoot);
  };
  return (
    <>
      <PageHead
        title={title}
        sub={number}
        aside={<Segmented label="紙面の種類" segments={forms} current={form} onChange={setForm} />}
      />
      <FindingCountsStatus findings={[...findings, ...openCharacters(characters, decisions)]} />
      {findings.length > 0 && (
        <section className={style.findings} aria-label="文書番号の指摘">
          {findings.map(({ kind, severity, text }) => (
            <Finding key={kind} kind={findingKind(severity)} compact>
              {text}
            </Finding>
          ))}
        </section>
      )}
      <CharacterFindings findings={characters} decisions={decisions} />
      <WorkBody scroll>
        <div className={style.form}>
          <ConsultationFieldsForm letter={letter} />
          {canEdit && (
            <div>
              <Button icon="trash" onClick={() => void removeAndLeave()}>
                諮問文を削除
              </Button>
            </div>
          )}
        </div>
      </WorkBody>
      <PaperPane title="諮問文" paper={{ kind: 'consultation', consultationId: id, copy: form === 'copy' }} />
      <FrameHints>
        <KeyHint keys="Ctrl+P">印刷</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

function ConsultationFieldsForm({ letter }: Pick<ConsultationFormProps, 'letter'>) {
  const canEdit = useCanEdit();
  const { save, subjects } = useConsultationChanges(letter.id);
  const readOnly = !canEdit;
  return (
    <>
      <div className={style.row}>
        <TextField
          label="文書番号"
          value={letter.number}
          readOnly={readOnly}
          onSave={(text, edit) => save(numberField, text, edit)}
          hint="例：島労発基0824第7号（月日は文書の日付）"
        />
        <DateField
          label="日付"
          keptAs={`consultation.${letter.id}.date`}
          value={letter.date}
          today={today()}
          readOnly={readOnly}
          onSave={(day, edit) => save(dateField, day, edit)}
        />
      </div>
      {letterFieldRows.map((fields) => (
        <div key={fields[0]?.key} className={style.row}>
          {fields.map((field) => (
            <TextField
              key={field.key}
              label={field.label}
              value={field.get(letter)}
              readOnly={readOnly}
              onSave={(text, edit) => save(field, text, edit)}
            />
          ))}
        </div>
      ))}
      <Checkbox
        checked={letter.sealOmitted}
        disabled={readOnly}
        onSave={(checked) => void save(sealField, checked)}
      >
        （公印省略）と印刷する
      </Checkbox>
      <div className={style.grid}>
        <Grid
          label="諮問する最低賃金"
          keptAs={`consultation.${letter.id}.subjects`}
          columns={subjectColumns}
          rows={subjectRows(letter.subjects)}
          rowNumbers
          {...(canEdit ? subjects : {})}
          entryHint="件名をここに入力、または Excel から貼り付け"
          emptyHint="諮問する最低賃金はまだありません"
        />
      </div>
    </>
  );
}
