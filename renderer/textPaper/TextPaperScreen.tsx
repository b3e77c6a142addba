import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import { openCharacters } from '../../shared/proofreading/openCharacters.ts';
import type { TextPaper, TextPaperFields } from '../../shared/textPaper/textPaper.ts';
import { textPaperCharacters } from '../../shared/textPaper/textPaperCharacters.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { MustHaveSeen } from '../app/changeInput.ts';
import { useChanges } from '../app/changes.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { useLatest } from '../app/useLatest.ts';
import { lettersRoot } from '../letter/letterPaths.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { CharacterFindings } from '../proofreading/CharacterFindings.tsx';
import { FindingCountsStatus } from '../proofreading/FindingCountsStatus.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';
import { TextAreaField } from '../ui/field/TextAreaField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { MarksSheet } from './MarksSheet.tsx';
import { pastedTable } from './pastedTable.ts';
import style from './textPaper.module.css';

const NONE = '';

/** A paper that is written: title, text with marks, and the paper beside it. */
export function TextPaperScreen({ params }: ScreenProps) {
  const id = params.id ?? '';
  const { data: paper, isError } = useDesk('textPaper.get', { id });
  if (isError) return <LostScreen what="この紙面" />;
  if (!paper || paper.id !== id) return <SkeletonRows />;
  return <TextPaperForm key={id} paper={paper} />;
}

function TextPaperForm({ paper }: { readonly paper: TextPaper }) {
  const { id, title, body, meetingId } = paper;
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const readOnly = !canEdit;
  const { save, remove } = useTextPaperChanges(id);
  const { data: decisions = [] } = useDesk('proofreading.decisions', {});
  useFramePosition([{ label: '文書', path: lettersRoot }, { label: title || '題名未入力の紙面' }]);
  const findings = textPaperCharacters(paper);
  const removeAndLeave = async () => {
    if (await remove()) go(lettersRoot);
  };
  return (
    <>
      <PageHead title={title || '題名未入力の紙面'} sub="本文を入力して作る紙面" />
      <FindingCountsStatus findings={openCharacters(findings, decisions)} />
      <CharacterFindings findings={findings} decisions={decisions} />
      <WorkBody scroll>
        <div className={style.form}>
          <div className={style.row}>
            <TextField
              label="題名（紙面の上に印刷。なければ空欄）"
              value={title}
              readOnly={readOnly}
              onSave={(text, edit) => save('title', text, edit)}
              autoFocus={title === '' && body === ''}
            />
            <MeetingChoice
              value={meetingId}
              readOnly={readOnly}
              onSave={(to) => void save('meetingId', to)}
            />
          </div>
          <TextAreaField
            label="本文"
            value={body}
            readOnly={readOnly}
            onSave={(text, edit) => save('body', text, edit)}
            pastedText={pastedTable}
          />
          <MarksSheet />
          {canEdit && (
            <div>
              <Button icon="trash" onClick={() => void removeAndLeave()}>
                紙面を削除
              </Button>
            </div>
          )}
        </div>
      </WorkBody>
      <PaperPane title={title || '紙面'} paper={{ kind: 'text', textPaperId: id }} />
      <FrameHints>
        <KeyHint keys="Ctrl+P">印刷</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

interface MeetingChoiceProps {
  readonly value: string | null;
  readonly readOnly: boolean;
  readonly onSave: (meetingId: string | null) => void;
}

function MeetingChoice({ value, readOnly, onSave }: MeetingChoiceProps) {
  const { date } = useAsOf();
  const { data: bodies = [] } = useDesk('council.list', { date });
  const { data: meetings = [] } = useDesk('meeting.list', {});
  return (
    <Choice
      label="会議"
      value={value ?? NONE}
      disabled={readOnly}
      options={[
        { value: NONE, label: 'どの会議の紙面でもない' },
        ...meetings.map((meeting) => ({ value: meeting.id, label: meetingTitle(bodies, meeting) })),
      ]}
      onSave={(id) => onSave(id === NONE ? null : id)}
    />
  );
}

/** Changes of one text paper, based on it as it is when their turn comes. */
function useTextPaperChanges(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  const now = () => latest('textPaper.get', { id });
  return {
    save: <K extends keyof TextPaperFields>(
      field: K,
      value: TextPaperFields[K],
      edit?: FieldEdit<TextPaperFields[K]>,
    ) => {
      const input = (mustHaveSeen: MustHaveSeen) => {
        const paper = now();
        if (!paper) return null;
        mustHaveSeen(paper[field], edit?.seen);
        return { id, revision: paper.revision, fields: { [field]: value } };
      };
      return change('textPaper.update', input, fieldMergeKey(`${id}.${field}`), edit);
    },
    remove: () =>
      change('textPaper.remove', () => {
        const paper = now();
        return paper ? { id, revision: paper.revision } : null;
      }),
  };
}
