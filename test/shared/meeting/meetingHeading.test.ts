import { describe, expect, test } from 'vitest';
import { meetingHeading } from '../../../shared/meeting/meetingHeading.ts';
import { shimane } from '../council/bodies.ts';

describe('the heading of a meeting', () => {
  test('of bodies of one group names council, group and meeting', () => {
    expect(meetingHeading(shimane, ['steel', 'cars'], '合同会議')).toEqual({
      cover: ['島根地方最低賃金審議会', '特定最低賃金専門部会', '合同会議'],
      agenda: ['島根地方最低賃金審議会', '特定最低賃金専門部会合同会議'],
    });
  });

  test('of one subcommittee names it below its council', () => {
    expect(meetingHeading(shimane, ['regional'], '第1回会議')).toEqual({
      cover: ['島根地方最低賃金審議会', '島根県最低賃金専門部会', '第1回会議'],
      agenda: ['島根地方最低賃金審議会', '島根県最低賃金専門部会第1回会議'],
    });
  });

  test('of the council itself gives the meeting its own line', () => {
    const lines = ['島根地方最低賃金審議会', '第500回会議'];
    expect(meetingHeading(shimane, ['council'], '第500回会議')).toEqual({ cover: lines, agenda: lines });
  });

  test('of bodies that only share a council names each of them', () => {
    const lines = [
      '島根地方最低賃金審議会',
      '島根県自動車・同附属品製造業最低賃金専門部会',
      '島根県最低賃金専門部会',
      '合同会議',
    ];
    expect(meetingHeading(shimane, ['cars', 'regional'], '合同会議')).toEqual({
      cover: lines,
      agenda: lines,
    });
  });

  test('of two councils names both', () => {
    expect(meetingHeading(shimane, ['council', 'other'], '合同会議').agenda).toEqual([
      '島根地方最低賃金審議会',
      '島根地方労働審議会',
      '合同会議',
    ]);
  });

  test('has the number of the series before the last name: of a council, a subcommittee, a group', () => {
    expect(meetingHeading(shimane, ['council'], '', 651)).toEqual({
      cover: ['第651回島根地方最低賃金審議会'],
      agenda: ['第651回島根地方最低賃金審議会'],
    });
    expect(meetingHeading(shimane, ['regional'], '', 2).agenda).toEqual([
      '島根地方最低賃金審議会',
      '第2回島根県最低賃金専門部会',
    ]);
    expect(meetingHeading(shimane, ['steel', 'cars'], '合同会議', 3).agenda).toEqual([
      '島根地方最低賃金審議会',
      '第3回特定最低賃金専門部会合同会議',
    ]);
  });

  test('of bodies that are named each has the number before the meeting’s own name', () => {
    expect(meetingHeading(shimane, ['council', 'other'], '合同会議', 3).cover.at(-1)).toBe('第3回合同会議');
    expect(meetingHeading(shimane, ['council', 'other'], '', 3).cover.at(-1)).toBe('第3回');
  });

  test('leaves no line for what was not entered', () => {
    expect(meetingHeading(shimane, ['regional'], '').cover).toEqual([
      '島根地方最低賃金審議会',
      '島根県最低賃金専門部会',
    ]);
    expect(meetingHeading(shimane, [], '')).toEqual({ cover: [], agenda: [] });
  });
});
