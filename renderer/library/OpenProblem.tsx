import { useState } from 'react';
import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem } from '../../shared/contract/result.ts';
import { useAction } from '../app/useAction.ts';
import { useDesk } from '../app/useDesk.ts';
import { Button } from '../ui/Button.tsx';
import { BackupList } from './BackupList.tsx';
import { folderName, joinFolder } from './folderName.ts';
import style from './library.module.css';
import { StartFrame } from './StartFrame.tsx';
import { type Way, wayLabels, waysOut } from './waysOut.ts';

export interface OpenProblemProps {
  readonly folder: string;
  readonly problem: Problem;
  readonly onOpen: (folder: string, mode: 'write' | 'read') => void;
  readonly onOther: () => void;
}

/** A library did not open: what it is, why, and the ways out. */
export function OpenProblem({ folder, problem, onOpen, onOther }: OpenProblemProps) {
  const [restoring, setRestoring] = useState(false);
  const { data: host } = useDesk('host.state', {});
  const choose = useAction('host.chooseFolder');
  const copy = useAction('library.copy');
  const create = useAction('library.create');
  const { what, why, next } = problemText(copy.problem ?? create.problem ?? problem);

  const makeCopy = async () => {
    const startIn = host?.documentsFolder ?? null;
    const chosen = await choose.run({ title: '複製を置くフォルダーを選ぶ', startIn });
    if (!chosen) return;
    const made = await copy.run({ from: folder, to: joinFolder(chosen.folder, folderName(folder)) });
    if (made) onOpen(made.folder, 'write');
  };
  const take: Readonly<Record<Way, () => unknown>> = {
    read: () => onOpen(folder, 'read'),
    copy: makeCopy,
    restore: () => setRestoring(true),
    create: () => create.run({ folder, name: folderName(folder) }),
    again: () => onOpen(folder, 'write'),
    other: onOther,
  };
  return (
    <StartFrame title={what} lead={copy.busy ? '複製を作っています…' : next}>
      <div className={style.why} role="alert">
        <p>{why}</p>
        <p className={style.folder}>{folder}</p>
      </div>
      <div className={style.ways}>
        {waysOut(problem).map((way, index) => (
          <Button
            key={way}
            look={index === 0 ? 'primary' : 'normal'}
            autoFocus={index === 0}
            disabled={copy.busy || create.busy}
            onClick={() => void take[way]()}
          >
            {wayLabels[way]}
          </Button>
        ))}
      </div>
      {restoring && <BackupList folder={folder} onRestored={(restored) => onOpen(restored, 'write')} />}
    </StartFrame>
  );
}
