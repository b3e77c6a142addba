import type { Image } from '../document.ts';
import { escapeHtml } from './escapeHtml.ts';
import { type HtmlWriter, linked, placeDeclarations, within } from './htmlWriter.ts';

/** Throws when the image's file was not given: a paper must not silently lack a picture. */
export function imageHtml(image: Image, outer: HtmlWriter): string {
  const writer = within(outer, image.anchor ? { anchor: image.anchor } : {});
  const file = writer.images[image.source];
  if (!file) throw new Error(`no file was given for image ${image.source}`);
  const attribute = writer.styles.attribute(
    { ...placeDeclarations(image), width: `${image.width}mm`, height: `${image.height}mm` },
    'picture',
  );
  const address = `data:${escapeHtml(file.type)};base64,${escapeHtml(file.base64)}`;
  return linked(writer, `<img${attribute} alt="${escapeHtml(image.alt)}" src="${address}">`);
}
