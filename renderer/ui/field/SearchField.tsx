import control from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';

interface SearchFieldProps extends FieldLabels {
  readonly value: string;
  /** Called with every key: nothing is saved. */
  readonly onType: (text: string) => void;
}

/** What narrows a list while it is typed. */
export function SearchField({ value, onType, ...labels }: SearchFieldProps) {
  return (
    <FieldFrame {...labels}>
      {(attributes) => (
        <input
          {...attributes}
          type="search"
          className={control.control}
          value={value}
          onChange={(event) => onType(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}
