/**
 * Why an amending text cannot be carried out. Closed:
 * `A_PARSE` the statement cannot be read, `A_NOT_FOUND` unit or words are not there, `A_OCCUPIED` the number or place is
 * taken, `A_NUMBER` counts and numbers do not agree or a number would be missing, `A_OVERLAP` quotations reach into each
 * other, `A_UNSUPPORTED` it is understood but not carried out by us (新旧対照表, an article
 * with a caption that is to be a paragraph).
 */
export const amendmentCodes = [
  'A_PARSE',
  'A_NOT_FOUND',
  'A_OCCUPIED',
  'A_NUMBER',
  'A_OVERLAP',
  'A_UNSUPPORTED',
] as const;

export type AmendmentCode = (typeof amendmentCodes)[number];

export interface AmendmentProblem {
  readonly code: AmendmentCode;
  /** Japanese: what, why, what to do next. */
  readonly message: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AmendmentProblem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(code: AmendmentCode, message: string): Outcome<never> {
  return { ok: false, error: { code, message } };
}
