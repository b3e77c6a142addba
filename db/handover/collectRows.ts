import type { HandedOver } from '../../shared/handover/handover.ts';
import type { RowImage } from '../library/rowChange.ts';
import type { Connection } from '../migration.ts';
import type { Collected, CollectedRows, HandoverScope } from './collected.ts';
import type { HandedTable } from './handedTables.ts';
import { type OwnedRow, partsIn } from './handoverParts.ts';

/**
 * Everything that a body or a meeting needs to stand in another library, and nothing else: what it consists of, whom it
 * names, and the bodies above it. What stays where it is, and why: handedTables.ts.
 */
export function collectRows(connection: Connection, { kind, id }: HandedOver): Collected {
  const collector = new RowCollector(connection);
  if (kind === 'meeting') collector.meeting(id);
  else collector.wholeBody(id);
  collector.decisionsOnPeople();
  return { rows: collector.rows, scope: collector.scope };
}

class RowCollector {
  readonly rows: CollectedRows = new Map();
  readonly #whole = { meeting: new Set<string>(), members: new Set<string>(), all: new Set<string>() };
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get scope(): HandoverScope {
    const { meeting, members, all } = this.#whole;
    return { meeting: [...meeting], members: [...members], all: [...all] };
  }

  meeting(id: string): void {
    if (this.#whole.meeting.has(id) || !this.#take('meeting', id)) return;
    this.#whole.meeting.add(id);
    for (const { table, row } of this.#keepParts(partsIn(this.#connection, 'meeting', id))) {
      if (table === 'meeting_body') this.#body(String(row.body_id));
      if (table === 'agenda_item') for (const body of listOf(row.body_ids)) this.#nameOfBody(body);
      if (table === 'material') this.#paper(row.paper);
      if (table === 'schedule_plan') this.#plan(row);
    }
  }

  /** With those below it, their meetings and plans. */
  wholeBody(id: string): void {
    if (this.#whole.all.has(id)) return;
    this.#whole.all.add(id);
    this.#body(id);
    for (const { table, row } of partsIn(this.#connection, 'all', id)) {
      if (table === 'body') this.wholeBody(String(row.id));
      if (table === 'meeting') this.meeting(String(row.id));
      if (table === 'schedule_plan') this.#plan(row);
    }
  }

  /** What was decided on the names of people all of whom go along. */
  decisionsOnPeople(): void {
    const people = new Set(this.rows.get('person')?.keys());
    for (const id of people) this.#keepParts(partsIn(this.#connection, 'person', id, people));
  }

  /** With its members, and with the bodies above it and before it by name only. */
  #body(id: string): void {
    if (this.#whole.members.has(id)) return;
    this.#whole.members.add(id);
    this.#nameOfBody(id);
    for (const { table, row } of this.#keepParts(partsIn(this.#connection, 'members', id))) {
      if (table === 'membership') this.#seat(row);
    }
  }

  #nameOfBody(id: string): void {
    if (this.#has('body', id)) return;
    const body = this.#take('body', id);
    for (const above of [body?.parent_id, body?.predecessor_id])
      if (above != null) this.#nameOfBody(String(above));
  }

  #seat({ person_id, body_id, predecessor_id }: RowImage): void {
    this.#take('person', String(person_id));
    this.#nameOfBody(String(body_id));
    if (predecessor_id == null || this.#has('membership', String(predecessor_id))) return;
    const before = this.#take('membership', String(predecessor_id));
    if (before) this.#seat(before);
  }

  /** With what it is attached to and counted by. */
  #plan(row: RowImage): void {
    this.#keep('schedule_plan', row);
    if (row.meeting_id != null) this.meeting(String(row.meeting_id));
    if (row.consultation_id != null) this.#take('consultation', String(row.consultation_id));
    if (row.body_id != null) this.#nameOfBody(String(row.body_id));
    this.#chain(String(row.chain_key));
  }

  /** One of the office's own, with its numbers; a shipped one is there already. */
  #chain(key: string): void {
    if (this.#take('schedule_chain', key)) this.#keepParts(partsIn(this.#connection, 'chain', key));
  }

  /** What a material is printed from. */
  #paper(stored: RowImage[string] | undefined): void {
    const paper: unknown = typeof stored === 'string' ? JSON.parse(stored) : null;
    if (paper === null || typeof paper !== 'object') return;
    if ('consultationId' in paper) this.#take('consultation', String(paper.consultationId));
    if ('textPaperId' in paper) this.#textPaper(String(paper.textPaperId));
    if ('chainKey' in paper) this.#chain(String(paper.chainKey));
    const bodies = 'bodyIds' in paper && Array.isArray(paper.bodyIds) ? paper.bodyIds : [];
    for (const id of [...bodies, ...('bodyId' in paper ? [paper.bodyId] : [])]) this.#body(String(id));
  }

  #textPaper(id: string): void {
    const written = this.#take('text_paper', id);
    if (written?.meeting_id != null) this.meeting(String(written.meeting_id));
  }

  #has(table: HandedTable, id: string): boolean {
    return this.rows.get(table)?.has(id) ?? false;
  }

  #take(table: HandedTable, id: string): RowImage | undefined {
    const row = this.#connection.prepare<[string], RowImage>(`select * from ${table} where id = ?`).get(id);
    if (row) this.#keep(table, row);
    return row;
  }

  #keepParts(parts: readonly OwnedRow[]): readonly OwnedRow[] {
    for (const { table, row } of parts) this.#keep(table, row);
    return parts;
  }

  #keep(table: HandedTable, row: RowImage): void {
    const of = this.rows.get(table) ?? new Map<string, RowImage>();
    this.rows.set(table, of.set(String(row.id), row));
  }
}

function listOf(json: RowImage[string] | undefined): string[] {
  const list: unknown = JSON.parse(String(json));
  return Array.isArray(list) ? list.map(String) : [];
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
