import { useEffect } from 'react';

/**
 * Files, and links on their way to the page, are dropped where something takes them, and nowhere else: what nobody takes
 * the browser would open in the place of the program.
 */
export function useRefusedDrops(): void {
  useEffect(() => {
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}

function refuse(event: DragEvent): void {
  const { dataTransfer, defaultPrevented, target } = event;
  if (!dataTransfer || defaultPrevented) return;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const isLink = dataTransfer.types.includes('text/uri-list') && !isField;
  if (!dataTransfer.types.includes('Files') && !isLink) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}
