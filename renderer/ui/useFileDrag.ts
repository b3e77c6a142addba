import { useEffect, useState } from 'react';

/** Where the work is in the window while files are dragged over it; null at all other times. */
export function useFileDrag(): DOMRect | null {
  const [place, setPlace] = useState<DOMRect | null>(null);
  useEffect(() => {
    const begin = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer?.types.includes('Files')) {
        setPlace((before) => before ?? document.querySelector('main')?.getBoundingClientRect() ?? null);
      }
    };
    const end = () => setPlace(null);
    // A drag that leaves the window, or is given up, leaves for nothing.
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && end();
    window.addEventListener('dragenter', begin);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', end);
    return () => {
      window.removeEventListener('dragenter', begin);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', end);
    };
  }, []);
  return place;
}
