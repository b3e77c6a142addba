import { startingRule } from '../../shared/council/startingRule.ts';
import type { PastedCells } from '../../shared/roster/pastedCells.ts';

/** Names of 25 committees, as a prefecture's list of its councils has them. */
export const committees = Array.from({ length: 25 }, (_, index) => `島根県第${index + 1}審議会`);
const manySides = startingRule('minimumWageSubcommittee', '最低賃金専門部会').composition.sides;

export const families = '青木 飯塚 上田 江口 大野 加藤 木村 久保 小松原 佐藤 清水 鈴木 高田 富田 中村'.split(
  ' ',
);
export const givens =
  '一 二郎 三郎 眞智子 弘 清子 直樹 信一 晴久 誠 建二 志昌 花子 由美 健 進 明 博 豊 茂'.split(' ');

/** 300 different names. */
const names = families.flatMap((family) => givens.map((given) => [family, given] as const));

/**
 * 1,200 seats of 25 committees in one table, 48 each; the same 300 people sit on four of them. Every other name has no
 * blank between its parts.
 */
export function manySeats(): PastedCells {
  const rows = committees.flatMap((committee, body) =>
    Array.from({ length: 48 }, (_, place) => {
      const at = (body * 48 + place) % names.length;
      const [family = '', given = ''] = names[at] ?? [];
      return [
        place === 0 ? committee : '',
        place % 16 === 0 ? (manySides[place / 16]?.label ?? '') : '',
        at % 2 === 0 ? `${family}　${given}` : `${family} ${given}`,
        `県内の団体${at} 理事`,
        '令和3年9月6日',
      ];
    }),
  );
  return [['会議体', '区分', '氏名', '役職名', '任命年月日'], ...rows];
}
