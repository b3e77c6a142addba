import { useState } from 'react';
import { useNavigation } from '../app/navigation.ts';
import type { DayEntry } from './dayEntries.ts';
import style from './month.module.css';

/** More would push the weeks below out of sight. */
const most = 4;

/** What stands on a day, each leading to what it is of; the rest where it is asked for. */
export function DayEntries({ entries }: { readonly entries: readonly DayEntry[] }) {
  const { go } = useNavigation();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, most);
  return (
    <>
      {shown.map(({ key, label, title, done, path }) => (
        <button
          key={key}
          type="button"
          className={style.dayDeadline}
          data-done={done || undefined}
          title={title}
          onClick={() => go(path)}
        >
          {label}
        </button>
      ))}
      {shown.length < entries.length && (
        <button type="button" className={style.dayMore} onClick={() => setAll(true)}>
          {`ほか${entries.length - shown.length}件`}
        </button>
      )}
    </>
  );
}
