import type { Changed } from '../../shared/contract/record.ts';
import { type TextPaper, type TextPaperFields, textPaperSchema } from '../../shared/textPaper/textPaper.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { TextPaperTable } from './textPaperTables.ts';

function rowToTextPaper({ id, revision, meeting_id, title, body }: TextPaperTable): TextPaper {
  return textPaperSchema.parse({ id, revision, meetingId: meeting_id, title, body });
}

/** All of them, the newest first. */
export async function listTextPapers(library: ReadableLibrary): Promise<TextPaper[]> {
  const rows = await library.selectFrom('text_paper').selectAll().orderBy('id', 'desc').execute();
  return rows.map(rowToTextPaper);
}

export async function findTextPaper(library: ReadableLibrary, id: string): Promise<TextPaper | null> {
  const row = await library.selectFrom('text_paper').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToTextPaper(row) : null;
}

export function insertTextPaper(library: WritableLibrary, { meetingId, title, body }: TextPaperFields) {
  return library.insert('text_paper', { meeting_id: meetingId, title, body });
}

export function updateTextPaper(
  library: WritableLibrary,
  id: string,
  revision: number,
  { meetingId, title, body }: Changed<TextPaperFields>,
) {
  return library.update('text_paper', id, revision, { meeting_id: meetingId, title, body });
}

export function removeTextPaper(library: WritableLibrary, id: string, revision: number) {
  return library.remove('text_paper', id, revision);
}
