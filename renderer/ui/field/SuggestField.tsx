import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import { SuggestionList } from '../SuggestionList.tsx';
import choice from './Choice.module.css';
import control from './control.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import style from './SuggestField.module.css';
import type { TextFieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { useSuggestions } from './useSuggestions.ts';

interface SuggestFieldProps extends Omit<TextFieldProps, 'placeholder' | 'maxLength' | 'autoFocus' | 'ref'> {
  /** What offices usually enter here; any other words may be. */
  readonly suggestions: readonly string[];
}

/** One line of text that saves itself, with usual texts below it: on ↓, on a click, and while something is typed. */
export function SuggestField({ value, onSave, suggestions, readOnly, ...labels }: SuggestFieldProps) {
  const { field, conflict, type } = useAutosave({ label: labels.label, value, onSave });
  const list = useSuggestions(readOnly ? [] : suggestions, field.value, type);
  return (
    <FieldFrame {...labels} conflict={conflict}>
      {(attributes) => (
        <div className={classNames(choice.box, style.box)}>
          <input
            {...attributes}
            {...field}
            {...list.attributes}
            readOnly={readOnly}
            type="text"
            className={classNames(control.control, style.input)}
            autoComplete="off"
            spellCheck={false}
            onClick={list.open}
            onChange={(event) => {
              field.onChange(event);
              if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) list.open();
            }}
            onCompositionEnd={() => {
              field.onCompositionEnd();
              list.open();
            }}
            onBlur={() => {
              field.onBlur();
              list.close();
            }}
          />
          <Icon name="down" className={choice.arrow} />
          {list.shown.length > 0 && (
            <SuggestionList
              id={list.id}
              label={labels.label}
              suggestions={list.shown.map((text) => ({ key: text, label: text }))}
              chosen={list.chosen}
              onTake={list.take}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}
