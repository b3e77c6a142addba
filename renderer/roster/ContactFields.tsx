import type { ContactFields as Fields } from '../../shared/roster/contact.ts';
import { useChanges } from '../app/changes.tsx';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { useDesk } from '../app/useDesk.ts';
import { useLatest } from '../app/useLatest.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { TextField } from '../ui/field/TextField.tsx';

const labels: Readonly<Record<keyof Fields, string>> = {
  postalCode: '郵便番号',
  address: '住所',
  telephone: '電話番号',
  email: 'メールアドレス',
  note: '備考（連絡のとり方など）',
};
const keys = ['postalCode', 'address', 'telephone', 'email', 'note'] as const;

/** 連絡先: asked for only where it is shown, so that no other screen or paper ever holds it. */
export function ContactFields({ personId }: { readonly personId: string }) {
  const canEdit = useCanEdit();
  const { change } = useChanges();
  const latest = useLatest();
  const { data: contact, isPending } = useDesk('roster.contact', { personId });
  if (isPending) return null;
  return keys.map((key) => (
    <TextField
      key={key}
      label={labels[key]}
      value={contact?.[key] ?? ''}
      readOnly={!canEdit}
      onSave={(text, edit) =>
        change(
          'roster.saveContact',
          (mustHaveSeen) => {
            const now = latest('roster.contact', { personId });
            mustHaveSeen(now?.[key] ?? '', edit.seen);
            return { personId, revision: now?.revision ?? 0, fields: { [key]: text } };
          },
          fieldMergeKey(`${personId}.contact.${key}`),
          edit,
        )
      }
    />
  ));
}
