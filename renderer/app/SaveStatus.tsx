import { SaveState } from '../ui/SaveState.tsx';
import { useChanges } from './changes.tsx';

/** Whether what was entered is on disk, at the top right. */
export function SaveStatus() {
  return <SaveState saving={useChanges().saving} />;
}
