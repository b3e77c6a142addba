import { Menu } from 'electron';

/**
 * The window has its own commands; the native menu keeps only what a system expects of every program. It has no
 * undo of its own: Ctrl+Z belongs to the library's history and, inside a field, to the field.
 */
export function setApplicationMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'ファイル', submenu: [{ role: 'quit', label: '終了' }] },
      {
        label: '編集',
        submenu: [
          { role: 'cut', label: '切り取り' },
          { role: 'copy', label: 'コピー' },
          { role: 'paste', label: '貼り付け' },
          { role: 'selectAll', label: 'すべて選択' },
        ],
      },
      {
        label: '表示',
        submenu: [
          { role: 'zoomIn', label: '拡大' },
          { role: 'zoomOut', label: '縮小' },
          { role: 'resetZoom', label: '元の大きさ' },
        ],
      },
    ]),
  );
}
