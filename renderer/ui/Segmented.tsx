import { useId } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import style from './Segmented.module.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
  /** `Ctrl+1`; bound by the screen. */
  readonly keys?: string | undefined;
}

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  /** Null while none is chosen. */
  readonly current: Id | null;
  readonly onChange: (id: Id) => void;
}

/** Ways to look at the same thing: 見え消し, 新旧対照表, 改め文, 溶け込み. */
export function Segmented<Id extends string>({ label, segments, current, onChange }: SegmentedProps<Id>) {
  const name = useId();
  return (
    <fieldset className={style.group}>
      <legend className={style.hidden}>{label}</legend>
      {segments.map((segment) => (
        <label key={segment.id} className={style.segment} title={segment.keys}>
          <input
            type="radio"
            name={name}
            className={style.hidden}
            checked={segment.id === current}
            onChange={() => onChange(segment.id)}
          />
          {segment.icon && <Icon name={segment.icon} />}
          {segment.label}
        </label>
      ))}
    </fieldset>
  );
}
