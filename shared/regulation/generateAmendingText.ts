import type { DigitStyle } from '../calendar/japaneseNumber.ts';
import { changedArticles } from './amendment/changedArticles.ts';
import { draftText } from './amendment/draftText.ts';
import type { AmendingWording } from './amendment/printStatement.ts';
import { proveText } from './amendment/proveText.ts';
import { rewriteMain } from './amendment/rewriteMain.ts';
import { ownDigits } from './ownDigits.ts';
import type { Regulation } from './regulation.ts';
import type { AnyUnit } from './unitView.ts';

/** How the amending text is worded. */
export interface AmendingStyle {
  /** Of numbers in statements; those of the regulation's articles unless given. */
  readonly digits?: DigitStyle;
  /** 「A」の下に「B」を加える in national style, の次に in that of many municipalities. */
  readonly anchor?: '下' | '次';
}

export interface GeneratedText {
  readonly text: string;
  readonly fallbacks: readonly Fallback[];
}

/** Where a coarser form was taken than words and units would need, or something was left out, and why. */
export interface Fallback {
  readonly place: string;
  readonly reason: string;
}

/** `G_UNPROVED`: no text could be made that gives the new version when it is carried out. */
export type Generated =
  | { readonly ok: true; readonly value: GeneratedText }
  | { readonly ok: false; readonly error: { readonly code: 'G_UNPROVED'; readonly message: string } };

/**
 * Makes the amending text (改め文) of two versions of a regulation, and proves it: read and carried out on the old version it
 * gives the new one. Where the natural form does not, articles are written anew until it does; what does not even then is
 * not returned.
 *
 * @param old and `to` as parsed. The same input gives the same text; equal versions give an empty one.
 */
export function generateAmendingText(old: Regulation, to: Regulation, style: AmendingStyle = {}): Generated {
  const { target, leftOut } = amendable(old, to);
  const wording = wordingFor(old, style);
  const attempt = (coarse: ReadonlySet<AnyUnit>): string | null => {
    const draft = draftText(old, target, wording, coarse);
    if ('problem' in draft) return null;
    const text = draft.lines.join('\n');
    return proveText(old, target, text) === null ? text : null;
  };
  const natural = attempt(new Set());
  if (natural !== null) return finished(natural, leftOut);
  const coarse = coarsest(changedArticles(old, target), attempt);
  if (coarse) return finished(coarse.text, [...leftOut, ...coarse.fallbacks]);
  const anew = rewriteMain(old, target, wording);
  const reason = anew === null ? null : proveText(old, target, anew);
  if (anew !== null && reason === null) {
    return finished(anew, [
      ...leftOut,
      { place: '本則', reason: `${unproved}本則の全部を改める形にしました。` },
    ]);
  }
  const message = `改め文を作れませんでした。${reason ?? ''}章の組替えや別表を確かめ、変更を分けて作り直してください。`;
  return { ok: false, error: { code: 'G_UNPROVED', message } };
}

const unproved = '改正前に当てはめて改正後と一致することを、細かい形では確かめられなかったため、';

function finished(text: string, fallbacks: readonly Fallback[]): Generated {
  return { ok: true, value: { text, fallbacks } };
}

/** So many articles are tried singly for whether they need the coarser form. */
const triedSingly = 24;

interface CoarseText {
  readonly text: string;
  readonly fallbacks: readonly Fallback[];
}

/** All changed articles written anew, then as few of them as it takes. */
function coarsest(
  articles: readonly { readonly unit: AnyUnit; readonly name: string }[],
  attempt: (coarse: ReadonlySet<AnyUnit>) => string | null,
): CoarseText | null {
  let needed = [...articles];
  let text = attempt(new Set(needed.map(({ unit }) => unit)));
  if (text === null) return null;
  for (const article of articles.length > triedSingly ? [] : articles) {
    const fewer = needed.filter((each) => each !== article);
    const finer = attempt(new Set(fewer.map(({ unit }) => unit)));
    if (finer === null) continue;
    [needed, text] = [fewer, finer];
  }
  return {
    text,
    fallbacks: needed.map(({ name }) => ({ place: name, reason: `${unproved}全部を改める形にしました。` })),
  };
}

interface Target {
  readonly target: Regulation;
  readonly leftOut: readonly Fallback[];
}

/** Numbers, days and history around the title, and （改正案） behind it, are no part that an amending text amends. */
function amendable(old: Regulation, to: Regulation): Target {
  const isAmended = ({ kind }: Regulation['front'][number]): boolean =>
    kind === 'preamble' || kind === 'enactingClause';
  const texts = to.front.filter(isAmended);
  const front = old.front.map((each) => (isAmended(each) ? (texts.shift() ?? each) : each));
  const title = to.title && { ...to.title, suffix: old.title?.suffix ?? '' };
  const target = { ...to, title, front: [...front, ...texts], beforeTitle: old.beforeTitle };
  const others = ({ front, beforeTitle }: Regulation): string =>
    JSON.stringify([front.filter((each) => !isAmended(each)), beforeTitle]);
  if (others(old) === others(to)) return { target, leftOut: [] };
  const reason = '番号、日付、改正経過は改め文で改める部分ではないため、改め文に入れていません。';
  return { target, leftOut: [{ place: '題名の前後', reason }] };
}

function wordingFor(old: Regulation, { digits, anchor = '下' }: AmendingStyle): AmendingWording {
  return { digits: digits ?? ownDigits(old), anchor };
}
