import type { Regulation } from '../regulation.ts';

/** The new version as far as an amending text amends it, and what it does not. */
export interface Amendable {
  readonly target: Regulation;
  readonly leftOut: readonly { readonly place: string; readonly reason: string }[];
}

/** Numbers, days and history around the title, and （改正案） behind it, are no part that an amending text amends. */
export function amendable(old: Regulation, to: Regulation): Amendable {
  const isAmended = ({ kind }: Regulation['front'][number]): boolean =>
    kind === 'preamble' || kind === 'enactingClause';
  const texts = to.front.filter(isAmended);
  const front = old.front.map((each) => (isAmended(each) ? (texts.shift() ?? each) : each));
  const title = to.title && { ...to.title, suffix: old.title?.suffix ?? '' };
  const target = { ...to, title, front: [...front, ...texts], beforeTitle: old.beforeTitle };
  const others = (each: Regulation): string =>
    JSON.stringify([each.front.filter((text) => !isAmended(text)), each.beforeTitle]);
  const leftOut: { place: string; reason: string }[] = [];
  const [before, after] = [old.title?.suffix ?? '', to.title?.suffix ?? ''];
  if (to.title && before !== after) {
    const words = [before, after].filter((suffix) => suffix !== '').join('と');
    leftOut.push({
      place: '題名',
      reason: `題名の後の${words}は題名の一部ではないため、改め文に入れていません。`,
    });
  }
  if (others(old) !== others(to)) {
    const reason = '番号、日付、改正経過は改め文で改める部分ではないため、改め文に入れていません。';
    leftOut.push({ place: '題名の前後', reason });
  }
  return { target, leftOut };
}
