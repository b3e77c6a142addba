import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';

/** The lines that are other than before: gone ones with -, new ones with +; code and statement where it is refused. */
export function changedBy(old: string, text: string): string[] {
  const { regulation } = parseRegulation(old);
  const applied = applyAmendingText(regulation, text);
  if (!applied.ok) return [`${applied.error.code}@${applied.error.statement}`];
  const [before, after] = [
    formatRegulation(regulation).split('\n'),
    formatRegulation(applied.value.regulation).split('\n'),
  ];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}
