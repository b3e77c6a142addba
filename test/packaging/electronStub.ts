import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type Platform = 'linux' | 'win' | 'mac';

/** Where in Electron's program the fuses lie; from here on one character per fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireVersion = 1;
/** Every fuse as it must not be shipped, so that each one has to be flipped; the ninth is newer than our packager. */
const unflipped = '101100110';
const fuses = Buffer.concat([
  Buffer.from(sentinel),
  Buffer.from([wireVersion, unflipped.length]),
  Buffer.from(unflipped),
]);

const fixtures = new URL('../fixtures/electron-stub/', import.meta.url);

/** Writes a folder that electron-builder takes for the Electron of a platform: its outline and its fuses, no program. */
export async function writeElectronStub(folder: string, platform: Platform): Promise<void> {
  const files: Record<string, string | Buffer> = {
    version: '45.4.1',
    LICENSE: 'the licence of Electron',
    'LICENSES.chromium.html': 'the licences of Chromium',
    ...(platform === 'mac' ? macFiles() : await plainFiles(platform)),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { mode: 0o755 });
  }
  if (platform === 'mac') {
    const framework = join(folder, 'Electron.app/Contents/Frameworks/Electron Framework.framework');
    await cp(join(framework, 'Versions/A/Electron Framework'), join(framework, 'Electron Framework'));
  }
}

async function plainFiles(platform: 'linux' | 'win'): Promise<Record<string, string | Buffer>> {
  return {
    ...(platform === 'linux'
      ? { electron: Buffer.concat([Buffer.from('#!/bin/sh\n'), fuses]) }
      : { 'electron.exe': Buffer.concat([await readFile(new URL('electron.exe', fixtures)), fuses]) }),
    'locales/ja.pak': '',
    'locales/en-US.pak': '',
    'locales/de.pak': '',
    'resources/.keep': '',
  };
}

function macFiles(): Record<string, string | Buffer> {
  const contents = 'Electron.app/Contents';
  const framework = `${contents}/Frameworks/Electron Framework.framework/Versions/A`;
  return {
    [`${contents}/Info.plist`]: propertyList({ CFBundleName: 'Electron', CFBundleExecutable: 'Electron' }),
    [`${contents}/MacOS/Electron`]: '',
    [`${framework}/Electron Framework`]: fuses,
    ...Object.fromEntries(
      ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].flatMap((kind) => {
        const helper = `${contents}/Frameworks/Electron Helper${kind}.app/Contents`;
        return [
          [`${helper}/Info.plist`, propertyList({ CFBundleName: `Electron Helper${kind}` })],
          [`${helper}/MacOS/Electron Helper${kind}`, ''],
        ];
      }),
    ),
    ...Object.fromEntries(
      ['ja', 'en', 'de'].flatMap((language) =>
        [`${contents}/Resources`, `${framework}/Resources`].map((resources) => [
          `${resources}/${language}.lproj/locale.pak`,
          '',
        ]),
      ),
    ),
  };
}

function propertyList(entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>${lines.join('')}</dict></plist>`;
}
