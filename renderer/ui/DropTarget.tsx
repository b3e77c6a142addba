import { type DragEvent, useState } from 'react';
import style from './DropTarget.module.css';
import { type Dropped, droppedFiles } from './droppedFiles.ts';
import { useFileDrag } from './useFileDrag.ts';

interface DropTargetProps {
  /** What comes of dropping a file here. */
  readonly children: string;
  readonly onDrop: (dropped: readonly Dropped[]) => void;
}

/** While somebody drags a file over the window: the work as the place to drop it. For the mouse; a button does the same. */
export function DropTarget({ children, onDrop }: DropTargetProps) {
  const place = useFileDrag();
  const [isOver, setOver] = useState(false);
  if (!place) return null;
  const accept = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  return (
    <div
      className={style.target}
      style={{ top: place.top, left: place.left, width: place.width, height: place.height }}
      data-over={isOver || undefined}
      aria-hidden="true"
      onDragEnter={accept}
      onDragOver={accept}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(droppedFiles(event.dataTransfer));
      }}
    >
      <p className={style.words}>{children}</p>
    </div>
  );
}
