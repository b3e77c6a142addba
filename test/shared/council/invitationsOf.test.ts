import { expect, test } from 'vitest';
import type { Invitation } from '../../../shared/council/body.ts';
import { invitationsOf } from '../../../shared/council/invitationsOf.ts';

const invitation = (title: string): Invitation => ({ key: title, kind: 'secretariat', title, name: '' });
const body = (id: string, parentId: string | null, ...titles: string[]) => ({
  ...{ id, parentId, name: id, kind: 'council' as const },
  invitations: titles.map(invitation),
});

test('a body’s own come first; where it names nobody, those of the nearest body above', () => {
  const bodies = [
    body('審議会', null, '局長'),
    body('特定最低賃金', '審議会'),
    body('製鋼', '特定最低賃金'),
    body('自動車', '特定最低賃金', '賃金室長'),
  ];
  const titles = (id: string) => invitationsOf(bodies, id).map(({ title }) => title);
  expect(titles('自動車')).toEqual(['賃金室長']);
  expect(titles('製鋼')).toEqual(['局長']);
  expect(titles('審議会')).toEqual(['局長']);
  expect(titles('ない')).toEqual([]);
});
