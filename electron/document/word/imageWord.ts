import { AlignmentType, ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { Image } from '../../../shared/document/document.ts';
import { xmlText } from '../xmlText.ts';
import { offGridStyle } from './stylesWord.ts';
import { twips, type WordWriter } from './wordWriter.ts';

const pixelsPerMillimetre = 96 / 25.4;

/** Throws when the image's file was not given: a paper must not silently lack a picture. */
export function imageWord(image: Image, writer: WordWriter): Paragraph {
  const file = writer.images[image.source];
  if (!file) throw new Error(`no file was given for image ${image.source}`);
  const run = new ImageRun({
    type: file.type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(file.base64, 'base64'),
    transformation: { width: image.width * pixelsPerMillimetre, height: image.height * pixelsPerMillimetre },
    altText: { name: '図', description: xmlText(image.alt) },
  });
  return pictureParagraph(run, image.align, writer);
}

/** A paragraph that holds nothing but a picture. */
export function pictureParagraph(run: ParagraphChild, align: Image['align'], writer: WordWriter): Paragraph {
  return new Paragraph({
    style: offGridStyle,
    alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[
      align ?? 'left'
    ],
    ...(writer.left > 0 && { indent: { left: twips(writer.left) } }),
    children: [run],
  });
}
