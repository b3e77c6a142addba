import style from './SkeletonRows.module.css';

/** Grey bars below a real table head. The first 200 ms show nothing: most answers are there by then. */
export function SkeletonRows({ rows = 6 }: { readonly rows?: number }) {
  return (
    <div className={style.rows} role="status" aria-label="読み込んでいます">
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity
        <div key={index} className={style.row}>
          <span className={style.bar} />
          <span className={style.bar} />
        </div>
      ))}
    </div>
  );
}
