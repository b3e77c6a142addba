import type { Block, Length } from '../../../shared/document/document.ts';
import { lengthInMillimetres, roundLength } from '../../../shared/document/length.ts';

type Spaced = Extract<Block, { space?: unknown }>;

/**
 * The blocks of a construct that Word does not have, with its space handed on to the first and the last of them:
 * millimetres above and below, of which the larger applies.
 */
export function spacedBlocks(
  blocks: readonly Block[],
  space: { readonly before: number; readonly after: number },
  size: number,
): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind === 'pageBreak') return block;
    const own = 'size' in block && block.size !== undefined ? block.size : size;
    const before = larger(block.space?.before, index === 0 ? space.before : 0, own);
    const after = larger(block.space?.after, index === blocks.length - 1 ? space.after : 0, own);
    return { ...block, space: { ...(before && { before }), ...(after && { after }) } } satisfies Spaced;
  });
}

function larger(length: Length | undefined, other: number, size: number): Length | undefined {
  const own = length === undefined ? 0 : lengthInMillimetres(length, size);
  return own >= other ? length : `${roundLength(other)}mm`;
}
