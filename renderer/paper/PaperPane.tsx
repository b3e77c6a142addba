import type { Paper } from '../../shared/paper/paperContract.ts';
import { paperPath } from '../../shared/paper/paperPath.ts';
import { useChanges } from '../app/changes.tsx';
import { FramePane } from '../app/frameSlots.tsx';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PaperPreview } from '../ui/paper/PaperPreview.tsx';
import { loadPdf } from './loadPdf.ts';
import style from './PaperPane.module.css';
import { usePaperOutput } from './usePaperOutput.ts';

export interface PaperPaneProps {
  /** 委員名簿 */
  readonly title: string;
  readonly paper: Paper;
  /** Whether the paper has tables that make sense as a workbook. */
  readonly excel?: boolean;
  readonly onSourceClick?: ((kind: string, id: string) => void) | undefined;
}

/** The paper of a screen as it will print, with its ways out: Ctrl+P, Word, PDF, Excel. */
export function PaperPane({ title, paper, excel, onSourceClick }: PaperPaneProps) {
  const { version } = useChanges();
  const { print, save, busy } = usePaperOutput(paper);
  const path = paperPath(paper);
  useKeys({ 'Ctrl+P': () => void print() });
  return (
    <FramePane label="紙面">
      <PaperPreview
        title={title}
        load={(signal) => loadPdf(path, signal)}
        reloadKey={`${path} ${version}`}
        onSourceClick={onSourceClick}
        actions={
          <Button look="quiet" small icon="print" keys="Ctrl+P" disabled={busy} onClick={() => void print()}>
            印刷
          </Button>
        }
        footEnd={
          <fieldset className={style.out} aria-label="書き出す">
            <Save label="Word" busy={busy} onClick={() => void save('paper.saveWord')} />
            <Save label="PDF" busy={busy} onClick={() => void save('paper.savePdf')} />
            {excel && <Save label="Excel" busy={busy} onClick={() => void save('paper.saveExcel')} />}
          </fieldset>
        }
      />
    </FramePane>
  );
}

function Save(props: { readonly label: string; readonly busy: boolean; readonly onClick: () => void }) {
  return (
    <Button
      look="link"
      small
      disabled={props.busy}
      onClick={props.onClick}
      title={`${props.label}に書き出す`}
    >
      {props.label}
    </Button>
  );
}
