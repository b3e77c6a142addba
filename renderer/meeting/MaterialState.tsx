import { Badge } from '../ui/Badge.tsx';
import type { MaterialLine } from './materialLines.ts';

/** The gravest of what was found about a material; nothing for one that was taken out. */
export function MaterialState({ line }: { readonly line: MaterialLine | undefined }) {
  if (!line || line.mark === '欠番') return null;
  const severities = line.findings.map(({ severity }) => severity);
  if (severities.includes('check')) return <Badge kind="check" />;
  return <Badge kind={severities.includes('note') ? 'note' : 'clear'} />;
}
