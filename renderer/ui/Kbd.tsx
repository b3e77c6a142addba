import style from './Kbd.module.css';

/** Keys as caps: `Ctrl+D` becomes two, `Ctrl+1…9` keeps its ellipsis between caps. */
export function Kbd({ keys }: { readonly keys: string }) {
  const caps = keys.split('+');
  return (
    <span className={style.keys}>
      {caps.map((cap) => (
        <kbd key={cap} className={style.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
