import { useState } from 'react';
import type { Paper } from '../../shared/paper/paperContract.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { usualConditions, usualTableTitle } from '../../shared/schedule/scheduleTableDocument.ts';
import type { Span } from './ChainTable.tsx';

export const paperForms = [
  { id: 'scheduleTable', label: '一覧' },
  { id: 'timeline', label: '図' },
] as const;
type PaperForm = (typeof paperForms)[number]['id'];

interface Shown {
  readonly chain: Chain;
  readonly start: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly wanted: string | null;
}

/** What a chain prints: its table, or one schedule as a picture; the table's words are the office's until changed here. */
export function useChainPaper({ chain, start, inputs, span, wanted }: Shown) {
  const [form, setForm] = useState<PaperForm>('scheduleTable');
  const [own, setOwn] = useState<{ readonly title?: string; readonly conditions?: string }>({});
  const words = {
    title: own.title ?? usualTableTitle(chain, span.from),
    conditions: own.conditions ?? usualConditions(chain),
  };
  const table: Paper = { kind: 'scheduleTable', chainKey: chain.key, ...span, wanted, ...words };
  const timeline: Paper = { kind: 'timeline', chainKey: chain.key, start, inputs };
  const paper = form === 'timeline' ? timeline : table;
  return {
    form,
    setForm,
    words,
    setWords: (changed: typeof own) => setOwn({ ...own, ...changed }),
    table,
    paper,
  };
}
