import { parseRegulation } from '../parseRegulation.ts';
import { childrenOf } from './unitsOf.ts';
import { thaw, type WorkUnit } from './workingTree.ts';

/** Puts the 附則 of the amending instrument behind those of the regulation, before its appended tables. */
export function appendSupplement(root: WorkUnit, lines: readonly string[]): void {
  const made = childrenOf(
    thaw(parseRegulation(['第1条　前。', ...lines].join('\n')).regulation),
    'supplement',
  );
  const at = root.children.findLastIndex(({ kind }) => kind === 'supplement' || kind === 'main');
  root.children.splice(at + 1, 0, ...made);
  for (const unit of made) unit.parent = root;
}
