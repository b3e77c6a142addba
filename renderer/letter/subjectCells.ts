import type { ConsultationSubject } from '../../shared/letter/consultation.ts';
import type { GridColumn, GridDataRow, GridNewRow } from '../ui/grid/gridTypes.ts';

export type SubjectColumn = 'wageName' | 'eraYear' | 'office' | 'number';

export const subjectColumns: readonly (GridColumn & { readonly key: SubjectColumn })[] = [
  { key: 'wageName', header: '最低賃金の件名' },
  { key: 'eraYear', header: '公示の年', width: 96 },
  { key: 'office', header: '公示した機関', width: 128 },
  { key: 'number', header: '公示第　号', width: 88 },
];

/** Rows are known by their place: a letter's list has no keys of its own. */
export function subjectRows(subjects: readonly ConsultationSubject[]): GridDataRow[] {
  return subjects.map(({ wageName, notice }, index) => ({
    id: String(index),
    cells: { wageName, ...notice },
  }));
}

export function withCell(
  subject: ConsultationSubject,
  column: SubjectColumn,
  value: string,
): ConsultationSubject {
  return column === 'wageName'
    ? { ...subject, wageName: value }
    : { ...subject, notice: { ...subject.notice, [column]: value } };
}

export function subjectOfCells({ wageName = '', eraYear = '', office = '', number = '' }: GridNewRow) {
  return { wageName, notice: { eraYear, office, number } };
}
