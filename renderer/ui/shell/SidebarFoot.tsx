import { Icon } from '../Icon.tsx';
import style from './SidebarFoot.module.css';

export interface SidebarFootProps {
  /** The office whose library is open. */
  readonly library: string;
  /** `控え 12:00`. */
  readonly backup?: string | undefined;
}

export function SidebarFoot({ library, backup }: SidebarFootProps) {
  return (
    <div className={style.foot}>
      <Icon name="folder" />
      <span className={style.library} title={library}>
        {library}
      </span>
      {backup && <span>{backup}</span>}
    </div>
  );
}
