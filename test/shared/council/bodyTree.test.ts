import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from '../../../shared/council/body.ts';
import { bodyPath } from '../../../shared/council/bodyPath.ts';
import { type BodyNode, bodyTree } from '../../../shared/council/bodyTree.ts';
import { commonAncestor } from '../../../shared/council/commonAncestor.ts';
import { printedBodyNames } from '../../../shared/council/printedBodyNames.ts';
import { rootCouncil } from '../../../shared/council/rootCouncil.ts';
import { body, shimane } from './bodies.ts';

const outline = (nodes: readonly BodyNode<Body>[]): unknown[] =>
  nodes.map((node) =>
    node.children.length === 0 ? node.body.id : [node.body.id, ...outline(node.children)],
  );
const idsIn = (nodes: readonly BodyNode<Body>[]): string[] =>
  nodes.flatMap((node) => [node.body.id, ...idsIn(node.children)]);
const ids = (bodies: readonly Body[]): string[] => bodies.map(({ id }) => id);

describe('the tree of bodies', () => {
  test('puts each body below its parent, siblings in their order', () => {
    expect(outline(bodyTree(shimane))).toEqual([
      ['council', 'regional', ['group', 'steel', 'cars']],
      'other',
    ]);
  });

  test('a body whose parent is not in the list stands at the top', () => {
    expect(outline(bodyTree(shimane.filter(({ id }) => id !== 'group')))).toEqual([
      ['council', 'regional'],
      'steel',
      'cars',
      'other',
    ]);
  });

  test('every body stands in it once, whatever the parents, even in a circle', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const parents = fc.tuple(...names.map(() => fc.option(fc.constantFrom(...names, 'nobody'))));
    fc.assert(
      fc.property(parents, (all) => {
        const bodies = names.map((id, index) => body(id, all[index] ?? null, 'council', id));
        expect(idsIn(bodyTree(bodies)).sort()).toEqual(names);
      }),
    );
  });
});

describe('the path to a body', () => {
  test('leads from the top to the body', () => {
    expect(ids(bodyPath(shimane, 'cars'))).toEqual(['council', 'group', 'cars']);
    expect(ids(bodyPath(shimane, 'council'))).toEqual(['council']);
    expect(bodyPath(shimane, 'nobody')).toEqual([]);
  });

  test('starts at a circle where parents lead round', () => {
    const circle = [
      body('a', 'b', 'group', 'a'),
      body('b', 'a', 'group', 'b'),
      body('c', 'a', 'council', 'c'),
    ];
    expect(ids(bodyPath(circle, 'c'))).toEqual(['a', 'c']);
    expect(ids(bodyPath(circle, 'b'))).toEqual(['b']);
  });
});

test('a body belongs to the topmost council above it, a group to none but that', () => {
  expect(rootCouncil(shimane, 'cars')?.id).toBe('council');
  expect(rootCouncil(shimane, 'council')?.id).toBe('council');
  expect(rootCouncil([body('g', null, 'group', ''), body('c', 'g', 'council', '')], 'c')?.id).toBe('c');
  expect(rootCouncil([body('g', null, 'group', '')], 'g')).toBeNull();
});

test('the printed name is council and body; the group between them does not print', () => {
  expect(printedBodyNames(shimane, 'cars').join('')).toBe(
    '島根地方最低賃金審議会島根県自動車・同附属品製造業最低賃金専門部会',
  );
  expect(printedBodyNames(shimane, 'group')).toEqual(['島根地方最低賃金審議会', '特定最低賃金専門部会']);
});

test('several bodies meet under the lowest one above them all', () => {
  expect(commonAncestor(shimane, ['steel', 'cars'])?.id).toBe('group');
  expect(commonAncestor(shimane, ['steel', 'regional'])?.id).toBe('council');
  expect(commonAncestor(shimane, ['council', 'cars'])?.id).toBe('council');
  expect(commonAncestor(shimane, ['cars'])?.id).toBe('cars');
  expect(commonAncestor(shimane, ['cars', 'other'])).toBeNull();
  expect(commonAncestor(shimane, [])).toBeNull();
});
