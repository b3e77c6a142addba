/** Files that LibreOffice wrote (Writer alone suffices): plain, as PDF/A, tagged, long, encrypted. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bindFiles } from '../../document/bind/bindFiles.ts';
import { pdfPages } from '../../document/readPdf.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
const html =
  '<html><meta charset="utf-8"><h1>調査結果</h1><p>島根県の賃金</p><p style="page-break-before:always">二頁</p></html>';

/** What LibreOffice makes of a file with these options of its PDF filter. */
function converted(
  name: string,
  content: string,
  filter: string,
  options: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const home = mkdtempSync(path.join(folder, 'one-'));
  const file = path.join(home, name);
  writeFileSync(file, content);
  const typed = Object.fromEntries(
    Object.entries(options).map(([key, value]) => [
      key,
      {
        type: typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'long' : 'string',
        value: String(value),
      },
    ]),
  );
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const target = `pdf:${filter}:${JSON.stringify(typed)}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', target, '--outdir', home, file], {
    stdio: 'ignore',
  });
  const made = readdirSync(home).find((one) => one.endsWith('.pdf'));
  if (!made) throw new Error(`LibreOffice made nothing of ${name}`);
  return readFileSync(path.join(home, made));
}

test('are bound whole, with label and number where they are seen', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => `<tr><td>${row}<td>事業場<td>${row * 7}`).join('');
  const table = `<html><meta charset="utf-8"><table border="1">${rows}</table></html>`;
  const files = [
    converted('文書.html', html, 'writer_web_pdf_Export'),
    converted('保存版.html', html, 'writer_web_pdf_Export', { SelectPdfVersion: 2 }),
    converted('タグつき.html', html, 'writer_web_pdf_Export', { UseTaggedPDF: true, ExportBookmarks: true }),
    converted('表.html', table, 'writer_web_pdf_Export'),
    converted('覚え.txt', '覚え書\n'.repeat(300), 'writer_pdf_Export'),
  ];
  const { bytes, added } = await bindFiles(files.map((content) => ({ content })));
  expect(added.map(({ trouble }) => trouble)).toEqual(files.map(() => null));
  const pages = pdfPages(bytes).map(({ words }) => words.map(({ text }) => text).join(''));
  expect(pages.length).toBe(added.reduce((sum, one) => sum + Number(one.pages), 0));
  for (const [index, page] of pages.entries()) expect(page).toContain(`-${index + 1}-`);
});

test('that are encrypted are named, and open with their password', async () => {
  const locked = converted('秘.html', html, 'writer_web_pdf_Export', {
    EncryptFile: true,
    DocumentOpenPassword: 'user',
  });
  const restricted = converted('制限.html', html, 'writer_web_pdf_Export', {
    RestrictPermissions: true,
    PermissionPassword: 'owner',
    Printing: 0,
  });
  const closed = await bindFiles([{ content: locked }, { content: restricted }]);
  expect(closed.added.map(({ trouble }) => trouble)).toEqual(['locked', 'restricted']);
  const open = await bindFiles([
    { content: locked, password: 'user' },
    { content: restricted, handling: 'asIs' },
  ]);
  expect(open.added.map((one) => 'firstNumber' in one)).toEqual([true, true]);
});
