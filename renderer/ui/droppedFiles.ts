/** A file or a folder as it was dropped. */
export interface Dropped {
  readonly file: File;
  readonly isFolder: boolean;
}

/** What was dropped, in order. To be asked while the drop is handled: afterwards the browser no longer says. */
export function droppedFiles({ items }: DataTransfer): readonly Dropped[] {
  return [...items].flatMap((item) => {
    const file = item.getAsFile();
    return file ? [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory === true }] : [];
  });
}
