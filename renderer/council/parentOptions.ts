import type { Body } from '../../shared/council/body.ts';
import { type BodyNode, bodyTree } from '../../shared/council/bodyTree.ts';
import type { ChoiceOption } from '../ui/field/Choice.tsx';

/** Stands for no parent, since a choice needs a text. */
export const TOP = '';

/** The bodies under which one may stand: all in tree order, without itself and those below it. */
export function parentOptions(bodies: readonly Body[], ownId: string | null): ChoiceOption[] {
  const options = (nodes: readonly BodyNode<Body>[], level: number): ChoiceOption[] =>
    nodes.flatMap(({ body, children }) =>
      body.id === ownId
        ? []
        : [
            { value: body.id, label: `${'　'.repeat(level)}${body.shortName || body.name}` },
            ...options(children, level + 1),
          ],
    );
  return [{ value: TOP, label: '（いちばん上）' }, ...options(bodyTree(bodies), 0)];
}
