import {
  box,
  boxedLabel,
  type Content,
  cell,
  deleted,
  distributed,
  documentOf,
  drawing,
  gap,
  heading,
  image,
  inserted,
  lineBreak,
  list,
  mark,
  noBorders,
  notes,
  pageBreak,
  pageNumber,
  paperReference,
  paragraph,
  personName,
  phrase,
  row,
  ruby,
  section,
  tab,
  table,
  text,
} from '../../shared/document/builders.ts';
import type {
  Block,
  Cell,
  Document,
  EdgeText,
  Numbering,
  PageSetup,
  Row,
  Shape,
} from '../../shared/document/document.ts';
import type { ImageFile } from '../../shared/document/imageFile.ts';
import type { Inline } from '../../shared/document/inline.ts';
import { endMark, letterHead, recordMark } from '../../shared/document/letter.ts';

/**
 * One example for every property of every construct of the document model. A construct or property that is added
 * without one does not compile; its golden file is then missed by the golden test.
 */
type ExampleOf<Construct, Example> = {
  readonly [Property in Exclude<keyof Construct, 'kind'>]-?: Example;
};

type BlockExamples = {
  readonly [Kind in Block['kind']]: ExampleOf<Extract<Block, { kind: Kind }>, readonly Block[]>;
};

type InlineExamples = {
  readonly [Kind in Inline['kind']]: ExampleOf<Extract<Inline, { kind: Kind }>, Content>;
};

/** A picture of 4 × 4 points: a white square in a black frame. */
export const images: Readonly<Record<string, ImageFile>> = {
  map: {
    type: 'image/png',
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAAAAACMmsGiAAAAEUlEQVR4nGNgAIP//2EEEAAAJ+wD/QDjYnMAAAAASUVORK5CYII=',
  },
};

const long =
  '専門部会の会議は、部会長が必要と認めたときのほか、島根労働局長又は3分の1以上の専門部会委員から開催の請求があったとき、部会長が招集する。';
const lines = Array.from({ length: 4 }, () => long).join('');
const plainTable = (rows: readonly Row[]) => table(['30mm', 'rest'], rows);
const twoCells = row(['区分', '氏名']);

