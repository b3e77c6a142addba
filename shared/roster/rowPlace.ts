import type { NoteDate } from './noteDates.ts';
import type { PasteContext } from './pasteContext.ts';
import { type BodyIndex, bodyNamed, type PasteBody } from './pastedBodies.ts';
import type { PastedColumns } from './pastedColumns.ts';
import type { PastedBody, PastedMember, PastedRoster } from './pastedRoster.ts';
import { sideOfText } from './sideOfText.ts';

/** What is known of the side of the next row. `without`: it has none, and says so. */
export type SideCell =
  | { readonly kind: 'none' | 'unknown' | 'without' }
  | { readonly kind: 'known'; readonly key: string };

/** What is known of the body of the next row. */
export type BodyCell =
  | { readonly kind: 'known'; readonly body: PasteBody }
  | { readonly kind: 'bodyUnknown' | 'bodyMissing' | 'bodyLeftOut' };

/** Body and side that hold until a row says otherwise: merged cells and headings between rows. */
export interface RowPlace {
  body: BodyCell;
  side: SideCell;
}

/** A table on its way to be told apart. */
export interface TableReading {
  readonly context: PasteContext;
  readonly columns: PastedColumns;
  readonly index: BodyIndex;
  readonly byId: ReadonlyMap<string, PasteBody>;
  readonly notes: readonly NoteDate[];
  /** Bodies by the text that names them. */
  readonly named: Map<string, PastedBody>;
  readonly members: PastedMember[];
  readonly leftOut: PastedRoster['leftOut'][number][];
}

/** The body that a text names, or that the user said it names; noted, so that unknown ones can be assigned. */
export function bodyCell({ context, index, byId, named }: TableReading, text: string, rows: 0 | 1): BodyCell {
  if (/^[(（]?(在任)?なし[)）]?$/.test(text)) return { kind: 'bodyMissing' };
  const known = bodyNamed(text, index);
  const assigned = context.assigned?.get(text);
  const body = assigned === undefined ? known : assigned === null ? null : (byId.get(assigned) ?? null);
  const count = (named.get(text)?.count ?? 0) + rows;
  named.set(text, { text, bodyId: body?.id ?? null, isKnown: known !== null, count });
  if (body) return { kind: 'known', body };
  return { kind: assigned === null ? 'bodyLeftOut' : 'bodyUnknown' };
}

export function sideIn(body: BodyCell, text: string): SideCell {
  const sides = body.kind === 'known' ? body.body.sides : [];
  if (sides.length === 0) return { kind: 'none' };
  if (/^[-—―ー]$/.test(text)) return { kind: 'without' };
  const side = sideOfText(text, sides);
  return side ? { kind: 'known', key: side.key } : { kind: 'unknown' };
}
