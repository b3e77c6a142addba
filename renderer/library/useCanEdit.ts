import { useLibrary } from './LibraryGate.tsx';

/** Whether the library may be changed; if not, nothing on the screens offers to. */
export function useCanEdit(): boolean {
  return useLibrary().mode === 'write';
}
