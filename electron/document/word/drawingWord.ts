import { ImageRun, type Paragraph } from 'docx';
import type { Drawing } from '../../../shared/document/document.ts';
import { fontFamily } from '../../../shared/document/fontFaces.ts';
import { drawingSvg } from '../../../shared/document/html/drawingSvg.ts';
import { officeFonts } from '../officeFonts.ts';
import { xmlText } from '../xmlText.ts';
import { pictureParagraph } from './imageWord.ts';
import type { WordWriter } from './wordWriter.ts';

const pixelsPerMillimetre = 96 / 25.4;

// Word asks for a raster beside each SVG, for versions that cannot draw one: a transparent dot.
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=';

export function drawingWord(drawing: Drawing, writer: WordWriter): Paragraph {
  const svg = drawingSvg(drawing, '', { families: (font) => [officeFonts[font], fontFamily(font)] });
  const run = new ImageRun({
    type: 'svg',
    data: Buffer.from(xmlText(svg), 'utf8'),
    fallback: { type: 'png', data: Buffer.from(dot, 'base64') },
    transformation: {
      width: drawing.width * pixelsPerMillimetre,
      height: drawing.height * pixelsPerMillimetre,
    },
    altText: { name: '図', description: xmlText(drawing.alt) },
  });
  return pictureParagraph(run, drawing.align, writer);
}
