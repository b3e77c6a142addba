/**
 * `npm run leaflets`: prints the leaflets of the sample anew, after a change of `build/leaflets`, and keeps them where
 * the use case that makes the sample finds them in the source as in the built program: as text in a file of code.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ok } from '../shared/contract/result.ts';
import { fontFacesUsed } from '../shared/document/fontFaces.ts';
import { documentHtml } from '../shared/document/html/documentHtml.ts';
import { need, runHeadlessDesk } from './headlessDesk.ts';
import { leafletDocument } from './leaflets/leafletDocument.ts';
import { leafletTexts } from './leaflets/leafletTexts.ts';

const target = path.join(import.meta.dirname, '..', 'electron', 'usecases', 'sample', 'leafletFiles.ts');

const wrapped = (base64: string): string => base64.replace(/(.{1,116})/g, '$1\n').trimEnd();

await runHeadlessDesk(async ({ printer }) => {
  const files: string[] = [];
  for (const leaflet of leafletTexts) {
    const document = leafletDocument(leaflet);
    const fonts = fontFacesUsed(document).map(({ family, weight }) => `${weight} 10pt "${family}"`);
    const bytes = need(
      await printer.print(async (nonce) =>
        ok({ html: documentHtml(document, { nonce, pageNumbers: 'none', sourceLinks: false }), fonts }),
      ),
    );
    console.log(`${leaflet.title}  ${bytes.byteLength.toLocaleString('en')} bytes`);
    files.push(`  \`\n${wrapped(Buffer.from(bytes).toString('base64'))}\`,`);
  }
  writeFileSync(
    target,
    `// Made by \`npm run leaflets\` from the texts in build/leaflets. PDF files in base64.

/** The leaflets of the sample, short ones of our own making, in the order of the contents list. */
export const leafletFiles: readonly string[] = [
${files.join('\n')}
];
`,
  );
});
