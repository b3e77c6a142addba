import { type ReactNode, useEffect, useRef } from 'react';
import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem } from '../../shared/contract/result.ts';
import type { DiscardedSample } from '../../shared/sample/sampleContract.ts';
import { useAction } from '../app/useAction.ts';
import { useDesk } from '../app/useDesk.ts';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { discardedText } from './discardedText.ts';
import { folderName, joinFolder } from './folderName.ts';
import style from './library.module.css';
import { StartFrame } from './StartFrame.tsx';

export interface FirstRunProps {
  /** The sample that has just been thrown away; null if none was. */
  readonly discarded: DiscardedSample | null;
  /** A folder was chosen, and is to be opened. */
  readonly onOpen: (folder: string) => void;
  /** A new, empty library is open. */
  readonly onEmpty: () => void;
}

const SAMPLE_FOLDER = '審議会デスク サンプル';

/** 何から始めますか: the sample, an empty library, or one that exists. */
export function FirstRun({ discarded, onOpen, onEmpty }: FirstRunProps) {
  const { data: host } = useDesk('host.state', {});
  const sample = useAction('sample.create');
  const create = useAction('library.create');
  const choose = useAction('host.chooseFolder');
  const startIn = host?.documentsFolder ?? null;
  const busy = sample.busy || create.busy || choose.busy || host === undefined;

  const openSample = () => host && sample.run({ folder: joinFolder(host.documentsFolder, SAMPLE_FOLDER) });
  const openEmpty = async () => {
    const chosen = await choose.run({ title: '空の保管庫を作るフォルダーを選ぶ', startIn });
    if (!chosen) return;
    if (await create.run({ folder: chosen.folder, name: folderName(chosen.folder) })) onEmpty();
  };
  const openExisting = async () => {
    const chosen = await choose.run({ title: '保管庫または控えのフォルダーを選ぶ', startIn });
    if (chosen) onOpen(chosen.folder);
  };
  const unlessBusy = (action: () => unknown) => () => (busy ? undefined : void action());
  useKeys({
    'Alt+1': unlessBusy(openSample),
    'Alt+2': unlessBusy(openEmpty),
    'Alt+3': unlessBusy(openExisting),
  });
  return (
    <StartFrame
      title="何から始めますか"
      lead="会議、委員、日付は一度だけ入力します。名簿、次第、綴りは、そこから作られます。"
    >
      {discarded && (
        <p role="status" className={style.discarded}>
          {discardedText(discarded)}
        </p>
      )}
      <div className={style.choices}>
        <Choice
          icon="regulation"
          title="サンプルで始める"
          action="開く"
          keys="Alt+1"
          busy={busy}
          onClick={openSample}
          first
        >
          島根地方最低賃金審議会
          合同会議（令和3年9月13日）の会議体、委員名簿、次第、資料、諮問文、期限が入っています。綴りまで試せて、いつでも捨てられます。
        </Choice>
        <Choice
          icon="newLibrary"
          title="空の保管庫で始める"
          action="場所を選ぶ"
          keys="Alt+2"
          busy={busy}
          onClick={openEmpty}
        >
          会議体を一つ作るところから案内します。委員は Excel から貼り付けられます。
        </Choice>
        <Choice
          icon="folder"
          title="既存の保管庫を開く"
          action="フォルダーを選ぶ"
          keys="Alt+3"
          busy={busy}
          onClick={openExisting}
        >
          保管庫のフォルダー、または控え（バックアップ）を選びます。開く前に内容を検査します。
        </Choice>
      </div>
      <Trouble problem={sample.problem ?? create.problem} onOpen={onOpen} />
      {host && host.recentLibraries.length > 0 && <Recent folders={host.recentLibraries} onOpen={onOpen} />}
      <p className={style.note}>
        保管庫は、このパソコンの中の一つのフォルダーです。インターネットには接続しません。控えは毎日作られます。
      </p>
    </StartFrame>
  );
}

interface ChoiceProps {
  readonly icon: IconName;
  readonly title: string;
  readonly action: string;
  readonly keys: string;
  readonly busy: boolean;
  readonly first?: boolean;
  readonly onClick: () => unknown;
  readonly children: ReactNode;
}

function Choice({ icon, title, action, keys, busy, first, onClick, children }: ChoiceProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (first && !busy) button.current?.focus();
  }, [first, busy]);
  return (
    <button
      ref={button}
      type="button"
      className={style.choice}
      disabled={busy}
      onClick={() => void onClick()}
    >
      <Icon name={icon} size={28} className={style.choiceIcon} />
      <b>{title}</b>
      <span className={style.choiceText}>{children}</span>
      <span className={style.choiceFoot}>
        {action}
        <Kbd keys={keys} />
      </span>
    </button>
  );
}

/** What could not be made, where it was asked for. */
function Trouble({ problem, onOpen }: { readonly problem: Problem | null } & Pick<FirstRunProps, 'onOpen'>) {
  if (!problem) return null;
  const { what, why, next } = problemText(problem);
  const folder = problem.code === 'library.exists' ? problem.details?.folder : undefined;
  return (
    <div role="alert" className={style.trouble}>
      <p>
        <b>{what}</b>
        {`。${why}${next}`}
      </p>
      {folder !== undefined && (
        <Button small autoFocus onClick={() => onOpen(folder)}>
          その保管庫を開く
        </Button>
      )}
    </div>
  );
}

function Recent(props: { readonly folders: readonly string[]; readonly onOpen: (folder: string) => void }) {
  return (
    <section aria-label="最近開いた保管庫" className={style.recent}>
      <h2>最近開いた保管庫</h2>
      <ul>
        {props.folders.map((folder) => (
          <li key={folder}>
            <Button look="link" onClick={() => props.onOpen(folder)}>
              {folder}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
