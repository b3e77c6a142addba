import { describe, expect, test } from 'vitest';
import { followingRule } from '../../../shared/council/followingRule.ts';
import { newBody } from '../../../shared/council/newBody.ts';
import { startingRule } from '../../../shared/council/startingRule.ts';

const name = '島根地方最低賃金審議会';
const body = newBody({ parentId: null, kind: 'council', name, shortName: '' });
const rule = startingRule('minimumWageCouncil', name);
const keys = (following: object) => Object.keys(following).toSorted();

describe('the rule of a body after its kind, name or template was corrected', () => {
  test('a name that now tells what the body is brings its template and rule', () => {
    const nameless = newBody({ parentId: null, kind: 'council', name: '', shortName: '' });
    expect(followingRule(nameless, { name })).toEqual({ template: 'minimumWageCouncil', ...rule });
  });

  test('a name that changes nothing brings nothing', () => {
    expect(followingRule(body, { name: '鳥取地方最低賃金審議会' })).toEqual({});
    expect(followingRule(body, { kind: 'council' })).toEqual({});
  });

  test('東京 has 18 members: only the composition follows', () => {
    const following = followingRule(body, { name: '東京地方最低賃金審議会' });
    expect(keys(following)).toEqual(['composition']);
    expect(following.composition?.maximum).toBe(18);
  });

  test('what the user changed stays, the rest follows', () => {
    const changed = { ...body, term: { ...body.term, years: 3 } };
    expect(keys(followingRule(changed, { kind: 'conference' }))).toEqual([
      'composition',
      'convening',
      'legalBasis',
      'quorum',
      'template',
    ]);
  });

  test('a template that was chosen stays whatever the name becomes', () => {
    const organ = newBody({ ...body, name: '公文書開示審査会', template: 'auxiliaryOrgan' });
    expect(followingRule(organ, { name })).toEqual({});
  });

  test('another template brings the parts that nobody changed', () => {
    const organ = newBody({ ...body, name: '公文書開示審査会', template: 'auxiliaryOrgan' });
    const following = followingRule(organ, { template: null });
    expect(keys(following)).toEqual(['convening', 'legalBasis', 'quorum', 'template', 'term']);
    expect(following.term?.years).toBeNull();
  });
});
