import type { Attachment, AttachmentFormat } from './attachment.ts';

const formats: Readonly<Record<AttachmentFormat, string>> = { pdf: 'PDF', image: '画像', other: 'ファイル' };

/** What a material was attached from, as lists show it: 添付ファイル　調査結果.pdf（12頁）. */
export function attachmentSource({ name, format, pages }: Attachment): string {
  const about = pages === null ? formats[format] : `${pages}頁`;
  return `添付ファイル　${name}（${about}）`;
}
