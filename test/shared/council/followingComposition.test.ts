import { describe, expect, it } from 'vitest';
import { startingComposition } from '../../../shared/council/compositions.ts';
import { followingComposition } from '../../../shared/council/followingComposition.ts';

const name = '島根地方最低賃金審議会';
const rule = startingComposition('council', name);

describe('the rule of a body whose name or kind is corrected', () => {
  it('becomes the one of its new name', () => {
    const body = {
      kind: 'council',
      name: '島根地方最低賃金',
      composition: startingComposition('council', ''),
    } as const;
    expect(followingComposition(body, { name })).toEqual(rule);
  });

  it('ends when the body is another kind', () => {
    const body = { kind: 'council', name, composition: rule } as const;
    expect(followingComposition(body, { kind: 'conference' })?.sides).toEqual([]);
  });

  it('stays what somebody made of it', () => {
    const body = { kind: 'council', name, composition: { ...rule, maximum: 18 } } as const;
    expect(followingComposition(body, { kind: 'conference' })).toBeUndefined();
  });

  it('stays when the name changes without changing the rule', () => {
    const body = { kind: 'council', name, composition: rule } as const;
    expect(followingComposition(body, { name: '鳥取地方最低賃金審議会' })).toBeUndefined();
  });
});
