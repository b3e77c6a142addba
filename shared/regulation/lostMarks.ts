import { parseRegulation } from './parseRegulation.ts';
import { piecesOf, type RedlinePiece, readMarks, withSigns } from './redlineMarks.ts';
import type { Regulation } from './regulation.ts';
import { splitSentences } from './sentenceParts.ts';
import { addressedUnits, type UnitAddress } from './unitAddress.ts';

/** What may have stood there before. To be shown and chosen by a person, never to be taken as it is. */
export interface LostMarkCandidate {
  /** What was struck: known where the mark survived, supposed where it was lost. */
  readonly deleted: string;
  /** What was inserted and lost its underline; empty if nothing was. */
  readonly inserted: string;
  /** The unit's words before the amendment, if this is how it was. */
  readonly old: string;
}

/**
 * `L_LOST_STRIKE`: the new text reads 「…する。し、…」, so that a struck clause stands in it unmarked. `L_LOST_UNDERLINE`: something
 * is struck and nothing marked as inserted, so that the old text cannot be known.
 */
export interface LostMark {
  readonly code: 'L_LOST_STRIKE' | 'L_LOST_UNDERLINE';
  readonly address: UnitAddress;
  /** Likeliest first. */
  readonly candidates: readonly LostMarkCandidate[];
}

export interface Redline {
  /** The regulation as it is to be: without what is struck. Where a strike was lost it holds too much; see `lost`. */
  readonly newText: string;
  /** As it was: without what is underlined. Null if underlines were lost, because then it cannot be known. */
  readonly oldText: string | null;
  readonly lost: readonly LostMark[];
}

/** What no sentence begins with: し、, には …. A clause in front of it was struck and reads on. */
const goesOn =
  /^(?:し、|し(?=て)|て(?![んつい])|に(?![わせちっ])|を|は(?![じんがなるっりしくさ])|が(?![んけい])|、)/;

/**
 * Reads a redline as it comes out of Word or a PDF. A PDF's text loses underlines, and strikes now and then: what is missing is
 * reported with what it may have been (SPEC of redlines: never computed by putting the struck words back).
 */
export function readRedline(source: string): Redline {
  const pieces = readMarks(source);
  const { regulation } = parseRegulation(withSigns(pieces));
  const drop = (mark: RedlinePiece['mark']) =>
    pieces
      .filter((piece) => piece.mark !== mark)
      .map(({ text }) => text)
      .join('');
  const hasUnderlines = pieces.some(({ mark }) => mark === 'inserted');
  const lost = lostMarks(regulation, hasUnderlines);
  return { newText: drop('deleted'), oldText: lost.length > 0 ? null : drop('inserted'), lost };
}

/** @param regulation read with signs in the place of marks */
function lostMarks(regulation: Regulation, hasUnderlines: boolean): LostMark[] {
  return addressedUnits(regulation).flatMap(({ address, unit }) => {
    if (unit.kind === 'article') return [];
    const pieces = piecesOf(unit.text);
    return [
      ...lostStrikes(pieces).map(
        (candidate): LostMark => ({ code: 'L_LOST_STRIKE', address, candidates: [candidate] }),
      ),
      ...(hasUnderlines ? [] : lostUnderlines(pieces)).map(
        (candidates): LostMark => ({ code: 'L_LOST_UNDERLINE', address, candidates }),
      ),
    ];
  });
}

/** 「作成する。し、議事録には、…とする。」: the second sentence was struck, and する。 put in its place. */
export function lostStrikes(pieces: readonly RedlinePiece[]): LostMarkCandidate[] {
  const text = pieces
    .filter(({ mark }) => mark !== 'deleted')
    .map((piece) => piece.text)
    .join('');
  const sentences = splitSentences(text);
  return sentences.flatMap(({ start, end }, index) => {
    const struck = text.slice(start, end);
    if (index === 0 || !goesOn.test(struck)) return [];
    const [first] = insertedBefore(text.slice(0, start), struck);
    const inserted = first ?? '';
    return [
      { deleted: struck, inserted, old: text.slice(0, start - inserted.length) + struck + text.slice(end) },
    ];
  });
}

/** For each struck stretch without an underlined one beside it, what may have come in its place. */
function lostUnderlines(pieces: readonly RedlinePiece[]): LostMarkCandidate[][] {
  return pieces.flatMap((piece, index) => {
    if (piece.mark !== 'deleted') return [];
    const before = keptText(pieces.slice(0, index));
    const after = keptText(pieces.slice(index + 1));
    const behind = insertedBehind(piece.text, after);
    const candidates = [
      ...behind.map((inserted) => ({ inserted, old: before + piece.text + after.slice(inserted.length) })),
      ...insertedBefore(before, piece.text).map((inserted) => ({
        inserted,
        old: before.slice(0, before.length - inserted.length) + piece.text + after,
      })),
      ...(isGrammatical(before, piece.text) && behind.length === 0
        ? [{ inserted: '', old: before + piece.text + after }]
        : []),
    ];
    return [candidates.map((candidate) => ({ deleted: piece.text, ...candidate }))];
  });
}

const keptText = (pieces: readonly RedlinePiece[]): string =>
  pieces
    .filter(({ mark }) => mark === 'kept')
    .map(({ text }) => text)
    .join('');

/** With what the inflected end of a word begins; この場合 and ただし begin a sentence instead. */
const inflected = /^(?:[しすさせりるれろいうえきくけめみむちつてっわえば](?!ずれ)|、|に(?!わ)|を)/;

/**
 * The ends of the words before a struck stretch that may have been inserted: within the last word, so that what stays is its stem
 * in kanji and the struck words go on with its okurigana (作成|する。 before し、…).
 */
function insertedBefore(before: string, struck: string): string[] {
  if (!inflected.test(struck)) return [];
  const [ending] = /[ぁ-ん]+[。、]?$/.exec(before) ?? [];
  if (ending === undefined) return [];
  const stem = before.slice(0, before.length - ending.length);
  return /[一-龠々]$/.test(stem) && isGrammatical(stem, struck) ? [ending] : [];
}

/** The two cheap tests: no sentence ends where the struck words go on. */
function isGrammatical(before: string, struck: string): boolean {
  return (
    !/。(?:し|、|に|を)/.test(before.slice(-1) + struck) && !(before.endsWith('。') && goesOn.test(struck))
  );
}

const figures = '[0-9０-９〇一二三四五六七八九十百千]';
const tokenClasses: readonly RegExp[] = [
  new RegExp(`^(?:令和|平成|昭和|大正|明治)(?:元|${figures}+)年(?:${figures}+月(?:${figures}+日)?)?`),
  new RegExp(`^(?:元|${figures}+)年度`),
  new RegExp(`^第${figures}+(?:条|項|号)(?:の${figures}+)*(?:第${figures}+(?:条|項|号))*`),
  new RegExp(
    `^${figures}+(?:,${figures}{3})*(?:円|人|名|件|回|日|月|年|週間|箇月|か月|時間|分の${figures}+|％|%)?`,
  ),
];

/** 平成25年9月11日 struck before 令和3年9月13日: a date for a date, a number for a number of the same kind. */
function insertedBehind(struck: string, after: string): string[] {
  for (const tokens of tokenClasses) {
    if (tokens.exec(struck)?.[0] !== struck) continue;
    const found = tokens.exec(after)?.[0];
    return found === undefined ? [] : [found];
  }
  return [];
}
