import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const packages = createRequire(import.meta.url);

/** The papers' faces, and the names that Windows gives them. */
const faces = [
  [
    'BIZ UD明朝 Medium',
    'BIZ UDMincho',
    '@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf',
  ],
  ['BIZ UD明朝 Medium', 'BIZ UDMincho', '@expo-google-fonts/biz-udmincho/700Bold/BIZUDMincho_700Bold.ttf'],
  ['BIZ UDゴシック', 'BIZ UDGothic', '@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf'],
  ['BIZ UDゴシック', 'BIZ UDGothic', '@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf'],
] as const;

const alias = (name: string, family: string): string =>
  `<match target="pattern"><test name="family"><string>${name}</string></test>` +
  `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`;

/**
 * LibreOffice (7.4) does not read `autoSpaceDE` and `autoSpaceDN`, by which our files ask for no air between kanji and digits:
 * what Word does by itself is said here in its own words.
 */
function withoutAutospace(flat: string): string {
  const said = flat.replaceAll('style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"');
  if (said === flat) throw new Error('LibreOffice writes its spacing of kanji and digits in another way');
  return said;
}

/**
 * Opens Word files in LibreOffice and prints them to PDF, with the papers' own faces. LibreOffice has to be installed
 * (Debian: `apt-get install libreoffice-writer`); throws where it is not.
 *
 * @returns the PDFs by name
 */
export function printByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'libreoffice-'));
  try {
    const fonts = path.join(folder, 'fonts');
    mkdirSync(fonts);
    for (const [, , file] of faces)
      copyFileSync(packages.resolve(file), path.join(fonts, path.basename(file)));
    const names = new Map(faces.map(([name, family]) => [name, family]));
    const config = path.join(folder, 'fonts.conf');
    writeFileSync(
      config,
      `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir>${[...names].map(([name, family]) => alias(name, family)).join('')}</fontconfig>`,
    );
    for (const [name, bytes] of Object.entries(files))
      writeFileSync(path.join(folder, `${name}.docx`), bytes);
    const convert = (to: string, from: string) =>
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          ...['--headless', '--convert-to', to, '--outdir', folder],
          ...Object.keys(files).map((name) => path.join(folder, `${name}.${from}`)),
        ],
        { env: { ...process.env, HOME: folder, FONTCONFIG_FILE: config }, stdio: 'ignore' },
      );
    convert('fodt', 'docx');
    for (const name of Object.keys(files)) {
      const file = path.join(folder, `${name}.fodt`);
      writeFileSync(file, withoutAutospace(readFileSync(file, 'utf8')));
    }
    convert('pdf', 'fodt');
    return Object.fromEntries(
      Object.keys(files).map((name) => [name, readFileSync(path.join(folder, `${name}.pdf`))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
