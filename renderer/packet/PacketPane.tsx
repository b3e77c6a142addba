import { FramePane } from '../app/frameSlots.tsx';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { ProgressButton } from '../ui/ProgressButton.tsx';
import { Filmstrip } from '../ui/paper/Filmstrip.tsx';
import { PdfPreview } from '../ui/paper/PdfPreview.tsx';
import { BOUND, type PacketEntry } from './packetEntries.ts';
import type { Binding } from './useBinding.ts';
import type { PacketPapers } from './usePacketPapers.ts';

interface PacketPaneProps {
  /** Name of the meeting. */
  readonly title: string;
  readonly papers: PacketPapers;
  readonly shown: PacketEntry;
  readonly onShow: (id: string) => void;
  readonly binding: Binding;
  readonly canBind: boolean;
}

/** The pane of 綴り: one paper or the bound PDF, all of them small below it, and the button that binds. */
export function PacketPane({ title, papers, shown, onShow, binding, canBind }: PacketPaneProps) {
  const { entries, pdfOf, total } = papers;
  const pdf = pdfOf(shown.id);
  const { packetId } = shown;
  useKeys({ 'Ctrl+B': () => canBind && void binding.bind() });
  return (
    <FramePane label="綴り">
      {pdf && (
        <PdfPreview
          {...pdf}
          title={shown.id === BOUND ? title : shown.title}
          heading={packetId === null ? '紙面' : '綴り'}
          actions={canBind && <BindButton binding={binding} />}
          strip={
            <Filmstrip
              label="綴りの紙面"
              items={entries.map(({ id, shortLabel }) => ({
                id,
                label: shortLabel,
                pdf: pdfOf(id)?.pdf ?? null,
              }))}
              currentId={shown.id}
              onSelect={onShow}
            />
          }
          footEnd={
            packetId !== null ? (
              <Button look="link" small disabled={binding.busy} onClick={() => void binding.save(packetId)}>
                綴じた PDF を書き出す
              </Button>
            ) : (
              <span>綴り全体　{total === null ? '—' : `${total}頁`}</span>
            )
          }
        />
      )}
    </FramePane>
  );
}

function BindButton({ binding }: { readonly binding: Binding }) {
  const { progress, cancel } = binding.job;
  return (
    <ProgressButton
      look="primary"
      small
      icon="packet"
      keys="Ctrl+B"
      onStart={() => void binding.bind()}
      onCancel={cancel}
      progress={progress && { done: progress.done, total: progress.total, unit: '' }}
    >
      PDFに綴じる
    </ProgressButton>
  );
}