const blocks: BlockExamples = {
  paragraph: {
    content: [paragraph(long), paragraph('')],
    heading: [heading(1, '第一章'), heading(2, '第一節', { align: 'left', font: 'gothic' })],
    align: (['left', 'center', 'right', 'justify'] as const).map((align) => paragraph('両端', { align })),
    indent: [
      paragraph(long, { indent: { left: 3, right: 2, firstLine: 1 } }),
      paragraph(['第1条', gap(), long], { indent: { left: 1, firstLine: -1 } }),
      paragraph('12ミリの字下げ', { indent: { left: '12mm' } }),
    ],
    tabs: [
      paragraph(['2', tab(), long], { indent: { left: 1, firstLine: -1 }, tabs: [{ at: 2, align: 'left' }] }),
      paragraph(['委員名簿', tab(), 'No.1'], { tabs: [{ at: 'end', align: 'right', leader: 'dots' }] }),
      paragraph(['左', tab(), '中', tab(), '右'], {
        tabs: [
          { at: '80mm', align: 'center' },
          { at: '120mm', align: 'right' },
        ],
      }),
      paragraph(['幅より長い見出し', tab(), '次の位置'], {
        tabs: [
          { at: 4, align: 'left' },
          { at: 10, align: 'left' },
        ],
      }),
    ],
    keepWithNext: [paragraph('記', { keepWithNext: true }), paragraph('続き')],
    keepTogether: [paragraph(long, { keepTogether: true })],
    font: [paragraph('ゴシック', { font: 'gothic' })],
    size: [paragraph('18ポイント', { size: 18 })],
    lineHeight: [paragraph(long, { lineHeight: 1.2 })],
    space: [
      paragraph('後ろに10ミリ', { space: { after: '10mm' } }),
      paragraph('前に1字、大きい方', { space: { before: 1 } }),
    ],
    anchor: [paragraph('委員の行', { anchor: 'membership:7' })],
  },
  table: {
    columns: [table(['30mm', 10, 'rest'], [row(['30ミリ', '10字', '残り'])])],
    header: [table(['rest'], [row(['本体'])], { header: [row(['見出し'])] })],
    rows: [plainTable([twoCells, row(['公益', '飯塚'])])],
    borders: [
      table(['rest', 'rest'], [twoCells], {
        borders: { outer: { weight: 1, style: 'double' }, horizontal: 0, vertical: 0.5 },
      }),
    ],
    padding: [table(['rest'], [row(['余白'])], { padding: { vertical: '3mm', horizontal: 2 } })],
    align: (['center', 'right'] as const).map((align) => table(['40mm'], [row([align])], { align })),
    keepTogether: [table(['rest'], [row(['一']), row(['二'])], { keepTogether: true })],
    font: [table(['rest'], [row(['ゴシック'])], { font: 'gothic' })],
    size: [table([10], [row(['9ポイント'])], { size: 9 })],
    lineHeight: [table(['rest'], [row(['行送り1.2'])], { lineHeight: 1.2 })],
    space: [
      table(['rest'], [row(['前後に5ミリ'])], { space: { before: '5mm', after: '5mm' } }),
      paragraph('後'),
    ],
    anchor: [table(['rest'], [row(['表のアンカー'])], { anchor: 'roster:1' })],
  },
  list: {
    numbering: [list('katakana', ['開会', long])],
    start: [list('parenthesised', ['三', '四'], { start: 3 })],
    items: [
      list('decimal', [
        '文字だけ',
        [paragraph('段落'), list('bullet', ['入れ子'])],
        table(['rest'], [row(['表'])]),
      ]),
    ],
    indent: [list('bullet', ['12ミリ'], { indent: '12mm' })],
    marker: (['left', 'center', 'right'] as const).map((align) =>
      list('decimal', ['印'], { marker: { width: 3, gap: 1, align } }),
    ),
    itemSpace: [list('decimal', ['間', '隔'], { itemSpace: '4.2mm' })],
    font: [list('decimal', ['ゴシック'], { font: 'gothic' })],
    size: [list('decimal', ['9ポイント'], { size: 9 })],
    lineHeight: [list('bullet', ['行送り1.9'], { lineHeight: 1.9 })],
    space: [list('bullet', ['前後に5ミリ'], { space: { before: '5mm', after: '5mm' } }), paragraph('後')],
    anchor: [list('bullet', ['議題'], { anchor: 'agenda:1' })],
  },
  box: {
    blocks: [box([paragraph('担当'), paragraph('電話')])],
    width: [box('76ミリ', { width: '76mm' })],
    align: (['center', 'right'] as const).map((align) => box(align, { width: '60mm', align })),
    border: [box('罫線なし', { border: 0 }), box('破線', { border: { weight: 0.75, style: 'dashed' } })],
    padding: [box('余白', { padding: { vertical: '5mm', horizontal: 1 } })],
    shading: [box(text('白', { colour: '#ffffff' }), { shading: '#1f3864' })],
    keepTogether: [box('分けない', { keepTogether: true })],
    font: [box('ゴシック', { font: 'gothic' })],
    size: [box('10ポイント', { size: 10 })],
    lineHeight: [box('行送り1.45', { lineHeight: 1.45 })],
    space: [box('前後に5ミリ', { space: { before: '5mm', after: '5mm' } }), paragraph('後')],
    anchor: [box('枠', { anchor: 'contact:1' })],
  },
  image: {
    source: [image('map', { width: 30, height: 20 }, '会場の地図')],
    width: [image('map', { width: 60, height: 20 }, '幅60ミリ')],
    height: [image('map', { width: 30, height: 10 }, '高さ10ミリ')],
    alt: [image('map', { width: 30, height: 10 }, '<説明> & "引用"')],
    align: (['center', 'right'] as const).map((align) =>
      image('map', { width: 20, height: 5 }, align, { align }),
    ),
    space: [
      image('map', { width: 20, height: 5 }, '前後に5ミリ', { space: { before: '5mm', after: '5mm' } }),
    ],
    anchor: [image('map', { width: 20, height: 5 }, '図', { anchor: 'attachment:1' })],
  },
  drawing: {
    width: [seats({ width: 120, height: 40 })],
    height: [seats({ width: 60, height: 20 })],
    units: [seats({ width: 60, height: 40 })],
    shapes: [seats({ width: 60, height: 20 })],
    alt: [seats({ width: 60, height: 20 })],
    align: (['center', 'right'] as const).map((align) => ({ ...seats({ width: 60, height: 20 }), align })),
    space: [{ ...seats({ width: 60, height: 20 }), space: { before: '5mm', after: '5mm' } }],
    anchor: [{ ...seats({ width: 60, height: 20 }), anchor: 'seatingPlan:1' }],
  },
  pageBreak: {},
};

