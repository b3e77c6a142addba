/** `npm run holidays -- YYYY-MM-DD`: writes the national holidays anew, after a new version of the package of that day. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import holidayJp from '@holiday-jp/holiday_jp';

const root = path.join(import.meta.dirname, '..');
const target = path.join(root, 'shared', 'calendar', 'holidayData.ts');
const { version } = JSON.parse(
  readFileSync(path.join(root, 'node_modules/@holiday-jp/holiday_jp/package.json'), 'utf8'),
) as { version: string };
/** The day on which this version was published. */
const asOf = process.argv[2] ?? '';
if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw new Error('node build/listHolidays.ts YYYY-MM-DD');

/** The package names a substitute after a holiday before it, in six years after the wrong one: the law does not. */
function nameOf(name: string): string {
  if (name.endsWith('振替休日')) return '振替休日';
  if (name === '休日') return '国民の休日';
  return name === '体育の日（スポーツの日）' ? '体育の日' : name;
}

const years = new Map<string, string[]>();
for (const [date, { name }] of Object.entries(holidayJp.holidays)) {
  const [year = '', month = '', day = ''] = date.split('-');
  years.set(year, [...(years.get(year) ?? []), `${month}${day}${nameOf(name)}`]);
}

writeFileSync(
  target,
  `/** Made by \`npm run holidays\`: each year with its days, month and day in four digits before the name. */
export const holidayYears = [
${[...years].map(([year, days]) => `  '${year} ${days.join(' ')}',`).join('\n')}
];

/** Where the days come from, and the day on which they were as they are here. */
export const holidaySource = {
  name: 'holiday_jp ${version}（国民の祝日に関する法律。公表前の年の春分の日・秋分の日は天文計算による見込み）',
  asOf: '${asOf}',
};
`,
);
