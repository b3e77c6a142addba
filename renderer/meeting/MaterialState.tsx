import { Badge } from '../ui/Badge.tsx';
import type { MaterialLine } from './materialLines.ts';

const kinds = { correct: 'mustFix', check: 'check', note: 'note', none: 'clear' } as const;

/** The gravest of what was found about a material; nothing for one that was taken out. */
export function MaterialState({ line }: { readonly line: MaterialLine | undefined }) {
  return !line || line.mark === '欠番' ? null : <Badge kind={kinds[line.severity]} />;
}
