import { expect, test } from 'vitest';
import { newBody } from '../../../shared/council/newBody.ts';
import { templateDifferences } from '../../../shared/council/templateDifferences.ts';

const council = newBody({ parentId: null, kind: 'council', name: '島根地方最低賃金審議会', shortName: '' });
const organ = newBody({ ...council, name: '公文書開示審査会', template: 'auxiliaryOrgan' });

test('a new body is as its template', () => {
  expect(templateDifferences(council)).toEqual([]);
  expect(templateDifferences(organ)).toEqual([]);
});

test('what a body decides otherwise is told part by part', () => {
  const changed = {
    ...council,
    composition: { ...council.composition, maximum: 12 },
    term: { ...council.term, years: 3 },
  };
  expect(templateDifferences(changed)).toEqual(['composition', 'term']);
  expect(templateDifferences({ ...changed, template: null })).toEqual([]);
});

test('the wording of a body, and what its template leaves open, is no difference', () => {
  const filled = {
    ...organ,
    legalBasis: { kind: 'ordinance', text: '青森県附属機関条例第2条' },
    composition: { ...organ.composition, maximum: 6, basis: '条例第3条' },
    quorum: { ...organ.quorum, basis: '条例第6条第2項' },
    convening: { ...organ.convening, noticeDays: 7, firstConvener: '知事' },
  } as const;
  expect(templateDifferences(filled)).toEqual([]);
  expect(templateDifferences({ ...filled, term: { ...organ.term, years: 3 } })).toEqual(['term']);
});

test('東京 is not measured by the fifteen of the others', () => {
  const tokyo = newBody({ ...council, name: '東京地方最低賃金審議会' });
  expect(templateDifferences(tokyo)).toEqual([]);
});
