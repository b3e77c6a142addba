import type { Chain } from '../../shared/schedule/chain.ts';

/** What a new chain of the office's own begins with: something that can be tried at once. */
export const startingChain: Chain = {
  key: 'new',
  name: '新しい段取り',
  subject: 'any',
  steps: [
    { key: 'start', label: '起算の日', head: '', rule: { kind: 'start' }, basis: '', note: '' },
    {
      ...{ key: 'step1', label: '期限', head: '', basis: '', note: '' },
      rule: { kind: 'calendarDays', from: 'start', days: 14, whenClosed: 'next' },
    },
  ],
  parameters: [],
};
