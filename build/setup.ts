/** `npm run setup`: sees to the programs beside Node that tests and development call. */
import { installMissing } from './installMissing.ts';

const command = installMissing({ env: process.env, isRoot: process.getuid?.() === 0 });
if (command !== null) {
  console.error(
    `setup: 必要なプログラムがありません。次を実行してください（missing programs, please run）: ${command}`,
  );
  process.exit(1);
}
console.log('setup: chromium, poppler-utils, qpdf, xmllint ok');
