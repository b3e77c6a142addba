type Template = readonly (Electron.MenuItemConstructorOptions | Electron.MenuItem)[];

let applicationMenu: StandinMenu | null = null;

/** Mirror of `Menu`. There are no native menus: what they offer must be in the page as well. */
export class StandinMenu implements Pick<Electron.Menu, 'popup' | 'closePopup'> {
  readonly items: Template;

  private constructor(items: Template) {
    this.items = items;
  }

  static buildFromTemplate(items: Template): StandinMenu {
    return new StandinMenu(items);
  }

  static setApplicationMenu(menu: StandinMenu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): StandinMenu | null {
    return applicationMenu;
  }

  popup(): void {}

  closePopup(): void {}
}
