import { Icon } from '../Icon.tsx';
import style from './Breadcrumb.module.css';

export interface Place {
  readonly label: string;
  /** Absent for where we are. */
  readonly onGo?: (() => void) | undefined;
}

export function Breadcrumb({ places }: { readonly places: readonly Place[] }) {
  return (
    <nav className={style.breadcrumb} aria-label="現在の場所">
      <ol className={style.places}>
        {places.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its position on the way; two may share a name
          <li key={index} className={style.place}>
            {index > 0 && <Icon name="forward" size={12} className={style.arrow} />}
            {place.onGo ? (
              <button type="button" className={style.link} onClick={place.onGo}>
                {place.label}
              </button>
            ) : (
              <span
                {...(index === places.length - 1 ? { 'aria-current': 'page', className: style.here } : {})}
              >
                {place.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
