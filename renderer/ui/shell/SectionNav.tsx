import { Icon, type IconName } from '../Icon.tsx';
import style from './SectionNav.module.css';

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly href: string;
  readonly count?: number | undefined;
  /** `Alt+3`; bound by the caller, who knows the routes. */
  readonly keys?: string | undefined;
}

export interface SectionNavProps {
  readonly sections: readonly Section[];
  readonly currentId: string | null;
  /** Called instead of following the link. */
  readonly onGo: (section: Section) => void;
}

/** What: ホーム, 会議 … 設定. */
export function SectionNav({ sections, currentId, onGo }: SectionNavProps) {
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.id}>
          <a
            className={style.item}
            href={section.href}
            aria-current={section.id === currentId ? 'page' : undefined}
            aria-keyshortcuts={section.keys}
            onClick={(event) => {
              event.preventDefault();
              onGo(section);
            }}
          >
            <Icon name={section.icon} />
            <span>{section.label}</span>
            {section.count !== undefined && <span className={style.count}>{section.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
