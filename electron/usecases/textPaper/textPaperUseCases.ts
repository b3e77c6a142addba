import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { findMaterial, listMaterials } from '../../../db/meeting/materialStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import {
  findTextPaper,
  insertTextPaper,
  listTextPapers,
  removeTextPaper,
  updateTextPaper,
} from '../../../db/textPaper/textPaperStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { textPaperContract } from '../../../shared/textPaper/textPaperContract.ts';
import { textPaperName } from '../../../shared/textPaper/textPaperName.ts';
import type { UseCases } from '../contexts.ts';
import { editMaterial } from '../meeting/editMaterial.ts';

async function meetingIsMissing(library: ReadableLibrary, id: string | null | undefined): Promise<boolean> {
  return typeof id === 'string' && (await findMeeting(library, id)) === null;
}

export const textPaperUseCases: UseCases<typeof textPaperContract> = {
  async 'textPaper.list'({ library }) {
    const papers = await listTextPapers(library);
    return ok(papers.map(({ body, ...paper }) => ({ ...paper, name: textPaperName({ ...paper, body }) })));
  },

  async 'textPaper.get'({ library }, { id }) {
    const paper = await findTextPaper(library, id);
    return paper ? ok(paper) : problem('notFound', { what: '紙面' });
  },

  async 'textPaper.ofMeeting'({ library }, { meetingId }) {
    const printed = (await listMaterials(library, meetingId)).map(({ paper }) =>
      paper?.kind === 'text' ? paper.textPaperId : null,
    );
    const papers = await listTextPapers(library);
    return ok(papers.filter((paper) => paper.meetingId === meetingId || printed.includes(paper.id)));
  },

  async 'textPaper.create'({ library, opened, describe }, { fields, material: printed }) {
    if (await meetingIsMissing(library, fields.meetingId)) return problem('notFound', { what: '会議' });
    const material = printed && (await findMaterial(library, printed.id));
    if (printed && !material) return problem('notFound', { what: '資料' });
    if (fields.title !== '') describe(fields.title);
    const created = await insertTextPaper(library, fields);
    if (!printed || !material) return ok(created);
    const paper = { kind: 'text', textPaperId: created.id } as const;
    const change = { revision: material.revision, fields: { paper }, on: printed.on };
    const updated = await editMaterial({ library, opened }, material, change);
    return updated.ok ? ok(created) : updated;
  },

  async 'textPaper.update'({ library, describe }, { id, revision, fields }) {
    const before = await findTextPaper(library, id);
    if (!before) return problem('notFound', { what: '紙面' });
    if (await meetingIsMissing(library, fields.meetingId)) return problem('notFound', { what: '会議' });
    describe(fields.title ?? before.title);
    return updateTextPaper(library, id, revision, fields);
  },

  async 'textPaper.remove'({ library, describe }, { id, revision }) {
    const before = await findTextPaper(library, id);
    if (!before) return problem('notFound', { what: '紙面' });
    describe(before.title);
    const removed = await removeTextPaper(library, id, revision);
    return removed.ok ? ok({}) : removed;
  },
};
