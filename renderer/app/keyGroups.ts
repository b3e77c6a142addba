import type { KeyGroup } from '../ui/dialog/KeyList.tsx';

/** F1: what every key does. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'どこでも',
    keys: [
      { keys: 'Ctrl+K', does: '検索・移動・操作（> で操作だけ）' },
      { keys: 'Alt+1', does: 'ホーム' },
      { keys: 'Alt+2', does: '会議' },
      { keys: 'Alt+3', does: '委員' },
      { keys: 'Alt+7', does: '文書' },
      { keys: 'Alt+9', does: '設定' },
      { keys: 'Alt+←', does: '戻る' },
      { keys: 'Ctrl+D', does: '会議の一覧で、選んだ会議をもとに次の会議を作る' },
      { keys: 'Alt+→', does: '進む' },
      { keys: 'F6', does: '次の区画（Shift+F6 で前の区画）' },
      { keys: 'F8', does: '紙面を出す・たたむ' },
      { keys: 'Ctrl+P', does: '見えている紙面を印刷する' },
      { keys: 'Ctrl+Z', does: '元に戻す（入力中の欄では、その欄の入力を戻す）' },
      { keys: 'Ctrl+Y', does: 'やり直す' },
      { keys: 'F1', does: 'このキーの一覧' },
    ],
  },
  {
    title: '表',
    keys: [
      { keys: 'F2', does: 'セルを編集する' },
      { keys: 'Enter', does: '確定して下へ。仮のよみを確定する' },
      { keys: 'Tab', does: '確定して右へ' },
      { keys: 'Esc', does: '入力をやめる' },
      { keys: 'Ctrl+D', does: '上と同じ' },
      { keys: 'Ctrl+C', does: '選んだ範囲を写す' },
      { keys: 'Ctrl+V', does: 'Excel から貼り付ける' },
      { keys: 'Ctrl+Enter', does: '行を加える' },
      { keys: 'Ctrl+-', does: '行を削除する' },
      { keys: 'Alt+↑', does: '行を上へ（Alt+↓ で下へ）' },
    ],
  },
  {
    title: '名簿と会議',
    keys: [
      { keys: 'F7', does: '次の指摘（Shift+F7 で前の指摘）' },
      { keys: 'Ctrl+Shift+A', does: '資料にファイルを添付する' },
      { keys: 'Ctrl+B', does: '綴りをPDFに綴じる' },
      { keys: 'Ctrl+1', does: '会議体の設定の概要（Ctrl+7 沿革まで、各節の最初の欄へ）' },
      { keys: 'Alt+→', does: '次第の項目を細目にする（Alt+← で戻す）' },
      { keys: 'Ctrl+1', does: '会議の概要（Ctrl+2 次第、Ctrl+3 資料、Ctrl+4 綴り）' },
    ],
  },
];
