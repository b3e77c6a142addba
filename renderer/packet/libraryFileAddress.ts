import type { Attachment } from '../../shared/attachment/attachment.ts';

/** Where the program serves a file of the library by its SHA-256: on a host of its own, apart from the window's. */
export function libraryFileAddress(sha256: string): string {
  return new URL(`/${sha256}`, window.location.href.replace('//main', '//files')).href;
}

/** Where an attached file is had as pages to look at; a picture comes as it would be bound. */
export function attachmentAddress({ sha256, format }: Pick<Attachment, 'sha256' | 'format'>): string {
  return `${libraryFileAddress(sha256)}${format === 'image' ? '.image' : ''}`;
}
