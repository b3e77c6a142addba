import { attachmentHandlingLabels, attachmentHandlings } from '../../shared/attachment/attachment.ts';
import { attachmentSource } from '../../shared/attachment/attachmentSource.ts';
import type { Material, MaterialFields } from '../../shared/meeting/material.ts';
import { materialTitle } from '../../shared/meeting/materialTitle.ts';
import { bookletText } from '../../shared/packet/edition.ts';
import type { MustHaveSeen } from '../app/changeInput.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { today } from '../app/today.ts';
import { useLatest } from '../app/useLatest.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';
import { NumberField } from '../ui/field/NumberField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import style from './attachment.module.css';

type Handling = Pick<MaterialFields, 'isClosed' | 'copies' | 'source' | 'handling' | 'booklet'>;

interface MaterialHandlingProps {
  readonly material: Material;
  /** Lets the user choose another file for it. */
  readonly onReplaceFile: (material: Material) => void;
}

const booklets = [1, 2, 3, 4, 5];

/** How the chosen material is handed out and bound: 非公開, 部数, 出典, その１, and what is done with its file. */
export function MaterialHandling({ material, onReplaceFile }: MaterialHandlingProps) {
  const readOnly = !useCanEdit() || material.removedOn !== null;
  const save = useHandlingChange(material);
  const { paper, isClosed, copies, source, handling, booklet } = material;
  const file = paper?.kind === 'attachment' ? paper : null;
  return (
    <section className={style.handling} aria-label={`「${materialTitle(material)}」の扱い`}>
      <div className={style.fields}>
        <Checkbox checked={isClosed} disabled={readOnly} onSave={(closed) => void save('isClosed', closed)}>
          非公開（傍聴者用に綴じない）
        </Checkbox>
        <NumberField
          label="部数"
          labelPlace="beside"
          unit="部"
          keptAs={`copies.${material.id}`}
          value={copies}
          readOnly={readOnly}
          onSave={(value, edit) => save('copies', value, edit)}
        />
        <TextField
          label="出典"
          labelPlace="beside"
          value={source}
          readOnly={readOnly}
          onSave={(text, edit) => save('source', text, edit)}
        />
        <Choice
          label="分冊"
          labelPlace="beside"
          value={String(booklet)}
          options={booklets.map((one) => ({ value: String(one), label: bookletText(one) }))}
          disabled={readOnly}
          onSave={(chosen) => void save('booklet', Number(chosen))}
        />
        {file && (
          <Choice
            label="綴じ方"
            labelPlace="beside"
            value={handling}
            options={attachmentHandlings.map((value) => ({ value, label: attachmentHandlingLabels[value] }))}
            disabled={readOnly}
            onSave={(chosen) => {
              const value = attachmentHandlings.find((one) => one === chosen);
              if (value) void save('handling', value);
            }}
          />
        )}
      </div>
      {file && (
        <p className={style.file}>
          {attachmentSource(file)}
          {!readOnly && (
            <Button look="link" onClick={() => onReplaceFile(material)}>
              ファイルを差し替える
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

function useHandlingChange({ id, meetingId }: Material) {
  const { change } = useChanges();
  const latest = useLatest();
  return <K extends keyof Handling>(field: K, value: Handling[K], edit?: FieldEdit<Handling[K]>) => {
    const input = (mustHaveSeen: MustHaveSeen) => {
      const material = latest('meeting.get', { id: meetingId })?.materials.find((one) => one.id === id);
      if (!material) return null;
      mustHaveSeen(material[field], edit?.seen);
      return { items: [{ id, revision: material.revision, [field]: value }], on: today() };
    };
    return change('meeting.editMaterials', input, fieldMergeKey(`${id}.${field}`), edit);
  };
}
