import type { Attachment, AttachmentFormat } from './attachment.ts';
import { attachmentTroubleText } from './attachmentText.ts';

const formats: Readonly<Record<AttachmentFormat, string>> = { pdf: 'PDF', image: '画像', other: 'ファイル' };

/** What a material was attached from, as lists show it: 添付ファイル　調査結果.pdf（12頁）. */
export function attachmentSource(attachment: Attachment): string {
  const { name, format, pages, trouble } = attachment;
  const about = pages === null ? formats[format] : `${pages}頁`;
  const wrong = trouble === null ? '' : `　${attachmentTroubleText(trouble, attachment)}`;
  return `添付ファイル　${name}（${about}）${wrong}`;
}
