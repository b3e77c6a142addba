import type { Chain } from '../../shared/schedule/chain.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import style from './chainEdit.module.css';
import { paperForms, type useChainPaper } from './useChainPaper.ts';
import words from './words.module.css';

interface ChainPapersProps {
  readonly papers: ReturnType<typeof useChainPaper>;
  readonly chain: Chain;
  readonly onShow: () => void;
}

/** 紙面: the table with its words, or the picture of the schedule above. */
export function ChainPapers({ papers, chain, onShow }: ChainPapersProps) {
  const { form, setForm, setWords } = papers;
  return (
    <Panel
      title="紙面"
      action={
        <Button look="link" onClick={onShow}>
          紙面を開く
        </Button>
      }
    >
      <div className={words.attach}>
        <Segmented label="紙面の種類" segments={paperForms} current={form} onChange={setForm} />
      </div>
      {form === 'scheduleTable' && (
        <div className={style.fields} key={chain.key}>
          <TextField label="一覧の題名" value={papers.words.title} onSave={(title) => setWords({ title })} />
          <TextField
            label="一覧の前提"
            value={papers.words.conditions}
            onSave={(conditions) => setWords({ conditions })}
            hint="「○年○月○日時点のカレンダーに基づき、」の後に印刷します"
          />
        </div>
      )}
    </Panel>
  );
}
