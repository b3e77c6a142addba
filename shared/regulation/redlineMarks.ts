/** A stretch of a redline (見え消し): what stays, what is struck through, what is underlined. */
export interface RedlinePiece {
  readonly text: string;
  readonly mark: 'kept' | 'deleted' | 'inserted';
}

/**
 * Private characters that stand for the marks inside a text while it is read as a regulation: where a deletion begins and ends,
 * and an insertion.
 */
const markSigns = { deleted: ['\ue000', '\ue001'], inserted: ['\ue002', '\ue003'] } as const;

/** ~~取消~~, <s>取消</s> and __追加__, <u>追加</u>; a longer run of the sign is an ornament or a line to write on. */
const marks =
  /(?<!~)~~(?![~\s])((?:(?!~~)[\s\S])*?\S)~~(?!~)|(?<!_)__(?![_\s])((?:(?!__)[\s\S])*?\S)__(?!_)|<(s|del|strike)>((?:(?!<\/?(?:s|del|strike)>)[\s\S])*?)<\/\3>|<(u|ins)>((?:(?!<\/?(?:u|ins)>)[\s\S])*?)<\/\5>/g;

/** The pieces of a text in which deletions and insertions are marked. Marks that do not pair are text. */
export function readMarks(source: string): RedlinePiece[] {
  const pieces: RedlinePiece[] = [];
  let at = 0;
  const add = (text: string, mark: RedlinePiece['mark']): void => {
    if (text !== '') pieces.push({ text, mark });
  };
  for (const found of source.matchAll(marks)) {
    const [whole, struck, underlined, , struckTag, , underlinedTag] = found;
    add(source.slice(at, found.index), 'kept');
    const deleted = struck ?? struckTag;
    add(deleted ?? underlined ?? underlinedTag ?? '', deleted === undefined ? 'inserted' : 'deleted');
    at = found.index + whole.length;
  }
  add(source.slice(at), 'kept');
  return pieces;
}

/** The text with signs for its marks: a label may stand in front of them, and paragraphs keep their lines. */
export function withSigns(pieces: readonly RedlinePiece[]): string {
  return pieces
    .map(({ text, mark }) => (mark === 'kept' ? text : markSigns[mark][0] + text + markSigns[mark][1]))
    .join('');
}

const signed = /(\ue000[^\ue001]*\ue001)|(\ue002[^\ue003]*\ue003)/;

/** The pieces of a unit's text that was read with signs. */
export function piecesOf(text: string): RedlinePiece[] {
  return text
    .split(signed)
    .filter((part) => part !== undefined && part !== '')
    .map((part) => {
      if (part.startsWith(markSigns.deleted[0])) return { text: part.slice(1, -1), mark: 'deleted' };
      if (part.startsWith(markSigns.inserted[0])) return { text: part.slice(1, -1), mark: 'inserted' };
      return { text: part, mark: 'kept' };
    });
}
