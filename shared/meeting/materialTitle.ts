import type { MaterialFields } from './material.ts';

/** What offices put behind a title to say what kind of copy it is. */
const suffixes = ['写', '案', '改正案', '素案', '抜粋'];

const closing = new RegExp(`^(.+)（(${suffixes.join('|')})）$`);

/** A title as printed and typed: 特定最低賃金の改正決定の諮問文（写）. */
export function materialTitle({ title, suffix }: Pick<MaterialFields, 'title' | 'suffix'>): string {
  return suffix === '' ? title : `${title}（${suffix}）`;
}

/** Takes a typed title apart; `materialTitle` gives exactly the typed text back. Half-width brackets stay in the title. */
export function splitMaterialTitle(text: string): Pick<MaterialFields, 'title' | 'suffix'> {
  const [, title, suffix] = closing.exec(text) ?? [];
  return title !== undefined && suffix !== undefined ? { title, suffix } : { title: text, suffix: '' };
}
