import type { ConveningRule } from './body.ts';

/** Example: 部会長が招集（選出までは都道府県労働局長）。会議の3日前までに通知. Empty without a rule. */
export function conveningText(rule: ConveningRule): string {
  const { convener, firstConvener, requesters, requestDays, noticeDays } = rule;
  const first = firstConvener === '' ? '' : `（選出までは${firstConvener}）`;
  const request = requestDays === null ? '開催を請求' : `希望する日の${requestDays}日前までに開催を請求`;
  return [
    convener === '' ? '' : `${convener}が招集${first}`,
    requesters === '' ? '' : `${requesters}は${request}できる`,
    noticeDays === null ? '' : `会議の${noticeDays}日前までに通知`,
  ]
    .filter((part) => part !== '')
    .join('。');
}
