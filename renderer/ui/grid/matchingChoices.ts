import type { GridChoice } from './gridTypes.ts';

/** Choices for what was typed: its place in the list as a number, or any part of its label, beginnings first. */
export function matchingChoices(choices: readonly GridChoice[], typed: string): readonly GridChoice[] {
  const text = typed.trim();
  if (text === '') return choices;
  const numbered = /^\d+$/.test(text) ? choices[Number(text) - 1] : undefined;
  if (numbered) return [numbered];
  const begins = choices.filter(({ label }) => label.startsWith(text));
  const holds = choices.filter(({ label }) => !label.startsWith(text) && label.includes(text));
  return [...begins, ...holds];
}
