const note =
  /^[([〔](?:[明大昭平令]|.*(?:条例|規則|訓令|告示|規程|要綱|要領|法律?|政令|省令)第?[0-9〇一二三四五六七八九十]).*・.*(?:改正|全改|追加|繰上|繰下|改称|旧|削除|加)[^)]*[)\]〕]$/;

/** (昭32条例5・全改), (平12条例3・旧第4条繰下): where an article was changed, added by the editor of a collection (例規集). */
export function isHistoryNote(shadow: string): boolean {
  return shadow.length < 200 && note.test(shadow);
}
