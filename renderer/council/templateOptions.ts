import { bodyTemplateKeys } from '../../shared/council/body.ts';
import { bodyTemplates } from '../../shared/council/bodyTemplates.ts';
import type { ChoiceOption } from '../ui/field/Choice.tsx';

/** Stands for no template, since a choice needs a text. */
export const NO_TEMPLATE = '';

export const templateOptions: readonly ChoiceOption[] = [
  ...bodyTemplateKeys.map((key) => ({ value: key, label: bodyTemplates[key].label })),
  { value: NO_TEMPLATE, label: '（ひな形なし）' },
];
