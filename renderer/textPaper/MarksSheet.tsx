import style from './textPaper.module.css';

const marks: readonly (readonly [typed: string, printed: string])[] = [
  ['# 見出し', '見出し。## と ### は小さい見出し'],
  ['第1　趣旨', '番号の付いた見出し'],
  ['1　…　(2) …　ア　…　① …', '番号は入力したまま。2行目からは番号の右にそろえる'],
  ['・…　- …', '箇条書き'],
  ['第3条　…', '2行目からは1字下げ'],
  ['［中央］…　［右］…', '中央にそろえる、右にそろえる'],
  ['［改頁］', 'この行の後を、新しい頁から始める'],
  ['　（行の頭の空白）', '1行目だけの字下げ'],
  ['| 件名 | 額 |', '表。Excel の表は貼り付けるだけでこの形になる'],
  ['| --- | --- |', 'この行より上が、表の見出し（頁ごとに繰り返す）'],
  ['**太字**　__下線__　~~取消し~~', '太字、下線、取消し線'],
];

/** What can be typed into a text paper, and how it prints. */
export function MarksSheet() {
  return (
    <details className={style.marks}>
      <summary>書き方の一覧</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">入力</th>
            <th scope="col">紙面</th>
          </tr>
        </thead>
        <tbody>
          {marks.map(([typed, printed]) => (
            <tr key={typed}>
              <td>{typed}</td>
              <td>{printed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
