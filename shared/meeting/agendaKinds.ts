/** What is done under a line of the agenda. */
export const agendaKinds = [
  'opening',
  'greeting',
  'election',
  'resolution',
  'report',
  'hearing',
  'other',
  'closing',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

export const agendaKindLabels: Readonly<Record<AgendaKind, string>> = {
  opening: '開会',
  greeting: '挨拶',
  election: '選出',
  resolution: '審議',
  report: '報告',
  hearing: '意見聴取',
  other: 'その他',
  closing: '閉会',
};

/** Kinds whose items are spoken to on the basis of a paper. */
export const kindsWithPapers: readonly AgendaKind[] = ['resolution', 'report'];

const words: readonly (readonly [RegExp, AgendaKind])[] = [
  [/^開会$/, 'opening'],
  [/^閉会$/, 'closing'],
  [/^その他$/, 'other'],
  [/挨拶|あいさつ/, 'greeting'],
  [/選出|互選|選任/, 'election'],
  [/意見聴取|意見陳述|ヒアリング/, 'hearing'],
  [/改正|改定|制定|廃止|諮問|答申|適用|議決|審議(?!会)|決定/, 'resolution'],
];

/** The kind that a new line is given by its words, until somebody chooses another. Blanks inside it are layout. */
export function agendaKindOf(text: string): AgendaKind {
  const solid = text.replace(/\s/g, '');
  return words.find(([pattern]) => pattern.test(solid))?.[1] ?? 'report';
}
