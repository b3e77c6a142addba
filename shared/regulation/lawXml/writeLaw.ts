import type { Appendix, FrontText, Regulation, SupplementaryProvisions } from '../regulation.ts';
import { inBrackets, lawNumberOf, titleBlockInstructions } from './lawNumber.ts';
import type { LawWriting } from './lawWriting.ts';
import { wordsXml } from './words.ts';
import { writeAppendix } from './writeBlocks.ts';
import { writeContents } from './writeContents.ts';
import { writeProvisions } from './writeProvisions.ts';

const ofBody = ['Subject'];
const ofMain = ['Extract'];

/** The whole of a regulation as a Law element. */
export function writeLaw(writing: LawWriting, regulation: Regulation): void {
  const { attributes = {}, beforeTitle, front } = regulation;
  const pick = (wanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => wanted(name)));
  const number = lawNumberOf(writing, regulation);
  const law = pick((name) => !ofBody.includes(name) && !ofMain.includes(name));
  for (const line of beforeTitle) if (!number.lines.includes(line)) writing.leaveOut(`題名の前の「${line}」`);
  for (const { kind, text } of front) {
    if ((kind === 'number' || kind === 'history') && !number.lines.includes(text))
      writing.leaveOut(`題名の後の「${text}」`);
  }
  writing.element('Law', { ...number.attributes, ...law }, () => {
    for (const line of titleBlockInstructions(regulation, number)) writing.line(line);
    writing.text('LawNum', { text: number.text });
    writing.element(
      'LawBody',
      pick((name) => ofBody.includes(name)),
      () => {
        writeFront(writing, regulation);
        writing.element(
          'MainProvision',
          pick((name) => ofMain.includes(name)),
          () => writeMain(writing, regulation),
        );
        writeTail(writing, regulation.tail);
      },
    );
  });
}

function writeFront(writing: LawWriting, { title, front, tableOfContents }: Regulation): void {
  const text = title === null ? '' : title.lines.join('') + title.suffix;
  if (title !== null && title.lines.length > 1) writing.leaveOut('題名の改行');
  writing.text('LawTitle', { text, ...(title?.marks ? { marks: title.marks } : {}) }, title?.attributes);
  for (const each of front) {
    if (each.kind === 'enactingClause' || each.kind === 'promulgation') writing.text('EnactStatement', each);
  }
  if (tableOfContents !== null) writeContents(writing, tableOfContents);
  const preamble = front.filter(({ kind }) => kind === 'preamble');
  if (preamble.length > 0) writing.element('Preamble', {}, () => writePreamble(writing, preamble));
}

function writePreamble(writing: LawWriting, preamble: readonly FrontText[]): void {
  for (const [index, words] of preamble.entries()) {
    writing.element('Paragraph', { Num: String(index + 1) }, () => {
      writing.line('<ParagraphNum/>');
      writing.line(`<ParagraphSentence>${wordsXml(words, false)}</ParagraphSentence>`);
    });
  }
}

/** The schema wants at least one provision. */
function writeMain(writing: LawWriting, { main }: Regulation): void {
  if (main.length === 0) writing.invent('本則');
  writeProvisions(writing, main, 'main');
}

/** Appendices of a 附則 are inside it. */
function writeTail(writing: LawWriting, tail: Regulation['tail']): void {
  for (let index = 0; index < tail.length; index += 1) {
    const part = tail[index];
    if (part?.kind === 'appendix') writeAppendix(writing, part);
    if (part?.kind !== 'supplement') continue;
    const own: Appendix[] = [];
    for (
      let next = tail[index + 1];
      next?.kind === 'appendix' && isOfSupplement(next);
      next = tail[index + 1]
    ) {
      own.push(next);
      index += 1;
    }
    writeSupplement(writing, part, own);
  }
}

const isOfSupplement = ({ xml }: Appendix): boolean => xml?.startsWith('<SupplProvisionAppdx') ?? false;

function writeSupplement(writing: LawWriting, part: SupplementaryProvisions, own: readonly Appendix[]): void {
  const { heading, instrument, extract, provisions, attributes = {} } = part;
  const amending = instrument.replace(/^[（(〔]|[)）〕]$/g, '');
  const known = {
    ...(amending === '' ? {} : { AmendLawNum: amending }),
    ...(extract ? { Extract: 'true' } : {}),
  };
  writing.element('SupplProvision', { ...attributes, ...known }, () => {
    if (instrument !== inBrackets(amending) && !instrument.includes('?>'))
      writing.line(`<?AmendLawNum ${instrument}?>`);
    writing.text('SupplProvisionLabel', { text: heading });
    writeProvisions(writing, provisions, 'supplement');
    for (const appendix of own) writeAppendix(writing, appendix);
  });
}
