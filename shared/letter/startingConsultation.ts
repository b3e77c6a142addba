import type { TreeBody } from '../council/bodyPath.ts';
import type { ConsultationFields } from './consultation.ts';

/**
 * What a new letter begins with: addressed to the library's first council; for a minimum wage council with the article
 * and the matter of its yearly consultations (最低賃金法第15条第2項).
 */
export function startingConsultation(bodies: readonly TreeBody[]): ConsultationFields {
  const council = bodies.find(({ kind, parentId }) => kind === 'council' && parentId === null)?.name ?? '';
  const isMinimumWage = council.includes('最低賃金審議会');
  return {
    number: '',
    date: null,
    addressee: { body: council, office: council === '' ? '' : '会長', name: { family: '', given: '' } },
    sender: { office: '', name: '' },
    legalBasis: isMinimumWage ? '最低賃金法（昭和34年法律第137号）第15条第2項' : '',
    matter: isMinimumWage ? '最低賃金の改正決定' : '',
    subjects: [],
    sealOmitted: false,
  };
}