const rows: ExampleOf<Row, Block> = {
  cells: plainTable([row(['文字', cell([paragraph('段落一'), paragraph('段落二')])])]),
  minHeight: plainTable([row(['高さ', '16ミリ'], { minHeight: '16mm' })]),
  mayBreak: plainTable([row(['長い発言', long], { mayBreak: true })]),
  keepWithNext: plainTable([row(['次の行', 'と共に'], { keepWithNext: true }), twoCells]),
  breakAfter: table(['30mm', 'rest'], [row(['この行で', '改ページ'], { breakAfter: true }), twoCells], {
    header: [row(['見出しは', '次のページにも'])],
  }),
  anchor: plainTable([row(['飯塚', '弘'], { anchor: 'membership:8' })]),
};

const cells: ExampleOf<Cell, Block> = {
  blocks: plainTable([
    row([cell(distributed('区分', 4), { align: 'center' }), cell([table(['rest'], [row(['表の中の表'])])])]),
  ]),
  columnSpan: plainTable([row([cell('横に結合', { columnSpan: 2 })]), twoCells]),
  rowSpan: plainTable([row([cell('縦に結合', { rowSpan: 2 }), '一']), row(['二']), row(['三', '四'])]),
  verticalAlign: table(
    ['rest', 'rest', 'rest'],
    [
      row(
        (['top', 'middle', 'bottom'] as const).map((each) => cell(each, { verticalAlign: each })),
        { minHeight: '15mm' },
      ),
    ],
  ),
  shading: plainTable([row([cell('網掛け', { shading: '#e4e4e4' }), 'なし'])]),
  padding: plainTable([row([cell('余白なし', { padding: { vertical: 0, horizontal: 0 } }), '表の余白'])]),
  borders: plainTable([
    row([cell('下は破線', { borders: { bottom: { weight: 0.4, style: 'dashed' }, right: 0 } }), '左になし']),
    row(['一', cell('太い上', { borders: { top: 1.5 } })]),
  ]),
  vertical: plainTable([row([cell('縦書き', { vertical: true }), '横書き'])]),
  anchor: plainTable([row([cell('升目', { anchor: 'membership:9' }), '隣'])]),
};

const inlines: InlineExamples = {
  text: {
    text: 'そのまま  の空白と　全角 & <記号>',
    font: text('ゴシック', { font: 'gothic' }),
    size: text('9ポイント', { size: 9 }),
    bold: [text('太字', { bold: true }), text('太いゴシック', { bold: true, font: 'gothic' })],
    underline: [text('下線', { underline: 'single' }), text('二重下線', { underline: 'double' })],
    strike: [
      text('取消線', { strike: 'single' }),
      text('二重と下線', { strike: 'double', underline: 'single' }),
    ],
    colour: text('赤', { colour: '#b00000' }),
    change: [
      '議事録を',
      deleted('作成し、署名する', '島根労働局', '2021-09-13'),
      inserted('作成する', '島根労働局', '2021-09-13'),
      '。',
    ],
  },
  lineBreak: {},
  tab: {},
  gap: { width: ['会長', gap(), '富田', gap(0.5), '殿', gap(3), '。'] },
  distributed: {
    text: distributed('次第', 5),
    width: [distributed('島根労働局長', 8), lineBreak(), distributed('幅より長い名称は縮めない', 4)],
    font: distributed('次第', 5, { font: 'gothic' }),
    size: distributed('次第', 5, { size: 18 }),
    bold: distributed('次第', 5, { bold: true }),
    underline: distributed('次第', 5, { underline: 'single' }),
    strike: distributed('次第', 5, { strike: 'single' }),
    colour: distributed('次第', 5, { colour: '#b00000' }),
  },
  personName: {
    family: personName({ family: '小松原', given: '直樹' }),
    given: [personName({ family: '飯塚', given: '弘' }), '／', personName({ family: '乾', given: '弘' })],
    width: [
      personName({ family: '森脇', given: '建二' }, 7),
      '／',
      personName({ family: '事務局', given: '' }),
    ],
    font: personName({ family: '富田', given: '眞智子' }, 6, { font: 'gothic' }),
    size: personName({ family: '藤本', given: '晴久' }, 5, { size: 14 }),
    bold: personName({ family: '藤本', given: '晴久' }, 5, { bold: true }),
    underline: personName({ family: '藤本', given: '晴久' }, 5, { underline: 'single' }),
    strike: personName({ family: '藤本', given: '晴久' }, 5, { strike: 'single' }),
    colour: personName({ family: '藤本', given: '晴久' }, 5, { colour: '#b00000' }),
  },
  ruby: {
    text: ['この', ruby('規程', 'きてい'), 'は'],
    reading: ruby('達', 'だて'),
    font: ruby('達', 'だて', { font: 'gothic' }),
    size: ruby('達', 'だて', { size: 14 }),
    bold: ruby('達', 'だて', { bold: true }),
    underline: ruby('達', 'だて', { underline: 'single' }),
    strike: ruby('達', 'だて', { strike: 'single' }),
    colour: ruby('達', 'だて', { colour: '#b00000' }),
  },
  phrase: {
    content: [
      phrase('島根県はん用機械器具、生産用機械器具、'),
      phrase('業務用機械器具製造業最低賃金運営規程'),
    ],
  },
  paperReference: {
    key: paperReference('roster', '特定最低賃金各専門部会委員名簿'),
    title: [paperReference('schedule', '一覧表'), 'のとおり'],
    label: [{ ...paperReference('roster', '委員名簿'), label: '資料No.1' }, 'を御覧ください。'],
    font: paperReference('roster', '委員名簿', { font: 'gothic' }),
    size: paperReference('roster', '委員名簿', { size: 9 }),
    bold: paperReference('roster', '委員名簿', { bold: true }),
    underline: paperReference('roster', '委員名簿', { underline: 'single' }),
    strike: paperReference('roster', '委員名簿', { strike: 'single' }),
    colour: paperReference('roster', '委員名簿', { colour: '#b00000' }),
  },
};

