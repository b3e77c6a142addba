import type { AttachmentTrouble } from '../attachment/attachment.ts';
import { attachmentTroubleText } from '../attachment/attachmentText.ts';
import type { MeetingFinding } from './meetingFinding.ts';

/** One sentence for the user: what was found, and where. */
export function meetingFindingText(finding: MeetingFinding): string {
  switch (finding.kind) {
    case 'dateMissing':
      return '開催日が入力されていません。';
    case 'placeMissing':
      return '場所が入力されていません。';
    case 'reasonMissing':
      return '公開しない理由が入力されていません。';
    case 'bodyWithoutMembers':
      return `${finding.body}は、会議の日に在任する委員がいません。`;
    case 'itemWithoutPaper':
      return `次第${finding.number}「${finding.text}」に対応する資料がありません。`;
    case 'uncited':
      return 'どの次第からも参照されていません。';
    case 'changedSinceGiven':
      return '配付した後に内容が変わっています。この行を選んで「差替えとする」か、内容を元に戻してください。';
    case 'fileTrouble':
      return `${attachmentTroubleText(finding.trouble, finding)}。${nextForFile(finding.trouble)}`;
    case 'notBindable':
      return 'PDF でも画像（PNG・JPEG）でもないため、綴りに入りません。綴じるときは、PDF にして差し替えてください。';
    case 'sameTitle':
      return '同じ名称の資料がもう一つあります。';
    case 'papersMissing': {
      const labels = finding.materials.map(({ label }) => label).join('、');
      return `紙面のない資料が${finding.materials.length}点あり、綴じません：${labels}。`;
    }
    case 'titleMissing':
      return '名称が入力されていません。';
  }
}

function nextForFile(trouble: AttachmentTrouble): string {
  return trouble === 'locked'
    ? '「綴り」でパスワードを入力するか、綴じ方を選んでください。'
    : '綴じ方を選ぶか、ファイルを差し替えてください。';
}
