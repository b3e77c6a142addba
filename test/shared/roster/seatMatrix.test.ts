import { expect, test } from 'vitest';
import { nameText } from '../../../shared/roster/nameText.ts';
import { seatMark } from '../../../shared/roster/seatMark.ts';
import { seatMatrix } from '../../../shared/roster/seatMatrix.ts';
import { seatMatrixDocument } from '../../../shared/roster/seatMatrixDocument.ts';
import { documentText } from '../../document/documentText.ts';
import { sampleMemberships, samplePeople, sampleSubcommittees } from '../../seeds/sampleRecords.ts';

const day = '2021-09-13';
const bodies = sampleSubcommittees.slice(0, 5);
const lines = seatMatrix(bodies, sampleMemberships, samplePeople, day);

test('thirty people in five subcommittees: 45 seats, each person once, in 五十音順', () => {
  expect(lines).toHaveLength(30);
  expect(lines.flatMap(({ seats }) => seats).filter((seat) => seat !== null)).toHaveLength(45);
  expect(nameText(lines[0]?.person.name ?? { family: '', given: '' })).toBe('青木 政史');
});

test.each([
  ['飯塚 弘', '公 公 公 － 公'],
  ['富田 眞智子', '公 － 公 公 公'],
  ['若松 志昌', '使 使 － 使 使'],
  ['藤本 晴久', '公 公 － 公 －'],
  ['森脇 建二', '使 使 使 － －'],
])('%s sits here: %s', (name, expected) => {
  const line = lines.find(({ person }) => nameText(person.name) === name);
  const marks = line?.seats.map((seat, index) => {
    const body = bodies[index];
    return seat && body ? seatMark(body, seat) : '－';
  });
  expect(marks?.join(' ')).toBe(expected);
});

test('the paper says how many persons and how many seats there are, each by its name', () => {
  const text = documentText(
    seatMatrixDocument({ bodies, date: day, memberships: sampleMemberships, people: samplePeople }),
  );
  expect(text).toContain('実人数30名・延べ45名');
  expect(text).toContain('公は公益代表、労は労働者代表、使は使用者代表。');
});
