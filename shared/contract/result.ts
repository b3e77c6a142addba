import { z } from 'zod';

/**
 * Everything that can be refused. The set is closed: a new reason is added here, and its Japanese text in
 * problemText.ts, or it does not compile.
 */
export const problemCodes = [
  'input.invalid',
  'notFound',
  'conflict',
  'internal',
  'request.refused',
  'cancelled',
  'library.notOpen',
  'library.readOnly',
  'inUse',
  'undo.nothing',
  'redo.nothing',
  'undo.changed',
  'disk.full',
  'disk.failed',
  'library.missing',
  'library.notAFolder',
  'library.empty',
  'library.noDatabase',
  'library.exists',
  'library.folderNotEmpty',
  'library.foreign',
  'library.otherProgram',
  'library.newer',
  'library.damaged',
  'library.notWritable',
  'library.locked',
  'library.location.network',
  'library.location.synced',
  'library.upgradeFailed',
  'library.upgraded',
  'library.tailMissing',
  'library.notRemoved',
  'sample.none',
  'backup.missing',
  'backup.damaged',
  'file.missing',
  'file.damaged',
  'input.blank',
  'council.inUse',
  'roster.ambiguousName',
  'tableFile.unreadable',
  'tableFile.empty',
  'tableFile.tooLarge',
  'tableFile.tooManyCells',
  'tableFile.unknown',
  'tableFile.old',
  'tableFile.encrypted',
  'tableFile.damaged',
  'tableFile.encoding',
  'tableFile.noTable',
  'tableFile.several',
  'tableFile.folder',
  'meeting.dateMissing',
  'meeting.dayOutOfOrder',
  'holidays.unreadable',
  'holidays.line',
  'holidays.year',
  'holidays.none',
  'schedule.beyondCalendar',
  'schedule.dayTwice',
  'handover.unreadable',
  'handover.version',
  'handover.undecided',
  'handover.tangled',
  'attachment.unreadable',
  'attachment.folder',
  'attachment.wrongPassword',
  'paper.writeFailed',
  'print.failed',
  'print.superseded',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Why something was refused. `details` fill the Japanese text: names, paths, dates, never stack traces. */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  details: z.record(z.string(), z.string()).optional(),
});

export interface Problem {
  readonly code: ProblemCode;
  readonly details?: Readonly<Record<string, string>> | undefined;
}

/** A value, or the reason why there is none. Errors are values; exceptions are for bugs. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Problem };

/** Example: `return ok(body)` */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Example: `return problem('notFound', { what: '会議' })` */
export function problem(code: ProblemCode, details?: Record<string, string>): Result<never> {
  return { ok: false, error: details ? { code, details } : { code } };
}
