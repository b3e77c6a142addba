/** 文書番号, taken apart. */
export type DocumentNumber =
  /** 島労発基0824第7号: the office, the division that sends, month and day, the serial number. */
  | {
      readonly form: 'dated';
      readonly office: string;
      readonly division: string;
      readonly month: number;
      readonly day: number;
      readonly serial: number;
    }
  /** 総第123号: offices whose numbers run through the year. */
  | { readonly form: 'running'; readonly office: string; readonly serial: number };

const dated = /^(?<office>\p{Script=Han}+?)発(?<division>\p{Script=Han}+?)(?<mmdd>\d{4})第(?<serial>\d+)号$/u;
const running = /^(?<office>[\p{Script=Han}\p{Script=Katakana}ー]+?)第(?<serial>\d+)号$/u;

/** Reads a document number, in digits of any width; null for what is none. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const key = documentNumberKey(text);
  const found = dated.exec(key)?.groups;
  if (found) {
    const { office = '', division = '', mmdd = '', serial = '' } = found;
    const [month, day] = [Number(mmdd.slice(0, 2)), Number(mmdd.slice(2))];
    return { form: 'dated', office, division, month, day, serial: Number(serial) };
  }
  const simple = running.exec(key)?.groups;
  return simple
    ? { form: 'running', office: simple.office ?? '', serial: Number(simple.serial ?? '') }
    : null;
}

/** What two ways of writing one number have in common. */
export function documentNumberKey(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
