import { useState } from 'react';
import { Button } from '../../../renderer/ui/Button.tsx';
import { TextField } from '../../../renderer/ui/field/TextField.tsx';
import { PageHead } from '../../../renderer/ui/layout/PageHead.tsx';
import { WorkBody } from '../../../renderer/ui/layout/WorkBody.tsx';
import { Filmstrip } from '../../../renderer/ui/paper/Filmstrip.tsx';
import { PaperPreview } from '../../../renderer/ui/paper/PaperPreview.tsx';
import { usePdf } from '../../../renderer/ui/paper/usePdf.ts';
import { noting } from './calls.ts';
import { GalleryShell } from './GalleryShell.tsx';

function loadPaper(name: string) {
  return async (signal: AbortSignal): Promise<ArrayBuffer> => {
    // A printer that cannot be stopped once it has begun.
    const deaf = name === 'deaf' ? {} : { signal };
    const response = await fetch(`/papers/${encodeURIComponent(name)}.pdf`, deaf);
    if (!response.ok) throw new Error('委員が一人もいません。名簿に委員を追加してください。');
    return response.arrayBuffer();
  };
}

/** A paper whose name is its content: the test decides what each name prints. */
export function PaperPage() {
  const [name, setName] = useState('roster');
  const [current, setCurrent] = useState('表紙');
  const { pdf: small } = usePdf({ load: loadPaper('roster'), reloadKey: 0 });
  const pane = (
    <PaperPreview
      title="委員名簿"
      load={loadPaper(name)}
      reloadKey={name}
      onSourceClick={noting('source')}
      onPageCount={noting('pages')}
      actions={
        <Button look="quiet" small icon="print" keys="Ctrl+P">
          印刷
        </Button>
      }
      strip={
        <Filmstrip
          label="綴りの紙面"
          currentId={current}
          onSelect={setCurrent}
          items={['表紙', '次第', '目次'].map((label) => ({ id: label, label, pdf: small }))}
        />
      }
      footEnd={
        <Button look="quiet" small>
          Word・PDF・Excel に書き出す
        </Button>
      }
    />
  );
  return (
    <GalleryShell pane={{ label: '紙面', content: pane }}>
      <PageHead title="委員名簿" />
      <WorkBody>
        <TextField label="紙面の名前" value={name} onSave={setName} />
      </WorkBody>
    </GalleryShell>
  );
}
