import type { Severity } from '../../shared/proofreading/severity.ts';
import type { FindingProps } from '../ui/layout/Finding.tsx';

/** How a finding of a severity is shown. */
export function findingKind(severity: Severity): FindingProps['kind'] {
  if (severity === 'correct') return 'mustFix';
  return severity === 'check' ? 'check' : 'note';
}
