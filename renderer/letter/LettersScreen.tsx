import { useMemo } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Consultation } from '../../shared/letter/consultation.ts';
import { startingConsultation } from '../../shared/letter/startingConsultation.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useChanges } from '../app/changes.tsx';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { consultationPath, meetingTablesRoot, textPaperPath } from './letterPaths.ts';

const columns: readonly GridColumn[] = [
  { key: 'kind', header: '種類', width: 104, editable: false, oneLine: true },
  { key: 'title', header: '件名', editable: false },
  { key: 'number', header: '文書番号', width: 176, editable: false, oneLine: true },
  { key: 'date', header: '日付', width: 144, editable: false, oneLine: true },
];

type TextPapers = OutputOf<AppContract, 'textPaper.list'>;

/** 文書の一覧 */
export function LettersScreen() {
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const { addConsultation, addTextPaper } = useNewLetters();
  const { data: letters } = useDesk('letter.consultations', {});
  const { data: papers } = useDesk('textPaper.list', {});
  useFramePosition([{ label: '文書' }]);
  const rows = useMemo(() => letterRows(letters ?? [], papers ?? []), [letters, papers]);
  useKeys({ 'Ctrl+Enter': () => (canEdit ? void addTextPaper() : false) });
  if (!letters || !papers) return <SkeletonRows />;
  const buttons = (
    <>
      <Button icon="people" onClick={() => go(meetingTablesRoot)}>
        会議当日の紙面
      </Button>
      {canEdit && (
        <>
          <Button icon="letter" onClick={() => void addConsultation()}>
            諮問文を追加
          </Button>
          <Button icon="plus" keys="Ctrl+Enter" onClick={() => void addTextPaper()}>
            紙面を書く
          </Button>
        </>
      )}
    </>
  );
  if (rows.length === 0) {
    return (
      <>
        <PageHead title="文書" />
        <EmptyState sentence="文書はまだありません。" action={buttons} />
      </>
    );
  }
  const isLetter = (id: string) => letters.some((letter) => letter.id === id);
  return (
    <>
      <PageHead title="文書" aside={buttons} />
      <FrameHints>
        <KeyHint keys="Enter">開く</KeyHint>
        {canEdit && <KeyHint keys="Ctrl+Enter">紙面を書く</KeyHint>}
      </FrameHints>
      <WorkBody>
        <Grid
          label="文書の一覧"
          density="list"
          columns={columns}
          rows={rows}
          onOpen={(id) => go(isLetter(id) ? consultationPath(id) : textPaperPath(id))}
        />
      </WorkBody>
    </>
  );
}

function useNewLetters() {
  const { change } = useChanges();
  const { go } = useNavigation();
  const { date } = useAsOf();
  const { data: bodies = [] } = useDesk('council.list', { date });
  return {
    addConsultation: async () => {
      const fields = startingConsultation(bodies);
      const created = await change('letter.createConsultation', { fields });
      if (created) go(consultationPath(created.id));
    },
    addTextPaper: async () => {
      const fields = { meetingId: null, title: '', body: '' };
      const created = await change('textPaper.create', { fields, material: null });
      if (created) go(textPaperPath(created.id));
    },
  };
}

function letterRows(letters: readonly Consultation[], papers: TextPapers): GridDataRow[] {
  return [
    ...letters.map(({ id, matter, number, date }) => ({
      id,
      cells: {
        kind: '諮問文',
        title: `${matter || '事項未入力'}について`,
        number,
        date: date === null ? '日付未入力' : formatJapaneseDate(date),
      },
    })),
    ...papers.map(({ id, name }) => ({ id, cells: { kind: '紙面', title: name || '題名未入力の紙面' } })),
  ];
}
