import type { DigitStyle } from '../calendar/japaneseNumber.ts';
import { amendable } from './amendment/amendable.ts';
import { changedArticles } from './amendment/changedArticles.ts';
import { draftText } from './amendment/draftText.ts';
import {
  type Instrument,
  type InstrumentPlan,
  instrumentLines,
  planInstrument,
} from './amendment/instrument.ts';
import type { AmendingWording } from './amendment/printStatement.ts';
import { proveText } from './amendment/proveText.ts';
import { rewriteMain } from './amendment/rewriteMain.ts';
import { ownDigits } from './ownDigits.ts';
import type { Regulation } from './regulation.ts';
import type { AnyUnit } from './unitView.ts';

/** How the amending text is worded, and what stands around it. */
export interface AmendingStyle {
  /** Of numbers in statements; those of the regulation's articles unless given. */
  readonly digits?: DigitStyle;
  /** 「A」の下に「B」を加える in national style, の次に in that of many municipalities. */
  readonly anchor?: '下' | '次';
  /** The whole amending instrument; the statements alone unless given. */
  readonly instrument?: Instrument;
}

export interface GeneratedText {
  readonly text: string;
  readonly fallbacks: readonly Fallback[];
  /** What the office should look at before it uses an instrument; absent for statements alone. */
  readonly warnings?: readonly string[];
}

/** Where a coarser form was taken than words and units would need, or something was left out, and why. */
export interface Fallback {
  readonly place: string;
  readonly reason: string;
}

/**
 * `G_UNPROVED`: no text could be made that gives the new version when it is carried out. `G_NO_TITLE`: an instrument names the
 * regulation that it amends.
 */
export type Generated =
  | { readonly ok: true; readonly value: GeneratedText }
  | {
      readonly ok: false;
      readonly error: { readonly code: 'G_UNPROVED' | 'G_NO_TITLE'; readonly message: string };
    };

/**
 * Makes the amending text (改め文) of two versions of a regulation, and proves it: read and carried out on the old version it
 * gives the new one. Where the natural form does not, articles are written anew until it does; what does not even then is
 * not returned.
 *
 * @param old and `to` as parsed. The same input gives the same text; equal versions give an empty one.
 */
export function generateAmendingText(old: Regulation, to: Regulation, style: AmendingStyle = {}): Generated {
  const { target, leftOut } = amendable(old, to);
  const title = old.title?.lines.join('') ?? '';
  const { instrument } = style;
  if (instrument && title === '') {
    const message = '改正前の規定に題名がないため、改正する規程の題名を作れません。題名を入れてください。';
    return { ok: false, error: { code: 'G_NO_TITLE', message } };
  }
  const plan = instrument ? planInstrument(old, target, instrument) : null;
  const made = new Proving(old, plan?.target ?? target, style, title, plan).text();
  if ('message' in made) return { ok: false, error: { code: 'G_UNPROVED', message: made.message } };
  const value = { text: made.text, fallbacks: [...leftOut, ...made.fallbacks] };
  return { ok: true, value: plan ? { ...value, warnings: plan.warnings } : value };
}

const unproved = '改正前に当てはめて改正後と一致することを、細かい形では確かめられなかったため、';

/** So many articles are tried singly for whether they need the coarser form. */
const triedSingly = 24;

interface ProvedText {
  readonly text: string;
  readonly fallbacks: readonly Fallback[];
}

/** Tries the natural form, then articles written anew, then all of the main provisions. */
class Proving {
  readonly #old: Regulation;
  readonly #to: Regulation;
  readonly #style: AmendingStyle;
  readonly #title: string;
  readonly #plan: InstrumentPlan | null;

  constructor(
    old: Regulation,
    to: Regulation,
    style: AmendingStyle,
    title: string,
    plan: InstrumentPlan | null,
  ) {
    this.#old = old;
    this.#to = to;
    this.#style = style;
    this.#title = title;
    this.#plan = plan;
  }

  text(): ProvedText | { readonly message: string } {
    const natural = this.#attempt(new Set());
    if (natural) return natural;
    const coarse = this.#coarsest();
    if (coarse) return coarse;
    const anew = rewriteMain(this.#old, this.#target, this.#wording);
    const text = anew && this.#framed(anew);
    const reason = text === null ? null : this.#fault(text);
    if (text !== null && reason === null) {
      return { text, fallbacks: [{ place: '本則', reason: `${unproved}本則の全部を改める形にしました。` }] };
    }
    return {
      message: `改め文を作れませんでした。${reason ?? ''}章の組替えや別表を確かめ、変更を分けて作り直してください。`,
    };
  }

  get #wording(): AmendingWording {
    const { digits, anchor = '下' } = this.#style;
    return { digits: digits ?? ownDigits(this.#old), anchor };
  }

  /** What the statements amend: an 附則 that is appended with the instrument is none of theirs. */
  get #target(): Regulation {
    if (this.#style.instrument?.policy !== 'append') return this.#to;
    const olds = this.#old.tail.filter(({ kind }) => kind === 'supplement');
    return { ...this.#to, tail: [...olds, ...this.#to.tail.filter(({ kind }) => kind !== 'supplement')] };
  }

  #framed(statements: readonly string[]): string {
    const { instrument } = this.#style;
    const lines =
      instrument && this.#plan
        ? instrumentLines(this.#title, instrument, statements, this.#plan.supplement)
        : statements;
    return lines.join('\n');
  }

  #fault(text: string): string | null {
    return proveText(
      this.#old,
      this.#to,
      text,
      this.#style.instrument?.policy === 'append' ? 'append' : 'leave',
    );
  }

  #attempt(coarse: ReadonlySet<AnyUnit>): ProvedText | null {
    const draft = draftText(this.#old, this.#target, this.#wording, coarse);
    if ('problem' in draft) return null;
    const text = this.#framed(draft.lines);
    return this.#fault(text) === null ? { text, fallbacks: draft.coarser } : null;
  }

  /** All changed articles written anew, then as few of them as it takes. */
  #coarsest(): ProvedText | null {
    const articles = changedArticles(this.#old, this.#target);
    let needed = [...articles];
    let proved = this.#attempt(new Set(needed.map(({ unit }) => unit)));
    if (!proved) return null;
    for (const article of articles.length > triedSingly ? [] : articles) {
      const fewer = needed.filter((each) => each !== article);
      const finer = this.#attempt(new Set(fewer.map(({ unit }) => unit)));
      if (!finer) continue;
      [needed, proved] = [fewer, finer];
    }
    const fallbacks = needed.map(({ name }) => ({
      place: name,
      reason: `${unproved}全部を改める形にしました。`,
    }));
    return { text: proved.text, fallbacks: [...proved.fallbacks, ...fallbacks] };
  }
}
