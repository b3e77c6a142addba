import {
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageOrientation,
  SectionType,
  Document as WordFile,
} from 'docx';
import type { BodyText, Document, Section } from '../../../shared/document/document.ts';
import type { ImageFile } from '../../../shared/document/imageFile.ts';
import { paperSize } from '../../../shared/document/paperSize.ts';
import { xmlText } from '../xmlText.ts';
import { blocksWord } from './blocksWord.ts';
import { closedBlocksWord } from './closedBlocksWord.ts';
import { edgeDistances, edgeWord } from './edgesWord.ts';
import { createWordNumbering, type WordNumbering } from './numberingWord.ts';
import { stylesWord } from './stylesWord.ts';
import { twips, type WordWriter } from './wordWriter.ts';

/**
 * A document as a .docx that an official can go on writing in: paragraphs, tabs, numbering, tables, tracked changes.
 * `images`: the files of the document's images by their `source`. Throws when one is missing, as for HTML.
 */
export async function wordDocument(
  document: Document,
  images: Readonly<Record<string, ImageFile>> = {},
): Promise<Uint8Array> {
  const standard = document.sections[0]?.text ?? { font: 'mincho', size: 10.5, lineHeight: 1.5 };
  const numbering = createWordNumbering();
  let lastId = 0;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const sections = document.sections.map((section, index) =>
    sectionWord(section, index === 0, sectionWriter(section, { images, standard, numbering, nextId })),
  );
  // docx adds its own two dozen styles to any that it is given.
  const styles = { path: 'word/styles.xml', data: stylesWord(standard) };
  const file = new WordFile({
    title: xmlText(document.title),
    creator: '',
    lastModifiedBy: '',
    compatibility: { version: 15 },
    numbering: { config: numbering.definitions() },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, [styles]));
}

interface Shared extends Pick<WordWriter, 'images' | 'nextId'> {
  readonly standard: BodyText;
  readonly numbering: WordNumbering;
}

function sectionWriter({ page, text }: Section, { images, standard, numbering, nextId }: Shared): WordWriter {
  return {
    images,
    text,
    standard,
    grid: text,
    width: paperSize(page).width - page.margins.left - page.margins.right,
    left: 0,
    right: 0,
    nextId,
    numbering: numbering.add,
    blocks: blocksWord,
  };
}

function sectionWord({ page, text, blocks }: Section, first: boolean, writer: WordWriter): ISectionOptions {
  const { width, height } = paperSize({ ...page, orientation: 'portrait' });
  const { top, right, bottom, left } = page.margins;
  const edges = [page.header, page.footer].flatMap((edge) => [edge.left, edge.center, edge.right]);
  const titlePage = edges.some((edge) => edge?.pages === 'first');
  const header = (on: 'first' | 'others') => new Header({ children: edgeWord('header', page, on, writer) });
  const footer = (on: 'first' | 'others') => new Footer({ children: edgeWord('footer', page, on, writer) });
  return {
    properties: {
      type: page.startOnOddPage && !first ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE,
      ...(titlePage && { titlePage }),
      // Lines of the section's own type, which is what Word counts as a line.
      grid: { type: DocumentGridType.LINES, linePitch: Math.round(text.size * text.lineHeight * 20) },
      page: {
        // docx turns the sides of a landscape page itself.
        size: {
          width: twips(width),
          height: twips(height),
          orientation: page.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twips(top),
          right: twips(right),
          bottom: twips(bottom),
          left: twips(left),
          ...edgeDistances(page),
          gutter: 0,
        },
        ...(page.firstPageNumber !== undefined && { pageNumbers: { start: page.firstPageNumber } }),
      },
    },
    // Both are always said: a section that says nothing has those of the section before.
    headers: { default: header('others'), ...(titlePage && { first: header('first') }) },
    footers: { default: footer('others'), ...(titlePage && { first: footer('first') }) },
    children: closedBlocksWord(blocks, writer),
  };
}
