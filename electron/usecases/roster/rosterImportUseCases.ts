import { listBodies } from '../../../db/council/councilStore.ts';
import { listMemberships, listMembershipsOf } from '../../../db/roster/membershipStore.ts';
import { listPeople } from '../../../db/roster/personStore.ts';
import { listRosterSettings } from '../../../db/roster/rosterSettingStore.ts';
import type { InputOf } from '../../../shared/contract/channel.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import type { rosterImportContract } from '../../../shared/roster/rosterImportContract.ts';
import { rosterSheet } from '../../../shared/roster/rosterSheet.ts';
import type { ReadContext, UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';
import { rosterUseCases } from './rosterUseCases.ts';

type ImportChannels = Pick<typeof rosterImportContract, 'roster.import' | 'roster.unwritable'> &
  Pick<typeof internalContract, 'roster.file'>;

/** Writers of files are loaded with the first one that is wanted. */
const tableFiles = () => import('./tableFiles.ts');

export const rosterImportUseCases: UseCases<ImportChannels> = {
  async 'roster.import'(context, { seats, memberships, people }) {
    const { describe } = context;
    const silent = { ...context, describe: () => {} };
    const edited = await rosterUseCases['roster.edit'](silent, { people, memberships });
    if (!edited.ok) return edited;
    const before = await listMembershipsOf(context.library, [...new Set(seats.map(({ bodyId }) => bodyId))]);
    const held = new Set(before.map(({ bodyId, personId }) => `${bodyId} ${personId}`));
    const holders: string[] = [];
    let registered = 0;
    let again = 0;
    for (const { bodyId, sameAs, appointment } of seats) {
      const earlier = sameAs === null ? undefined : holders[sameAs];
      if (sameAs !== null && earlier === undefined) return problem('notFound', { what: '同じ人の行' });
      const who =
        earlier === undefined ? appointment.who : ({ kind: 'registered', personId: earlier } as const);
      const appointed = await rosterUseCases['roster.appoint'](silent, {
        bodyId,
        appointments: [{ ...appointment, who }],
      });
      if (!appointed.ok) return appointed;
      const [seat] = appointed.value;
      holders.push(seat?.personId ?? '');
      if (held.has(`${bodyId} ${seat?.personId}`)) again += 1;
      if (seat?.personIsNew) registered += 1;
    }
    const changed = new Set([...memberships, ...people].map(({ id }) => id)).size;
    const counts = { added: seats.length - again, again, changed };
    describe(importText(counts));
    return ok({ ...counts, registered });
  },

  async 'roster.unwritable'(context, request) {
    const cells = await exportedCells(context, request);
    if (!cells.ok) return cells;
    const { unwritableCharacters } = await tableFiles();
    const texts = [...new Set(cells.value.flat())];
    return ok(
      texts.flatMap((text) => {
        const characters = unwritableCharacters(text);
        return characters.length > 0 ? [{ text, characters }] : [];
      }),
    );
  },

  async 'roster.file'(context, { format, ...request }) {
    const cells = await exportedCells(context, request);
    if (!cells.ok) return cells;
    const { writeTableFile } = await tableFiles();
    return ok({ title: '委員名簿', bytes: await writeTableFile('委員名簿', cells.value, format) });
  },
};

function importText(counts: Readonly<Record<'added' | 'again' | 'changed', number>>): string {
  const said = { added: '追加', again: '再任', changed: '変更' } as const;
  return (['added', 'again', 'changed'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => `${said[key]}${counts[key]}件`)
    .join('・');
}

async function exportedCells(
  { library }: ReadContext,
  { scope, date }: InputOf<typeof rosterImportContract, 'roster.unwritable'>,
): Promise<Result<string[][]>> {
  const bodies = await listBodies(library);
  const bodyIds = scope.kind === 'bodies' ? scope.bodyIds : null;
  const known = new Set(bodies.map(({ id }) => id));
  if (bodyIds?.some((id) => !known.has(id))) return problem('notFound', { what: '会議体' });
  const [people, memberships] = [await listPeople(library), await listMemberships(library)];
  const settings = await listRosterSettings(library);
  return ok(rosterSheet({ bodies, bodyIds, people, memberships, settings, date }));
}
