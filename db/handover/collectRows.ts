import type { HandedOver } from '../../shared/handover/handover.ts';
import type { RowImage } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import type { RecordTable } from '../schema.ts';

/** Rows by their tables and keys. */
export type CollectedRows = Map<RecordTable, Map<string, RowImage>>;

/**
 * Everything that a body or a meeting needs to stand in another library, and nothing else: what it consists of, whom it
 * names, and the bodies above it. Contacts of people stay where they are.
 */
export function collectRows(connection: Connection, { kind, id }: HandedOver): CollectedRows {
  const collector = new RowCollector(connection);
  if (kind === 'meeting') collector.meeting(id);
  else collector.bodyWithBelow(id);
  return collector.rows;
}

class RowCollector {
  readonly rows: CollectedRows = new Map();
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  meeting(id: string): void {
    if (!this.#take('meeting', 'id = ?', id)[0]) return;
    for (const { body_id } of this.#take('meeting_body', 'meeting_id = ?', id)) this.#body(String(body_id));
    this.#take('agenda_item', 'meeting_id = ?', id);
    for (const { paper } of this.#take('material', 'meeting_id = ?', id)) this.#paper(paper);
    this.#take('text_paper', 'meeting_id = ?', id);
    this.#take('bound_packet', 'meeting_id = ?', id);
  }

  bodyWithBelow(id: string): void {
    this.#body(id);
    for (const { meeting_id } of this.#find('meeting_body', 'body_id = ?', id)) {
      if (!this.#has('meeting', String(meeting_id))) this.meeting(String(meeting_id));
    }
    for (const { id: below } of this.#find('body', 'parent_id = ?', id)) {
      if (!this.#has('body', String(below)) || below !== id) this.bodyWithBelow(String(below));
    }
  }

  /** With its members, and with the bodies above it and before it by name only. */
  #body(id: string): void {
    this.#nameOfBody(id);
    this.#take('roster_setting', 'body_id = ?', id);
    for (const { id: key } of this.#find('membership', 'body_id = ?', id)) this.#membership(String(key));
  }

  #nameOfBody(id: string): void {
    if (this.#has('body', id)) return;
    const [body] = this.#take('body', 'id = ?', id);
    for (const above of [body?.parent_id, body?.predecessor_id])
      if (above != null) this.#nameOfBody(String(above));
  }

  #membership(id: string): void {
    if (this.#has('membership', id)) return;
    const [membership] = this.#take('membership', 'id = ?', id);
    if (!membership) return;
    this.#take('person', 'id = ?', String(membership.person_id));
    this.#nameOfBody(String(membership.body_id));
    if (membership.predecessor_id != null) this.#membership(String(membership.predecessor_id));
  }

  /** What a material is printed from. */
  #paper(stored: RowImage[string] | undefined): void {
    const paper: unknown = typeof stored === 'string' ? JSON.parse(stored) : null;
    if (paper === null || typeof paper !== 'object') return;
    if ('consultationId' in paper) this.#take('consultation', 'id = ?', String(paper.consultationId));
    if ('textPaperId' in paper) this.#take('text_paper', 'id = ?', String(paper.textPaperId));
    const bodies = 'bodyIds' in paper && Array.isArray(paper.bodyIds) ? paper.bodyIds : [];
    for (const id of [...bodies, ...('bodyId' in paper ? [paper.bodyId] : [])]) this.#body(String(id));
  }

  #has(table: RecordTable, id: string): boolean {
    return this.rows.get(table)?.has(id) ?? false;
  }

  #find(table: RecordTable, where: string, value: string): RowImage[] {
    return this.#connection
      .prepare(`select * from ${table} where ${where} order by id`)
      .all(value) as RowImage[];
  }

  #take(table: RecordTable, where: string, value: string): RowImage[] {
    const found = this.#find(table, where, value);
    const of = this.rows.get(table) ?? new Map<string, RowImage>();
    for (const row of found) of.set(String(row.id), row);
    this.rows.set(table, of);
    return found;
  }
}

/** The files of a library that collected rows refer to: attachments and bound packets. */
export function filesOf(rows: CollectedRows): string[] {
  const attached = [...(rows.get('material')?.values() ?? [])].flatMap(({ paper }) => {
    const content: unknown = typeof paper === 'string' ? JSON.parse(paper) : null;
    const isFile = content !== null && typeof content === 'object' && 'sha256' in content;
    return isFile ? [String(content.sha256)] : [];
  });
  const bound = [...(rows.get('bound_packet')?.values() ?? [])].map(({ sha256 }) => String(sha256));
  return [...new Set([...attached, ...bound])];
}
