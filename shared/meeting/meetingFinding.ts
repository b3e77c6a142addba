import type { Attachment, AttachmentTrouble } from '../attachment/attachment.ts';
import type { Severity } from '../proofreading/severity.ts';

interface Found<Kind extends string, Where extends 'outline' | 'agenda' | 'materials', S extends Severity> {
  readonly kind: Kind;
  /** Where it is settled. */
  readonly where: Where;
  readonly severity: S;
}

/** A body that meets although nobody sits in it on the day. */
export interface BodyWithoutMembers extends Found<'bodyWithoutMembers', 'outline', 'check'> {
  readonly body: string;
}

/** An item that is resolved or reported on, and no material for it. */
export interface ItemWithoutPaper extends Found<'itemWithoutPaper', 'materials', 'check'> {
  readonly itemId: string;
  readonly number: string;
  readonly text: string;
}

/** Materials that are listed and cannot be bound, because they are not made here. One finding, however many they are. */
export interface PapersMissing extends Found<'papersMissing', 'materials', 'check'> {
  readonly materials: readonly { readonly id: string; readonly label: string }[];
}

interface AboutMaterial {
  readonly materialId: string;
  /** 資料No.3 */
  readonly label: string;
  readonly title: string;
}

/** The attached file of a material cannot simply be bound, and nobody has said what to do with it. */
type FileTrouble = Found<'fileTrouble', 'materials', 'check'> &
  Pick<Attachment, 'pages' | 'announced'> & { readonly trouble: AttachmentTrouble };

/** `notBindable`: an attached file that is neither PDF nor picture. */
type Plain = Found<
  'uncited' | 'sameTitle' | 'titleMissing' | 'changedSinceGiven' | 'notBindable',
  'materials',
  'check' | 'note'
>;

/** A finding about one material. */
export type MaterialFinding = (Plain | FileTrouble) & AboutMaterial;

/** Something about a meeting and its materials that the secretariat should look at. */
export type MeetingFinding =
  | Found<'dateMissing' | 'placeMissing' | 'reasonMissing', 'outline', 'check'>
  | BodyWithoutMembers
  | ItemWithoutPaper
  | PapersMissing
  | MaterialFinding;
