import type { BodyState, ClassedLine } from './bodyState.ts';
import { pushLine } from './textLine.ts';
import { follows, lastNumber } from './unitLabel.ts';

/** Words with which a provision of the amending instrument itself begins or ends, not one that it quotes. */
const ownWords =
  /(?:の一部を(?:次のように)?改正する。|廃止する。|から施行する。|施行する。|なお従前の例による。|前条|附則第|この(?:法律|政令|省令|条例|規則|規程|要綱|要領|告示)|経過措置)/;
const ownCaption = /(?:改正|経過|施行|適用|廃止|特例|準備|検討|委任|調整|措置|罰則)/;

/**
 * Gives the line to the block of an amendment that is being read. Provisions of the amending instrument itself end it: the next
 * article or paragraph in number whose words are not those of a quoted one, and 附則.
 *
 * @returns whether the line belonged to it
 */
export function amendmentTakes(state: BodyState, line: ClassedLine, index: number): boolean {
  const { amendment } = state;
  if (amendment === null) return false;
  if (line.class.kind === 'supplement' && line.class.rest === '') return false;
  if (isOwn(state, line, index)) {
    state.amendment = null;
    return false;
  }
  if (amendment.lines.length === 0) state.open.at(-1)?.children.push(amendment);
  pushLine(amendment, amendment.lines.length === 0 ? { ...line, blanks: 0 } : line);
  return true;
}

function isOwn(state: BodyState, line: ClassedLine, index: number): boolean {
  switch (line.class.kind) {
    case 'article':
      return isOwnArticle(state, line) && line.indent <= (state.article?.indent ?? 0);
    case 'enumeration':
      return isOwnParagraph(state, line);
    case 'caption': {
      const next = state.lines[index + 1];
      if (next === undefined) return false;
      return (
        ownCaption.test(line.shadow) &&
        (next.class.kind === 'article' ? isNextArticle(state, next) : isOwnParagraph(state, next))
      );
    }
    case 'appendix':
      return !/(?:別表|様式|別記|別紙).*(?:改め|加え)る。/.test(
        state.amendment?.lines.slice(-8).join('\n') ?? '',
      );
    default:
      return false;
  }
}

function isNextArticle({ article }: BodyState, { class: own }: ClassedLine): boolean {
  return (
    own.kind === 'article' &&
    own.spaced &&
    article !== null &&
    follows(own.label.number, lastNumber(article.label))
  );
}

function isOwnArticle(state: BodyState, line: ClassedLine): boolean {
  if (line.class.kind !== 'article' || !isNextArticle(state, line)) return false;
  const usual = state.caption !== null || ownWords.test(line.shadow) ? 'article' : 'block';
  return state.choose('W_AMENDMENT', line, ['article', 'block'], usual) === 'article';
}

function isOwnParagraph(state: BodyState, { class: own, shadow }: ClassedLine): boolean {
  if (own.kind !== 'enumeration' || own.label.form !== 'bare' || own.label.branches.length > 0) return false;
  const last = state.paragraphs.at(-1);
  const number = own.label.numerals.find(({ system }) => system === 'arabic')?.value;
  const expected = (last?.label ? (lastNumber(last.label)[0] ?? 0) : state.paragraphs.length) + 1;
  return number === expected && ownWords.test(shadow);
}
