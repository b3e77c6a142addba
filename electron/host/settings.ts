import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { themes } from '../../shared/host/hostContract.ts';

const settingsSchema = z.object({
  theme: z.enum(themes).catch('system'),
  recentLibraries: z.array(z.string()).catch([]),
});
export type Settings = z.infer<typeof settingsSchema>;

const longestRecentList = 8;

/** What this machine remembers about the program; everything about councils is in the library. */
export class SettingsFile {
  readonly #file: string;
  #settings: Settings;

  constructor(folder: string) {
    this.#file = path.join(folder, 'settings.json');
    this.#settings = SettingsFile.#read(this.#file);
  }

  get current(): Settings {
    return this.#settings;
  }

  setTheme(theme: Settings['theme']): void {
    this.#write({ ...this.#settings, theme });
  }

  rememberLibrary(folder: string): void {
    const others = this.#settings.recentLibraries.filter((known) => known !== folder);
    this.#write({ ...this.#settings, recentLibraries: [folder, ...others].slice(0, longestRecentList) });
  }

  /** A library that is gone is not offered any more. */
  forgetLibrary(folder: string): void {
    const others = this.#settings.recentLibraries.filter((known) => known !== folder);
    this.#write({ ...this.#settings, recentLibraries: others });
  }

  /** A missing or unreadable file means: nothing remembered yet. */
  static #read(file: string): Settings {
    try {
      return settingsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return { theme: 'system', recentLibraries: [] };
    }
  }

  #write(settings: Settings): void {
    this.#settings = settings;
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const temporary = `${this.#file}.new`;
    writeFileSync(temporary, JSON.stringify(settings, null, 2));
    renameSync(temporary, this.#file);
  }
}
