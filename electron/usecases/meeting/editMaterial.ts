import { type PlacedMaterial, updateMaterial } from '../../../db/meeting/materialStore.ts';
import type { Changed } from '../../../shared/contract/record.ts';
import { changesPrint } from '../../../shared/meeting/changesPrint.ts';
import type { MaterialFields } from '../../../shared/meeting/material.ts';
import type { CommandContext } from '../contexts.ts';
import { printedWords } from './printedWords.ts';

/**
 * Changes a material. One that was given out already and prints otherwise from now on is 差替え of that day.
 *
 * @param revision the state that the change is based on; problem `conflict` if it is another by now
 * @param on today
 */
export async function editMaterial(
  { library, opened }: Pick<CommandContext, 'library' | 'opened'>,
  material: PlacedMaterial,
  change: { readonly revision: number; readonly fields: Changed<MaterialFields>; readonly on: string },
) {
  const { revision, fields, on } = change;
  const { id, given, paper } = material;
  if (given === null || !changesPrint(material, fields)) {
    return updateMaterial(library, id, revision, fields);
  }
  const words = await printedWords({ library, opened }, fields.paper === undefined ? paper : fields.paper);
  return updateMaterial(library, id, revision, { ...fields, replacedOn: on, given: { ...given, words } });
}
