import type {
  Consultation,
  ConsultationFields,
  ConsultationSubject,
} from '../../shared/letter/consultation.ts';
import type { MustHaveSeen } from '../app/changeInput.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useLatest } from '../app/useLatest.ts';
import { useSavedCells } from '../app/useSavedCells.ts';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';
import type { GridProps } from '../ui/grid/gridProps.ts';
import { type SubjectColumn, subjectOfCells, withCell } from './subjectCells.ts';

/** One field of the form: where its value stands in a letter, and the letter's fields with another one. */
export interface LetterField<Value> {
  readonly key: string;
  readonly get: (letter: Consultation) => Value;
  readonly set: (letter: Consultation, value: Value) => Partial<ConsultationFields>;
}

/** Changes of one consultation, based on it as it is when their turn comes. */
export function useConsultationChanges(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  const saved = useSavedCells();
  const now = () => latest('letter.consultations', {})?.find((letter) => letter.id === id);
  const setSubjects = (next: (subjects: readonly ConsultationSubject[]) => ConsultationSubject[]) => () => {
    const letter = now();
    return letter && letterInput(letter, { subjects: next(letter.subjects) });
  };
  const edit: NonNullable<GridProps['onChange']> = (edits) => {
    const input = setSubjects((subjects) =>
      subjects.map((subject, index) =>
        edits
          .filter(({ rowId }) => rowId === String(index))
          .reduce((so, { column, value }) => withCell(so, column as SubjectColumn, value), subject),
      ),
    );
    return saved(edits, '件名', (typed) =>
      change('letter.updateConsultation', () => input() ?? null, undefined, typed),
    );
  };
  const subjects = {
    onChange: edit,
    onAppend: (rows, edits) => {
      const answer = edits.length > 0 ? edit(edits) : undefined;
      const input = setSubjects((before) => [...before, ...rows.map(subjectOfCells)]);
      void change('letter.updateConsultation', () => input() ?? null);
      return answer;
    },
    onRemove: (rowIds) => {
      const input = setSubjects((before) => before.filter((_, index) => !rowIds.includes(String(index))));
      void change('letter.updateConsultation', () => input() ?? null);
    },
  } satisfies Partial<GridProps>;
  return {
    subjects,
    save: <Value>(field: LetterField<Value>, value: Value, typed?: FieldEdit<Value>) => {
      const input = (mustHaveSeen: MustHaveSeen) => {
        const letter = now();
        if (!letter) return null;
        mustHaveSeen(field.get(letter), typed?.seen);
        return letterInput(letter, field.set(letter, value));
      };
      return change('letter.updateConsultation', input, fieldMergeKey(`${id}.${field.key}`), typed);
    },
    remove: () =>
      change('letter.removeConsultation', () => {
        const letter = now();
        return letter ? { id, revision: letter.revision } : null;
      }),
  };
}

function letterInput({ id, revision }: Consultation, fields: Partial<ConsultationFields>) {
  return { id, revision, fields };
}
