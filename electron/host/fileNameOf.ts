/** Characters that Windows does not take in file names. */
const forbidden = /[<>:"/\\|?*]/g;

/** A title as the name of a file: 合同会議　その１. */
export function fileNameOf(title: string): string {
  return title.replaceAll(forbidden, '_');
}
