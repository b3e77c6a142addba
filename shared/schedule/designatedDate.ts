import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import { dayText } from './dayText.ts';

/** How a designated effective day stands to the statutory one. */
export type DesignatedDate =
  /** Before it: the law does not allow it. */
  | { readonly kind: 'tooEarly'; readonly text: string }
  /** That very day: nothing has to be designated. */
  | { readonly kind: 'statutory'; readonly text: string }
  /** After it: with the sentence that the public notice then ends with. */
  | { readonly kind: 'designated'; readonly text: string; readonly clause: string };

/**
 * 指定日発効: only a day after the one on which 30 days from the public notice have passed can be designated (最低賃金法
 * 第14条第2項・第19条第2項). Both days `YYYY-MM-DD`.
 */
export function designatedDate(statutory: string, designated: string): DesignatedDate {
  if (designated < statutory) {
    return {
      kind: 'tooEarly',
      text: `${dayText(designated)}には発効できません。公示の日から起算して30日を経過した日は${dayText(statutory)}です。より早く公示するか、${dayText(statutory)}以後の日にしてください。`,
    };
  }
  if (designated === statutory) {
    return {
      kind: 'statutory',
      text: `${dayText(statutory)}に法定どおり発効します。日を指定する必要はありません。`,
    };
  }
  return {
    kind: 'designated',
    text: `法定では${dayText(statutory)}に発効します。${dayText(designated)}に発効させるには、公示で日を指定する必要があります。`,
    clause: `この決定は、${formatJapaneseDate(designated)}から効力を生ずる。`,
  };
}
