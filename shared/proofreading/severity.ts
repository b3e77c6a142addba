/**
 * How much a finding asks of the user, gravest first. `none` says that something was checked and nothing was found;
 * where nothing was checked there is no finding at all.
 */
export type Severity = 'correct' | 'check' | 'note' | 'none';

/** The only words shown for them. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  correct: '要修正',
  check: '要確認',
  note: '参考',
  none: '指摘なし',
};
