import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { editedTexts } from './amendedTexts.ts';
import { editedRegulation } from './editScript.ts';

export interface EditOutcome {
  readonly seed: number;
  readonly failures: readonly string[];
  readonly hasFallback: boolean;
}

/** Edits a regulation by the seed, makes the amending text and carries it out again, from the texts alone. */
export function proveEdit(seed: number): EditOutcome {
  const old = editedTexts[seed % editedTexts.length];
  if (!old) throw new Error('no regulation');
  const edited = parseRegulation(formatRegulation(editedRegulation(old, seed))).regulation;
  const generated = generateAmendingText(old, edited);
  if (!generated.ok)
    return { seed, failures: [`seed ${seed}: ${generated.error.message}`], hasFallback: false };
  const { text, fallbacks } = generated.value;
  const applied = applyAmendingText(old, text);
  const result = applied.ok ? formatRegulation(applied.value.regulation) : applied.error.message;
  const failures = result === formatRegulation(edited) ? [] : [`seed ${seed}: ${text}\n${result}`];
  return { seed, failures, hasFallback: fallbacks.length > 0 };
}
