import { expect, test } from 'vitest';
import type { Invitation } from '../../../shared/council/body.ts';
import { type BodyAtMeeting, cardsOf, othersOf } from '../../../shared/paper/attendanceOf.ts';

const invited = (kind: Invitation['kind'], title: string, name: string): Invitation => ({
  ...{ key: `${title}${name}`, kind, title, name },
});
const meets = (...invitations: Invitation[]): BodyAtMeeting => ({
  body: {
    kind: 'subcommittee',
    name: '専門部会',
    composition: {
      ...{ sides: [], equalNumbers: false, maximum: null, basis: '', chairSide: null, chairBasis: '' },
    },
  },
  rows: [],
  invitations,
});
const chief = invited('secretariat', '賃金室長', '島根 太郎');
const rosters = [
  meets(invited('observer', '県商工労働部', ''), chief),
  meets(chief, invited('secretariat', '', '島根花子')),
];

test('in a joint meeting each is there once, the secretariat before the observers', () => {
  expect(othersOf(rosters)).toEqual([
    {
      label: '事務局',
      people: [
        { name: { family: '島根', given: '太郎' }, role: '', title: '賃金室長', mark: '' },
        { name: { family: '島根花子', given: '' }, role: '', title: '', mark: '' },
      ],
    },
    { label: 'オブザーバー', people: [expect.objectContaining({ title: '県商工労働部' })] },
  ]);
  expect(othersOf([meets()])).toEqual([]);
});

test('a card is made for whoever has a name, with the title above it or what they are', () => {
  expect(cardsOf(rosters)).toEqual([
    { name: { family: '島根', given: '太郎' }, above: '賃金室長' },
    { name: { family: '島根花子', given: '' }, above: '事務局' },
  ]);
});
