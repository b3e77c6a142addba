import type { DragEvent } from 'react';

const FILES = 'Files';

/** Files are dropped from a folder of the system. What is dragged within the window passes by. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(FILES)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(FILES)) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
}

type Drags = ReturnType<typeof useFileDrop>;

/** Rows that are dragged within a table, and files that are dropped onto it. */
export function bothDrags<Rows extends Drags>(rows: Rows, files: Drags): Rows {
  return {
    ...rows,
    onDragOver: (event: DragEvent) => {
      rows.onDragOver(event);
      files.onDragOver(event);
    },
    onDrop: (event: DragEvent) => {
      rows.onDrop(event);
      files.onDrop(event);
    },
  };
}
