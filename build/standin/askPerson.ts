import { readFileSync } from 'node:fs';
import path from 'node:path';
import { browserFor } from './browsers.ts';
import { type Choice, dialogPage, type Question } from './dialogPage.ts';
import { followTheme } from './nativeTheme.ts';
import { receiverName } from './page/messages.ts';

/** Where tests find the pages of dialogs: an address that no request leaves the program for. */
const address = 'https://dialog.standin.invalid/';

const font = path.join(
  import.meta.dirname,
  '../../node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
);

/** Machines without a Japanese font must be able to show the dialog as well. */
function serve(html: string): (url: URL) => Response {
  return ({ pathname }) =>
    pathname === '/font.ttf'
      ? new Response(readFileSync(font), { headers: { 'content-type': 'font/ttf' } })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/**
 * Opens a small window with the question and resolves with the answer that `problemOf` has nothing against; what it
 * has is shown to the person. Null if the window is closed without an answer.
 */
export async function askPerson(
  question: Question,
  problemOf: (choice: Choice) => string | null = () => null,
): Promise<Choice | null> {
  const browser = await browserFor('visible');
  const page = await browser.newPage({ width: 640, height: question.paths?.multiple ? 420 : 320 });
  page.claim(serve(dialogPage(question)));
  followTheme(page);
  return new Promise((resolve, reject) => {
    page.once('closed', () => resolve(null));
    page.on('message', ({ text, answer }) => {
      const choice = JSON.parse(text) as Choice;
      const problem = problemOf(choice);
      if (problem !== null) {
        answer(`${receiverName}(${JSON.stringify(problem)})`);
        return;
      }
      resolve(choice);
      page.close();
    });
    page
      .release()
      .then(() => page.navigate(address))
      .catch(reject);
  });
}
