/** Days that labour bureaus and newspapers published, against the chains. Where a source gives no day, none is compared. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/calendarDays.ts';
import { createOfficeCalendar, defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import { type Chain, withParameters } from '../../../shared/schedule/chain.ts';
import { regionalMinimumWage, specifiedMinimumWage } from '../../../shared/schedule/chains.ts';
import { computeSchedule, latestStart } from '../../../shared/schedule/computeSchedule.ts';
import { designatedDate } from '../../../shared/schedule/designatedDate.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2025-10-04' });
const datesOf = (chain: Chain, start: string): Record<string, string> =>
  Object.fromEntries(computeSchedule(chain, start, calendar).steps.map(({ key, date }) => [key, date]));

interface Published {
  readonly what: string;
  readonly source: string;
  /** Of 答申, whose summary is published on the same day. */
  readonly notice: string;
  readonly objectionDeadline?: string;
  readonly gazette?: string;
  readonly effective?: string;
  /** Where the notice in the gazette names a day of its own. */
  readonly designated?: string;
}

const regional: readonly Published[] = [
  {
    what: '大阪 平成27年度',
    source: '大阪労働局発表 平成27年8月21日 (expydoc.com/doc/7902922)',
    ...{ notice: '2015-08-05', gazette: '2015-09-01', effective: '2015-10-01' },
  },
  {
    what: '山形 平成29年度',
    source: '山形労働局発表 平成29年8月10日・9月6日 (yamagata-roudoukyoku.jsite.mhlw.go.jp)',
    ...{ notice: '2017-08-10', gazette: '2017-09-06', effective: '2017-10-06' },
  },
  {
    what: '島根 令和4年度',
    source: '島根日日新聞 2022-08-27 (shimanenichinichi.co.jp/ecology/110554)',
    ...{ notice: '2022-08-09', objectionDeadline: '2022-08-24', effective: '2022-10-05' },
  },
  {
    what: '島根 令和5年度',
    source: '山陰中央新報 (sanin-chuo.co.jp/articles/-/432357)',
    ...{ notice: '2023-08-10', objectionDeadline: '2023-08-25', effective: '2023-10-06' },
  },
  {
    what: '島根 令和6年度',
    source: '山陰中央新報 (sanin-chuo.co.jp/articles/-/629680)',
    ...{ notice: '2024-08-16', objectionDeadline: '2024-09-02', effective: '2024-10-12' },
  },
  {
    what: '鳥取 令和7年度',
    source: '鳥取労働局 (pacola.co.jp/tottori-reiwa-7-minimum-wage), FNN (fnn.jp/articles/-/932936)',
    ...{ notice: '2025-08-08', gazette: '2025-09-04', effective: '2025-10-04' },
  },
  {
    what: '大阪 令和7年度',
    source: 'MBSニュース 2025-08-19 (tweetsoku.news/?p=617263)',
    ...{ notice: '2025-08-19', effective: '2025-10-16' },
  },
  {
    what: '山形 令和7年度',
    source: 'テレビユー山形 2025-10-01 (newsdig.tbs.co.jp/articles/tuy/2202110)',
    ...{ notice: '2025-09-03', gazette: '2025-10-01', designated: '2025-12-23' },
  },
];

const specified: readonly Published[] = [
  {
    what: '山形 平成29年度',
    source: '山形労働局発表 平成29年11月24日 (jsite.mhlw.go.jp/yamagata-roudoukyoku)',
    ...{ notice: '2017-10-25', gazette: '2017-11-24', designated: '2017-12-25' },
  },
];

function compare(chain: Chain, { notice, designated, what: _, source: __, ...published }: Published): void {
  const dates = datesOf(chain, notice);
  expect(dates).toMatchObject(published);
  if (designated !== undefined) {
    expect(designatedDate(dates.effective ?? '', designated).kind).toBe('designated');
  } else {
    const { start, steps } = latestStart(chain, published.effective ?? '', calendar);
    expect(start >= notice).toBe(true);
    expect(steps.at(-1)?.date).toBe(published.effective);
  }
}

describe('地域別最低賃金: eight working days from the deadline to the gazette', () => {
  test.each(regional)('$what', (published) => compare(regionalMinimumWage, published));

  test('however the eight are split', () => {
    for (let submissionDays = 0; submissionDays <= 8; submissionDays += 1) {
      const split = withParameters(regionalMinimumWage, { submissionDays, gazetteDays: 8 - submissionDays });
      for (const published of regional) compare(split, published);
    }
  });

  // 島根労働局 (pacola.co.jp/shimane-reiwa-7-minimum-wage), FNN (fnn.jp/articles/-/932936)
  test('島根 令和7年度, with a designated day, took ten: nothing urged the earliest day', () => {
    const earliest = datesOf(regionalMinimumWage, '2025-08-18');
    expect(earliest).toMatchObject({ gazette: '2025-09-12', effective: '2025-10-12' });
    const taken = withParameters(regionalMinimumWage, { submissionDays: 3, gazetteDays: 7 });
    const dates = datesOf(taken, '2025-08-18');
    expect(dates.gazette).toBe('2025-09-17');
    expect(designatedDate(dates.effective ?? '', '2025-11-17').kind).toBe('designated');
  });
});

describe('特定最低賃金: three and seven working days', () => {
  test.each(specified)('$what', (published) => compare(specifiedMinimumWage, published));

  // たびら労務 (tabiraroumu.jp/topics/minimumwage), the bureau's announcements of 令和3年度 and 令和6年度
  test.each([
    '2021-11-26',
    '2021-12-08',
    '2021-12-24',
    '2021-12-26',
    '2021-12-29',
    '2024-11-28',
    '2024-11-30',
    '2024-12-05',
    '2024-12-27',
  ])('島根: %s, on which one took effect, is the day of some notice', (effective) => {
    expect(latestStart(specifiedMinimumWage, effective, calendar).steps.at(-1)?.date).toBe(effective);
  });
});

describe('from the gazette to the effect', () => {
  // 岩手日報 2021-11-30 (iwate-np.co.jp/article/2021/11/30/106161)
  test('岩手 特定 令和3年度: 30 days from 29 November', () => {
    expect(addDays('2021-11-29', 30)).toBe('2021-12-29');
  });

  // 官報, in jil.go.jp/kokunai/mm/hourei/houkoku/20250929.html and 20241021.html
  test.each([
    ['青森 令和7年度', '2025-09-29', '2025-11-21', 'この決定は、令和7年11月21日から効力を生ずる。'],
    ['山梨 令和7年度', '2025-09-29', '2025-12-01', 'この決定は、令和7年12月1日から効力を生ずる。'],
    ['兵庫 鉄鋼業 令和6年度', '2024-10-21', '2024-12-01', 'この決定は、令和6年12月1日から効力を生ずる。'],
  ])('%s names its day in the words of the gazette', (_, gazette, designated, clause) => {
    expect(designatedDate(addDays(gazette, 30), designated)).toMatchObject({ kind: 'designated', clause });
  });
});
