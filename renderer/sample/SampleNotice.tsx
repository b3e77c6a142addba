import { useState } from 'react';
import { useLibrary } from '../library/LibraryGate.tsx';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import style from './sample.module.css';

/** That the open library is the sample, where it comes from, and the way out of it; nothing in any other library. */
export function SampleNotice() {
  const { sample, folder } = useLibrary();
  const canEdit = useCanEdit();
  const [isAsking, ask] = useState(false);
  if (!sample) return null;
  return (
    <section aria-label="サンプル" className={style.notice}>
      <div>
        <b>これはサンプルの保管庫です。</b>
        <p className={style.source}>
          島根地方最低賃金審議会
          合同会議（令和3年9月13日）の公表資料から作りました。氏名のよみは推定です。リーフレットは、サンプルのために作った紙面です。
        </p>
      </div>
      {canEdit && (
        <Button small onClick={() => ask(true)}>
          サンプルを捨てる
        </Button>
      )}
      {isAsking && (
        <DiscardDialog folder={folder} ownChanges={sample.ownChanges} onClose={() => ask(false)} />
      )}
    </section>
  );
}
