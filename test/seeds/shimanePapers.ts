import { readFileSync } from 'node:fs';

/** One line of a published roster, as it stands there. */
export interface PaperSeat {
  readonly side: string;
  /** Blanks between the parts of a name are layout. */
  readonly name: string;
  readonly title: string;
}

export interface PaperRoster {
  /** In lines, as the office broke it. */
  readonly title: readonly string[];
  readonly seats: readonly PaperSeat[];
  readonly remarks: string;
}

const lines = readFileSync('test/fixtures/seeds/004-shimane-joint-meeting.txt', 'utf8').split('\n');

/** The rosters of the published papers of the Shimane meeting, in their order. */
export const paperRosters: readonly PaperRoster[] = lines.flatMap((line, index) =>
  line === '区分\t氏名\t役職名' ? [rosterAtLine(index)] : [],
);

function rosterAtLine(head: number): PaperRoster {
  const end = lines.findIndex((line, index) => index > head && line.startsWith('備考\t'));
  const titleStart = lines.findLastIndex((line, index) => index < head - 1 && line === '') + 1;
  let side = '';
  return {
    title: lines.slice(titleStart, head - 1),
    seats: lines.slice(head + 1, end).map((line) => {
      const [written = '', name = '', title = ''] = line.split('\t');
      side = written || side;
      return { side, name: name.replaceAll(' ', ''), title };
    }),
    remarks: lines[end]?.split('\t')[1] ?? '',
  };
}

const agendaStart = lines.indexOf('次 第');
const agendaEnd = lines.findIndex((line) => line.endsWith('閉 会'));

/** The lines above the published agenda's heading. */
export const paperAgendaHead: readonly string[] = written(lines.slice(0, agendaStart));

/** The numbered lines of the published agenda, without their numbers. */
export const paperAgenda: readonly string[] = lines
  .slice(agendaStart, agendaEnd + 1)
  .flatMap((line) => /^- \d+ (.+)$/.exec(line)?.[1] ?? []);

/** The lines of the published cover; it has no date. */
export const paperCover: readonly string[] = written(
  lines.slice(agendaEnd + 1, lines.indexOf('資 料 目 次')),
);

const materialsStart = lines.indexOf('資 料 目 次');
const leafletsStart = lines.indexOf('(参考リーフレット添付)');

/** The published contents list: title and label of each paper. */
export const paperMaterials: readonly { readonly title: string; readonly label: string }[] = lines
  .slice(materialsStart, leafletsStart)
  .flatMap((line) => {
    const [title, label] = line.split('\t');
    return title !== undefined && label !== undefined ? [{ title, label }] : [];
  });

/** The leaflets below it. */
export const paperLeaflets: readonly string[] = lines
  .slice(leafletsStart, leafletsStart + 8)
  .flatMap((line) => /^- ・(.+)$/.exec(line)?.[1] ?? []);

const letterStart = lines.indexOf('島労発基0824第7号');

/** The lines of the published consultation, from its number to its last subject. */
export const paperConsultation: readonly string[] = written(
  lines.slice(letterStart, letterStart + 40),
).filter((_, index, all) => index <= all.lastIndexOf('（平成20年島根労働局最低賃金公示第5号）'));

const regulationHeads = lines.flatMap((line, index) =>
  line.includes('専門部会運営規程') && line.includes('改正案') && !line.includes('\t') ? [index] : [],
);
const excerptStart = lines.lastIndexOf('最低賃金法及び最低賃金審議会令の抜粋');

/** The six amended regulations as published, each from its title on, without the marks of the file that they were read from. */
export const paperRegulations: readonly string[] = regulationHeads.map((head, index) => {
  const next = regulationHeads[index + 1] ?? excerptStart + 1;
  const start = lines.findLastIndex((line, at) => at < head && line === '島根地方最低賃金審議会');
  const end = lines.findLastIndex((line, at) => at < next && line.includes('から施行する。')) + 1;
  return lines
    .slice(start, end)
    .map((line) => line.replace(/^ ?- /, ''))
    .join('')
    .replaceAll('~~', '');
});

/** The excerpts of law as published. */
export const paperExcerpt: string = lines
  .slice(
    excerptStart,
    lines.findIndex((line) => line.startsWith('令和3年度答申要旨')),
  )
  .join('');

/** Whether a text stands in the papers, blanks and line breaks apart. */
export function standsInPapers(text: string): boolean {
  return solid(lines.join('')).includes(solid(text));
}

/** A text without blanks, which the text of a PDF has at random. */
export function solid(text: string): string {
  return text.replace(/\s/g, '');
}

function written(all: readonly string[]): string[] {
  return all.filter((line) => line !== '');
}
