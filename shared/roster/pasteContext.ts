import type { KnownNames } from './knownNames.ts';
import type { PasteBody } from './pastedBodies.ts';
import type { PastedField } from './pastedColumns.ts';
import type { PersonName } from './person.ts';

export interface PasteContext {
  /** Every body that a row may belong to. */
  readonly bodies: readonly PasteBody[];
  /** The body of rows that name none; null = such rows are left out. */
  readonly bodyId: string | null;
  /** The side for rows of the body at hand that name none; null = such rows are left out. */
  readonly side: string | null;
  /** Names by which an unspaced one is split. */
  readonly known: readonly PersonName[] | KnownNames;
  /** `YYYY-MM-DD`, for days without a year. */
  readonly today: string;
  /** Which column holds what, where the user said so. */
  readonly fields?: readonly (PastedField | null)[] | null;
  /** Bodies by the text that the user assigned to them; null = its rows are left out. */
  readonly assigned?: ReadonlyMap<string, string | null>;
}

/** The text of a row in all columns of a field. */
export type FieldText = (field: PastedField) => string;
