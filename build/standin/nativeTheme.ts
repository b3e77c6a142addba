import { EventEmitter } from 'node:events';
import type { Page } from './cdp/page.ts';

type Source = Electron.NativeTheme['themeSource'];

const pages = new Set<Page>();

function apply(page: Page, source: Source): void {
  const features = source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: source }];
  page.session.tell('Emulation.setEmulatedMedia', { features });
}

/** Mirror of `nativeTheme`. What the desktop itself prefers is Chromium's to know; here it counts as light. */
class StandinNativeTheme
  extends EventEmitter<{ updated: [] }>
  implements Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  #source: Source = 'system';

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    if (source === this.#source) return;
    this.#source = source;
    for (const page of pages) apply(page, source);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new StandinNativeTheme();

/** Keeps the page in the colours that the app has chosen. */
export function followTheme(page: Page): void {
  pages.add(page);
  page.once('closed', () => pages.delete(page));
  if (nativeTheme.themeSource !== 'system') apply(page, nativeTheme.themeSource);
}