const page = (setup: NonNullable<Parameters<typeof section>[1]>['page'], content = '本文') =>
  section([paragraph(content)], { ...(setup && { page: setup }) });

const pages: ExampleOf<PageSetup, Document> = {
  size: documentOf('用紙', ...(['A3', 'A4', 'A5', 'B4', 'B5'] as const).map((size) => page({ size }, size))),
  orientation: documentOf('向き', page({}), page({ orientation: 'landscape' }), page({})),
  margins: documentOf('余白', page({ margins: { top: 20, right: 20, bottom: 16, left: 30 } })),
  header: documentOf(
    '上',
    page({ header: { left: mark('（写）'), center: mark('案'), right: boxedLabel('資料No.1') } }),
  ),
  footer: documentOf(
    '下',
    page({ footer: { left: mark('※　見込みを含む。', { size: 9 }), right: pageNumber('ofCount') } }),
  ),
  firstPageNumber: documentOf('頁番号', page({ firstPageNumber: 9 }), page({})),
  startOnOddPage: documentOf('奇数頁', page({}), page({ startOnOddPage: true })),
};

const edges: ExampleOf<EdgeText, Document> = {
  content: documentOf(
    '頁番号の形',
    ...(['dashes', 'plain', 'ofCount'] as const).map((form) =>
      page({ footer: { center: pageNumber(form) } }),
    ),
  ),
  font: documentOf('書体', page({ header: { center: mark('ゴシック', { font: 'gothic' }) } })),
  size: documentOf('大きさ', page({ header: { left: mark('8ポイント', { size: 8 }) } })),
  boxed: documentOf(
    '枠',
    page({ header: { right: boxedLabel('資料No.3-2') }, footer: { left: boxedLabel('別紙1') } }),
  ),
  pages: documentOf(
    '最初の頁',
    section([paragraph('一'), pageBreak(), paragraph('二')], {
      page: { header: { right: boxedLabel('資料No.4', 'first') } },
    }),
  ),
};

const numberings: Readonly<Record<Numbering, readonly Block[]>> = {
  decimal: [list('decimal', ['開会', '閉会'])],
  decimalFullWidth: [list('decimalFullWidth', ['開会', '閉会'], { start: 9 })],
  parenthesised: [list('parenthesised', ['選出', '改正'])],
  circled: [list('circled', ['意欲', '環境'])],
  katakana: [list('katakana', ['一', '二'])],
  katakanaParenthesised: [list('katakanaParenthesised', ['一', '二'])],
  bullet: [list('bullet', ['案内', '要件'])],
  circle: [list('circle', ['見直し', '設置'])],
  reference: [notes(['注記', '次の注記'])],
  referenceNumbered: [list('referenceNumbered', ['一', '二'])],
};

