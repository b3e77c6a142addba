import type { Font } from '../../shared/document/inline.ts';

/** Word's and Excel's families of the papers' faces, as Windows installs them. */
export const officeFonts: Readonly<Record<Font, string>> = {
  mincho: 'BIZ UD明朝 Medium',
  gothic: 'BIZ UDゴシック',
};
