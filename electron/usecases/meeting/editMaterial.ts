import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import { type PlacedMaterial, updateMaterial } from '../../../db/meeting/materialStore.ts';
import type { Changed } from '../../../shared/contract/record.ts';
import { changesPrint } from '../../../shared/meeting/changesPrint.ts';
import type { MaterialFields } from '../../../shared/meeting/material.ts';

/**
 * Changes a material. One that was given out already and prints otherwise from now on is 差替え of that day.
 *
 * @param revision the state that the change is based on; problem `conflict` if it is another by now
 * @param on today
 */
export function editMaterial(
  library: WritableLibrary,
  material: PlacedMaterial,
  change: { readonly revision: number; readonly fields: Changed<MaterialFields>; readonly on: string },
) {
  const { revision, fields, on } = change;
  const isReplaced = material.given !== null && changesPrint(material, fields);
  return updateMaterial(library, material.id, revision, { ...fields, ...(isReplaced && { replacedOn: on }) });
}
