import { findContact, insertContact, updateContact } from '../../../db/roster/contactStore.ts';
import { findPeople } from '../../../db/roster/personStore.ts';
import type { Changed } from '../../../shared/contract/record.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { type ContactFields, emptyContact } from '../../../shared/roster/contact.ts';
import { nameText } from '../../../shared/roster/nameText.ts';
import type { rosterContract } from '../../../shared/roster/rosterContract.ts';
import type { UseCases } from '../contexts.ts';

type ContactChannels = Pick<typeof rosterContract, 'roster.contact' | 'roster.saveContact'>;

/** 連絡先: the only readers of contacts. The history names whose contact was changed, never what it says. */
export const contactUseCases: UseCases<ContactChannels> = {
  async 'roster.contact'({ library }, { personId }) {
    return ok(await findContact(library, personId));
  },

  async 'roster.saveContact'({ library, describe }, { personId, revision, fields }) {
    const [person] = await findPeople(library, [personId]);
    if (!person) return problem('notFound', { what: 'この人' });
    describe(nameText(person.name));
    const stored = await findContact(library, personId);
    if ((stored?.revision ?? 0) !== revision) return problem('conflict', { what: '連絡先' });
    if (!stored) {
      await insertContact(library, personId, changedContact(emptyContact, fields));
      return ok({});
    }
    const updated = await updateContact(library, stored.id, revision, changedContact(stored, fields));
    return updated.ok ? ok({}) : updated;
  },
};

function changedContact(before: ContactFields, fields: Changed<ContactFields>): ContactFields {
  return {
    postalCode: fields.postalCode ?? before.postalCode,
    address: fields.address ?? before.address,
    telephone: fields.telephone ?? before.telephone,
    email: fields.email ?? before.email,
    note: fields.note ?? before.note,
  };
}
