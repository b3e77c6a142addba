import type { ThirdPartyWork } from '../../shared/host/thirdPartyWork.ts';
import { licenceTexts } from './licenceTexts.ts';
import { shippedPackages } from './shippedPackages.ts';

/**
 * The works of others behind the files of the program, with the whole text of each licence.
 * @throws when a text is missing: without it the program must not be given to anyone.
 */
export function thirdPartyWorks(files: Iterable<string>): ThirdPartyWork[] {
  const works = shippedPackages(files).map((shipped) => ({ ...shipped, texts: licenceTexts(shipped) }));
  const silent = works
    .filter(({ texts }) => texts.length === 0)
    .map(({ name, version }) => `${name} ${version}`);
  if (silent.length > 0) {
    throw new Error(`no licence text found of ${silent.join(', ')}: put it into build/licences/texts/`);
  }
  return works.map(({ name, version, licence, texts }) => ({
    name,
    version,
    licence,
    text: texts.join('\n\n'),
  }));
}

const rule = '='.repeat(79);

/** The works as one plain text, the packages first as a list. */
export function formatThirdParty(works: readonly ThirdPartyWork[]): string {
  return [
    'The program contains the works of others listed here. Their licences follow.',
    works.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`).join('\n'),
    ...works.map(
      ({ name, version, licence, text }) => `${rule}\n${name} ${version} (${licence})\n${rule}\n\n${text}`,
    ),
    '',
  ].join('\n\n');
}