const shapes: Readonly<Record<Shape['kind'], Block>> = {
  rectangle: drawing(
    [
      { kind: 'rectangle', x: 5, y: 5, width: 90, height: 40, weight: 2 },
      { kind: 'rectangle', x: 10, y: 10, width: 20, height: 10, weight: 0, fill: '#000000' },
    ],
    { width: 50, height: 25, units: { width: 100, height: 50 } },
    '机',
  ),
  line: drawing(
    [
      { kind: 'line', from: [0, 10], to: [100, 10], weight: 1 },
      { kind: 'line', from: [50, 0], to: [50, 50], weight: 2, dashed: true },
    ],
    { width: 50, height: 25, units: { width: 100, height: 50 } },
    '境',
  ),
  label: drawing(
    (['left', 'center', 'right'] as const).map((align, index) => ({
      kind: 'label',
      x: 50,
      y: 10 + 15 * index,
      text: `${align} & <席>`,
      size: 10,
      font: index === 1 ? 'gothic' : 'mincho',
      align,
      anchor: 'seat:1',
    })),
    { width: 50, height: 25, units: { width: 100, height: 50 } },
    '席名',
  ),
};

const turnedLabel = drawing(
  [
    {
      kind: 'label',
      x: 50,
      y: 20,
      text: '飯塚　　弘',
      size: 12,
      font: 'gothic',
      align: 'left',
      turned: true,
    },
  ],
  { width: 50, height: 25, units: { width: 100, height: 50 } },
  '席札',
);

const letter: readonly Block[] = [
  ...letterHead({
    number: '島労発基0824第7号',
    date: '令和3年8月24日',
    addressee: ['島根地方最低賃金審議会', ['会長', gap(), '富田', gap(), '眞智子', gap(), '殿']],
    sender: ['島根労働局長', '倉持清子'],
    sealOmitted: true,
    size: 12,
  }),
  heading(1, '最低賃金の改正決定について（諮問）', { space: { before: 3, after: 1.75 } }),
  recordMark(),
  endMark(),
];

const sectionsOf = (examples: Readonly<Record<string, readonly Block[]>>) =>
  section([...Object.values(examples).flat()]);
const paragraphsOf = (examples: Readonly<Record<string, Content>>) =>
  section(Object.values(examples).map((content) => paragraph(content)));
const mapValues = <From, To>(record: Readonly<Record<string, From>>, map: (value: From, key: string) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
const prefixed = (prefix: string, documents: Readonly<Record<string, Document>>) =>
  Object.fromEntries(Object.entries(documents).map(([key, document]) => [`${prefix}-${key}`, document]));

/** Every construct under the name of its golden file. */
export const constructs: Readonly<Record<string, Document>> = {
  ...mapValues(blocks, (examples, kind) => documentOf(kind, sectionsOf(examples))),
  ...mapValues(inlines, (examples, kind) => documentOf(kind, paragraphsOf(examples))),
  pageBreak: documentOf(
    'pageBreak',
    section([paragraph('一'), pageBreak(), paragraph('二'), pageBreak(), table(['rest'], [row(['三'])])]),
  ),
  lineBreak: documentOf('lineBreak', section([paragraph('一行目\n二行目'), heading(1, '標題\n副題')])),
  tab: documentOf('tab', section([paragraph('一\t二\t三', { tabs: [{ at: 5, align: 'left' }] })])),
  row: documentOf('row', section(Object.values(rows))),
  cell: documentOf('cell', section(Object.values(cells))),
  numbering: documentOf('numbering', sectionsOf(numberings)),
  shape: documentOf('shape', section([...Object.values(shapes), turnedLabel])),
  letterHead: documentOf('letterHead', section(letter, { page: { footer: {} }, text: { size: 12 } })),
  redline: {
    ...documentOf('redline', paragraphsOf({ change: inlines.text.change })),
    changeMarks: { insertionColour: '#b00000', deletionStrike: 'double' },
  },
  bodyText: documentOf(
    'bodyText',
    section([paragraph(lines)], { text: { font: 'gothic', size: 12, lineHeight: 2 } }),
  ),
  arrangement: documentOf(
    'arrangement',
    section([
      table(['rest'], [row(['一の表'])]),
      table(['rest'], [row(['続く表'])], { borders: noBorders }),
      box([list('decimal', [box('箱の中の箱', { width: '40mm' })])]),
    ]),
  ),
  ...prefixed('page', pages),
  ...prefixed('edge', edges),
};

function seats(size: {
  readonly width: number;
  readonly height: number;
}): Extract<Block, { kind: 'drawing' }> {
  const shape: Shape = {
    kind: 'label',
    x: 60,
    y: 30,
    text: '富田委員',
    size: 12,
    font: 'mincho',
    align: 'center',
  };
  return drawing([shape], { ...size, units: { width: 120, height: 40 } }, '配席図');
}
