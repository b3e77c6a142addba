import type { Changed } from '../contract/record.ts';
import type { Material, MaterialFields } from './material.ts';

/** Whether a change of a material changes what lies before the members: its title, or what it is printed from. */
export function changesPrint(material: Material, fields: Changed<MaterialFields>): boolean {
  const { title = material.title, suffix = material.suffix, paper = material.paper } = fields;
  const isSamePaper = JSON.stringify(paper) === JSON.stringify(material.paper);
  return title !== material.title || suffix !== material.suffix || !isSamePaper;
}
