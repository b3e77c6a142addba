import type { Changed } from '../../shared/contract/record.ts';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { type OfficeStyle, officeStyleSchema, usualOfficeStyle } from '../../shared/office/officeStyle.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';

async function storedSettings(library: ReadableLibrary) {
  const row = await library.selectFrom('office_style').selectAll().orderBy('id').executeTakeFirst();
  return row && { ...row, settings: officeStyleSchema.partial().parse(JSON.parse(row.settings)) };
}

/** The style of the office: the usual one where it has set nothing. Revision 0 says that there is no row yet. */
export async function findOfficeStyle(
  library: ReadableLibrary,
): Promise<{ readonly style: OfficeStyle; readonly revision: number }> {
  const stored = await storedSettings(library);
  return { style: withoutGaps(stored?.settings ?? {}), revision: stored?.revision ?? 0 };
}

/** Stores what differs from the usual style. Problems: `conflict` when it has left `revision`. */
export async function updateOfficeStyle(
  library: WritableLibrary,
  revision: number,
  fields: Changed<OfficeStyle>,
): Promise<Result<{ revision: number }>> {
  const stored = await storedSettings(library);
  if ((stored?.revision ?? 0) !== revision) return problem('conflict', { what: '紙面の設定' });
  const settings = JSON.stringify(deviations(withoutGaps({ ...stored?.settings, ...fields })));
  if (stored) return library.update('office_style', stored.id, revision, { settings });
  return ok(await library.insert('office_style', { settings }));
}

function withoutGaps(fields: Changed<OfficeStyle>): OfficeStyle {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...usualOfficeStyle, ...Object.fromEntries(said) };
}

function deviations(style: OfficeStyle): Partial<OfficeStyle> {
  const usual: Readonly<Record<string, unknown>> = usualOfficeStyle;
  return Object.fromEntries(Object.entries(style).filter(([key, value]) => value !== usual[key]));
}
