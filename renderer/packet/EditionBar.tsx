import { bookletText, type Edition, variantLabels, variants } from '../../shared/packet/edition.ts';
import { Choice } from '../ui/field/Choice.tsx';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { Segmented } from '../ui/Segmented.tsx';

interface EditionBarProps {
  readonly edition: Edition;
  /** Those that the meeting's materials name, in order. */
  readonly booklets: readonly number[];
  readonly isDistributed: boolean;
  readonly onChange: (edition: Edition) => void;
}

const whole = 'all';

/** Which packet of the set is shown and bound: for whom, which booklet, all of it or what changed. */
export function EditionBar({ edition, booklets, isDistributed, onChange }: EditionBarProps) {
  return (
    <Toolbar>
      <Segmented
        label="だれに渡す綴りか"
        segments={variants.map((id) => ({ id, label: variantLabels[id] }))}
        current={edition.variant}
        onChange={(variant) => onChange({ ...edition, variant })}
      />
      {booklets.length > 1 && (
        <Choice
          label="分冊"
          labelPlace="beside"
          value={edition.booklet === null ? whole : String(edition.booklet)}
          options={[
            { value: whole, label: '一冊にする' },
            ...booklets.map((booklet) => ({ value: String(booklet), label: bookletText(booklet) })),
          ]}
          onSave={(chosen) => onChange({ ...edition, booklet: chosen === whole ? null : Number(chosen) })}
        />
      )}
      {isDistributed && (
        <Segmented
          label="綴じる範囲"
          segments={[
            { id: 'all', label: '全部' },
            { id: 'changed', label: '差替え一式' },
          ]}
          current={edition.extent}
          onChange={(extent) => onChange({ ...edition, extent })}
        />
      )}
    </Toolbar>
  );
}
