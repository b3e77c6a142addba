import { useState } from 'react';
import { SearchField } from '../ui/field/SearchField.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { matchingWorks } from './matchingWorks.ts';
import style from './settings.module.css';
import { useLicences } from './useLicences.ts';

/** The works of others that the program contains, each with the whole text of its licence. */
export function Licences() {
  const { data: works, isError } = useLicences();
  const [typed, setTyped] = useState('');
  const shown = matchingWorks(works ?? [], typed);
  return (
    <Panel title="使用しているソフトウェアと書体の許諾条件" note="原文のまま表示します">
      {isError && (
        <p role="alert" className={style.trouble}>
          許諾条件の一覧を読めません。プログラムのファイルが欠けています。プログラムを入れ直してください。
        </p>
      )}
      {!works && !isError && <SkeletonRows />}
      {works && (
        <>
          <div className={style.licenceSearch}>
            <SearchField label="名称や本文の語で絞り込む" value={typed} onType={setTyped} />
            <p role="status">{shown.length === 0 ? '当てはまるものがありません' : `${shown.length}件`}</p>
          </div>
          <ul className={style.licences} aria-label="許諾条件">
            {shown.map(({ name, version, licence, text }) => (
              <li key={`${name} ${version}`}>
                <details>
                  <summary>
                    <b>{name}</b> {version} <span>{licence}</span>
                  </summary>
                  <p lang="en" className={style.licenceText}>
                    {text}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
