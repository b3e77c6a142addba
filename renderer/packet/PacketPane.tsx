import type { BoundPacket, PacketPaper } from '../../shared/packet/packetContract.ts';
import { paperPath } from '../../shared/paper/paperPath.ts';
import { useChanges } from '../app/changes.tsx';
import { FramePane } from '../app/frameSlots.tsx';
import { loadPdf } from '../paper/loadPdf.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { ProgressButton } from '../ui/ProgressButton.tsx';
import { PaperPreview } from '../ui/paper/PaperPreview.tsx';
import { libraryFileAddress } from './libraryFileAddress.ts';
import type { Binding } from './useBinding.ts';

interface PacketPaneProps {
  readonly title: string;
  /** The paper to show; null for the bound packet. */
  readonly paper: PacketPaper | null;
  readonly bound: BoundPacket | null;
  readonly binding: Binding;
  readonly canBind: boolean;
  readonly onBound: () => void;
}

/** The pane of 綴り: one paper or the bound PDF, with the button that binds. */
export function PacketPane({ title, paper, bound, binding, canBind, onBound }: PacketPaneProps) {
  const { version } = useChanges();
  const bind = async () => {
    if (await binding.bind()) onBound();
  };
  useKeys({ 'Ctrl+B': () => canBind && void bind() });
  const address = paper ? paperPath(paper.paper) : bound ? libraryFileAddress(bound.sha256) : null;
  const { progress } = binding.job;
  const bindButton = canBind && (
    <ProgressButton
      look="primary"
      small
      icon="packet"
      keys="Ctrl+B"
      onStart={() => void bind()}
      onCancel={binding.job.cancel}
      progress={progress && { done: progress.done, total: progress.total, unit: '' }}
    >
      PDFに綴じる
    </ProgressButton>
  );
  if (address === null) return <FramePane label="綴り">{bindButton}</FramePane>;
  return (
    <FramePane label="綴り">
      <PaperPreview
        title={paper ? paper.title : title}
        heading={paper ? '紙面' : '綴り'}
        load={(signal) => loadPdf(address, signal)}
        reloadKey={paper ? `${address} ${version}` : address}
        actions={bindButton}
        footEnd={
          bound && (
            <Button look="link" small disabled={binding.busy} onClick={() => void binding.save()}>
              綴じた PDF を書き出す
            </Button>
          )
        }
      />
    </FramePane>
  );
}
