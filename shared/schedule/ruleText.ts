import { type Amount, amountOf, type Chain, type ChainStep } from './chain.ts';

/** The number that a rule counts, of the chain's parameters where it names one. Throws RangeError for none. */
export function amountIn(chain: Chain, amount: Amount): number {
  if (typeof amount === 'number') return amount;
  const parameter = chain.parameters.find(({ key }) => key === amount);
  if (!parameter) throw new RangeError(`no parameter ${amount} in ${chain.key}`);
  return parameter.value;
}

/** What a rule counts, in short: 15日, 3営業日, 3日前, 2年; empty where it counts nothing. */
export function countText(chain: Chain, { rule }: ChainStep): string {
  const amount = amountOf(rule);
  return amount === null ? '' : `${amountIn(chain, amount)}${unitOf(rule.kind)}`;
}

function unitOf(kind: ChainStep['rule']['kind']): string {
  switch (kind) {
    case 'workingDays':
      return '営業日';
    case 'clearDaysBefore':
      return '日前';
    case 'termOfYears':
      return '年';
    default:
      return '日';
  }
}

/** A step's rule in words: 答申要旨の公示の翌日から15日目（閉庁日なら次の開庁日）. */
export function ruleText(chain: Chain, { rule }: ChainStep): string {
  const from = 'from' in rule ? labelOf(chain, rule.from) : '';
  const amount = amountOf(rule);
  const count = amount === null ? 0 : amountIn(chain, amount);
  switch (rule.kind) {
    case 'start':
      return '起算の日';
    case 'calendarDays':
      return `${from}${count === 0 ? 'と同じ日' : `の翌日から${count}日目`}（${closedText[rule.whenClosed]}）`;
    case 'workingDays':
      return count === 0 ? `${from}と同じ日（閉庁日なら次の開庁日）` : `${from}の翌日から${count}営業日目`;
    case 'clearDaysBefore':
      return `${from}の${count}日前まで（${from}の日を除き中${count}日${rule.whenClosed === 'previous' ? '、閉庁日なら前の開庁日' : ''}）`;
    case 'termOfYears':
      return `${from}の日から${count}年の末日`;
    case 'fixedDay':
      return `${from}以後の${rule.month}月${rule.day}日`;
    case 'input':
      return '入力した日';
  }
}

const closedText = {
  next: '閉庁日なら次の開庁日',
  previous: '閉庁日なら前の開庁日',
  stays: '閉庁日でも動かない',
} as const;

function labelOf(chain: Chain, key: string): string {
  return chain.steps.find((step) => step.key === key)?.label ?? key;
}
