import type { DiscardedSample } from '../../shared/sample/sampleContract.ts';

/** More names than that say nothing more. */
const most = 5;

/** What became of a sample that was thrown away: サンプルを捨てました。 and what stayed in its folder. */
export function discardedText({ folder, isGone, left }: DiscardedSample): string {
  if (isGone) return `サンプルを捨てました。${folder} は、もうありません。`;
  if (left.length === 0) {
    return `サンプルを捨てました。空のフォルダー ${folder} は、ほかで開いているため残っています。`;
  }
  const named = left.slice(0, most).join('、');
  const more = left.length > most ? ` ほか${left.length - most}件` : '';
  return `サンプルを捨てました。${folder} に残っているもの：${named}${more}。このプログラムが作ったものでないか、ほかで開いているため、消していません。`;
}
