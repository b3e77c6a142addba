import { readFileSync } from 'node:fs';

const lines = readFileSync('test/fixtures/seeds/004-shimane-joint-meeting.txt', 'utf8').split('\n');
const starts = lines.flatMap((line, index) =>
  line === '島根地方最低賃金審議会' &&
  /専門部会運営規程|電気機械器具、$/.test(lines[index + 1] || (lines[index + 2] ?? ''))
    ? [index]
    : [],
);

/** The six regulations of the published papers as they came out of the PDF, each from the council's name to its last line. */
export const shimaneRegulations: readonly string[] = starts.map((start, index) => {
  const end = starts[index + 1] ?? lines.indexOf('最低賃金法及び最低賃金審議会令の抜粋', start);
  return lines.slice(start, end).join('\n');
});
