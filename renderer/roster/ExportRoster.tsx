import { useState } from 'react';
import type { InputOf, OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { ExportFormat } from '../../shared/roster/exportFormat.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useChanges } from '../app/changes.tsx';
import { ask, Refused } from '../app/desk.ts';
import { useToast } from '../app/toasts.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import style from './roster.module.css';

type Scope = InputOf<AppContract, 'roster.unwritable'>['scope'];
type Unwritable = OutputOf<AppContract, 'roster.unwritable'>;

const formats: readonly { readonly value: ExportFormat; readonly label: string }[] = [
  { value: 'excel', label: 'Excel ブック（.xlsx）' },
  { value: 'csvUtf8', label: 'CSV（UTF-8）' },
  { value: 'csvShiftJis', label: 'CSV（Shift_JIS）' },
];
const mostListed = 20;

/** Writes the members of the day into a file; what it cannot hold is listed before it is written. */
export function ExportRoster({ scope }: { readonly scope: Scope }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        small
        icon="down"
        title="Excel・CSV のファイルに書き出す"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        書き出す
      </Button>
      {isOpen && <ExportDialog scope={scope} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function ExportDialog({ scope, onClose }: { readonly scope: Scope; readonly onClose: () => void }) {
  const { date } = useAsOf();
  const { settled } = useChanges();
  const say = useToast();
  const [format, setFormat] = useState<ExportFormat>('excel');
  const [unwritable, setUnwritable] = useState<Unwritable>([]);
  const write = async () => {
    try {
      await settled();
      if (format === 'csvShiftJis' && unwritable.length === 0) {
        const found = await ask('roster.unwritable', { scope, date });
        if (found.length > 0) return setUnwritable(found);
      }
      const saved = await ask('roster.saveFile', { scope, date, format });
      if (saved) say(`${saved.path} に書き出しました`);
      onClose();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
    }
  };
  return (
    <Dialog
      title="委員名簿を書き出す"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>やめる</Button>
          <Button look="primary" onClick={() => void write()}>
            {unwritable.length > 0 ? '「〓」に置き換えて書き出す' : '書き出す'}
          </Button>
        </>
      }
    >
      <p>
        基準日に在任する委員の会議体・区分・氏名・よみ・役職名・任命・役割を書き出します。連絡先は書き出しません。
      </p>
      <Choice
        label="形式"
        value={format}
        options={formats}
        onSave={(value) => {
          setFormat(value);
          setUnwritable([]);
        }}
      />
      {unwritable.length > 0 && <UnwritableTexts unwritable={unwritable} />}
    </Dialog>
  );
}

function UnwritableTexts({ unwritable }: { readonly unwritable: Unwritable }) {
  return (
    <div role="alert">
      <p>
        Shift_JIS にない文字があります。このまま書き出すと「〓」になります。文字を残すには、形式を UTF-8 か
        Excel にしてください。
      </p>
      <ul className={style.unwritable}>
        {unwritable.slice(0, mostListed).map(({ text, characters }) => (
          <li key={text}>
            <strong>{characters.join(' ')}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {unwritable.length > mostListed && <p>ほか{unwritable.length - mostListed}件</p>}
    </div>
  );
}
