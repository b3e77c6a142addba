import { countFindings } from '../../shared/proofreading/countFindings.ts';
import type { Severity } from '../../shared/proofreading/severity.ts';
import type { Tab } from '../ui/Tabs.tsx';

/** The sign of the gravest of some findings, for the tab below which they are; none without any that asks for something. */
export function findingBadge(findings: readonly { readonly severity: Severity }[]): Tab['badge'] {
  const { correct, check } = countFindings(findings);
  if (correct > 0) return { kind: 'mustFix', word: `要修正${correct}件` };
  return check > 0 ? { kind: 'warning', word: `要確認${check}件` } : undefined;
}
