/** Dates: computed, explained, flagged when the calendar changes, printed and taken along. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { encodeShiftJis } from '../../electron/files/shiftJis.ts';
import { writeTableFile } from '../../electron/files/writeTableFile.ts';
import { defaultHolidays } from '../../shared/calendar/officeCalendar.ts';
import { answerDialog, type Machine, startSample, test } from './program.ts';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const date = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** The sample on the day on which the office prepared its meeting: its deadlines are still to come. */
async function startThen(machine: Machine) {
  const driven = await startSample(machine);
  await driven.page.clock.setFixedTime(new Date('2021-09-08T14:03:00+09:00'));
  await driven.page.reload();
  await driven.page.getByRole('region', { name: '最近の作業' }).waitFor();
  return driven;
}

async function openSchedule(page: Page): Promise<void> {
  await page.keyboard.press('Alt+5');
  await region(page, '段取り').waitFor();
}

async function openChain(page: Page, name: string): Promise<void> {
  await openSchedule(page);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('group', { name: '日程の図' }).waitFor();
}

async function enter(page: Page, name: string, text: string): Promise<void> {
  await date(page, name).fill(text);
  await date(page, name).press('Enter');
}

const boxes = (page: Page) => page.getByRole('group', { name: '日程の図' }).getByRole('button');

/** 期限, each with its day and name. */
const deadlines = (page: Page) => page.getByRole('list', { name: '期限' }).getByRole('listitem');

/** The Cabinet Office's CSV of three years. */
function holidayLines(): string[] {
  const days = defaultHolidays().filter(({ date: day }) => day >= '2020' && day < '2023');
  const written = days.map(
    ({ date: day, name }) => `${day.replaceAll('-0', '/').replaceAll('-', '/')},${name}`,
  );
  return ['国民の祝日・休日月日,国民の祝日・休日名称', ...written];
}

test('a chain is computed, explained, searched backwards and printed as the office prints it', async ({
  machine,
}) => {
  const { page } = await startThen(machine);
  await openChain(page, '特定最低賃金');
  await enter(page, '答申要旨の公示', 'R3.9.3');
  await expect(boxes(page)).toHaveText([
    '答申要旨の公示9月3日（金）',
    '異議申出締切9月21日（火）',
    '官報持込9月27日（月）',
    '官報公示10月6日（水）',
    '発効11月5日（金）',
  ]);
  const why = page.getByRole('complementary', { name: 'なぜ？' });
  await expect(why).toContainText('15日目の9月18日（土）は閉庁日。');
  await expect(why).toContainText('9月20日（敬老の日）と続くため、9月21日（火）に繰り下げる。');
  await boxes(page).nth(4).click();
  await expect(why).toContainText('最低賃金法第19条第2項');

  await test.step('with the arrows a day on', async () => {
    await boxes(page).nth(0).focus();
    await page.keyboard.press('ArrowRight');
    await expect(boxes(page).nth(0)).toHaveText('答申要旨の公示9月4日（土）');
  });

  await test.step('backwards from 1 December', async () => {
    await page.keyboard.press('F9');
    await page.keyboard.insertText('R3.12.1');
    await page.keyboard.press('Enter');
    const box = region(page, '逆算');
    await expect(box).toContainText('10月1日（金）までに答申要旨の公示。');
    await expect(box).toContainText('法定どおり12月1日（水）に発効');
    await expect(box).toContainText('10月3日（日）まで変わりません');
  });

  await test.step('why of any date in the table, followed with the arrows', async () => {
    await page.getByRole('gridcell', { name: '9月28日（火）' }).first().click();
    await expect(why).toContainText('なぜ？　異議申出締切');
    await page.keyboard.press('ArrowRight');
    await expect(why).toContainText('なぜ？　官報持込紙面へF8令和3年10月1日（金）');
    await page.keyboard.press('ArrowDown');
    await expect(why).toContainText('なぜ？　官報持込紙面へF8令和3年10月4日（月）');
  });

  await test.step('the paper of the table in the place of the reasons', async () => {
    await enter(page, '初日', 'R3.9.1');
    await enter(page, '末日', 'R3.11.29');
    await page.keyboard.press('F8');
    await expect(page.getByRole('img', { name: '紙面 日程一覧表 2／2頁' })).toBeAttached({ timeout: 60_000 });
    await page.keyboard.press('F8');
    await expect(why).toBeVisible();
  });
});

test('holidays are imported, a special one added, and exactly the deadlines that move are asked about', async ({
  machine,
}) => {
  const driven = await startThen(machine);
  const { page } = driven;
  await test.step('a plan of the wage chain', async () => {
    await openChain(page, '特定最低賃金');
    await enter(page, '答申要旨の公示', 'R3.9.13');
    await expect(boxes(page).nth(4)).toContainText('11月11日（木）');
    await page.getByRole('button', { name: '予定にする' }).click();
    await openSchedule(page);
    await expect(deadlines(page)).toHaveText([
      /R3\.9\.9（木）.*招集通知の期限/,
      /R3\.9\.28（火）.*異議申出締切/,
      /R3\.10\.1（金）.*官報持込/,
      /R3\.10\.12（火）.*官報公示/,
      /R3\.11\.11（木）.*発効/,
    ]);
  });

  const csv = path.join(machine.documents, 'syukujitsu.csv');
  const openCsv = () => page.getByRole('button', { name: '内閣府のCSVを取り込む' }).click();
  await page.getByRole('button', { name: '祝日・休日' }).click();

  await test.step('bad files are named with line and reason, and change nothing', async () => {
    const threeColumns = [
      ['国民の祝日・休日月日', '名称'],
      ['2021/1/1', '元日', '余分'],
    ];
    const bad: readonly (readonly [string | Uint8Array, string])[] = [
      ['', '中身が空（0バイト）です。'],
      [randomBytes(10_000_000), 'CSV のどれでもありません。'],
      ['架空,の,行\n'.repeat(700_000), '大きすぎます'],
      ['%PDF-1.7\n1 0 obj\n', 'CSV のどれでもありません。'],
      [await writeTableFile('祝日', threeColumns, 'excel'), '2行目：列が三つ以上あります。'],
      [holidayLines().with(3, '2020/2/11').join('\r\n'), '4行目：名称がありません。'],
      [holidayLines().with(3, '2020/2/30,架空').join('\r\n'), '4行目：月日の「2020/2/30」を読めません。'],
      [[...holidayLines(), '2020/1/1,元日'].join('\r\n'), '行目：「2020/1/1」は2行目にもあります。'],
      [
        holidayLines()
          .filter((line) => !line.startsWith('2021'))
          .join('\r\n'),
        '2021年の祝日がありません。',
      ],
      [Uint8Array.from([0x41, 0xff, 0xfe, 0x0a, 0xfd, 0xff]), '文字コード'],
    ];
    for (const [content, reason] of bad) {
      writeFileSync(csv, content);
      await answerDialog(driven, openCsv, { path: csv });
      const dialog = page.getByRole('dialog', { name: /を取り込めません|を読めません/ });
      await expect(dialog).toContainText(reason);
      await expect(dialog).toContainText('今の祝日のデータはそのままです。');
      await dialog.getByRole('button', { name: '閉じる' }).click();
    }
    await expect(page.getByText('令和3年東京オリンピック・パラリンピック特例')).toBeVisible();
    await expect(page.getByRole('list', { name: '変わった日付' })).toHaveCount(0);
  });

  await test.step('a good one in Shift_JIS shows what it would change, and is taken over', async () => {
    writeFileSync(csv, encodeShiftJis([...holidayLines(), '2021/9/29,架空の祝日'].join('\r\n')));
    await answerDialog(driven, openCsv, { path: csv });
    const dialog = page.getByRole('dialog', { name: '祝日のデータを取り込む' });
    await expect(dialog).toContainText('加わる祝日：2021/09/29 架空の祝日');
    await expect(dialog.getByRole('list', { name: '変わる期限' }).getByRole('listitem')).toHaveText([
      /官報持込.*R3\.10\.1（金） → R3\.10\.4（月）/,
      /官報公示.*R3\.10\.12（火） → R3\.10\.13（水）/,
      /発効.*R3\.11\.11（木） → R3\.11\.12（金）/,
    ]);
    await dialog.getByRole('button', { name: '取り込む' }).click();
    await expect(page.getByText('syukujitsu.csv（2020年から2022年まで）')).toBeVisible();
  });

  const changed = page.getByRole('list', { name: '変わった日付' }).getByRole('listitem');
  await test.step('what moved is asked about, and stays agreed to', async () => {
    await expect(changed).toHaveCount(3);
    await page.getByRole('button', { name: '新しい日付にする' }).click();
    await expect(changed).toHaveCount(0);
  });

  await test.step('a special holiday flags the deadlines after it, and no other', async () => {
    await enter(page, '日', 'R3.10.8');
    await expect(page.getByRole('list', { name: '変わる期限' }).getByRole('listitem')).toHaveText([
      /官報公示.*R3\.10\.13（水） → R3\.10\.14（木）/,
      /発効.*R3\.11\.12（金） → R3\.11\.13（土）/,
    ]);
    await page.getByRole('textbox', { name: '名称' }).fill('臨時の休日');
    await page.getByRole('button', { name: '閉庁日に加える' }).click();
    await expect(changed).toHaveText([
      /官報公示.*R3\.10\.13（水） → R3\.10\.14（木）/,
      /発効.*R3\.11\.12（金） → R3\.11\.13（土）/,
    ]);
    await page.keyboard.press('Alt+1');
    await expect(changed).toHaveCount(2);
  });

  await test.step('and the calendar file has them all, each under its own name', async () => {
    await openSchedule(page);
    const file = path.join(machine.documents, '日程.ics');
    await answerDialog(driven, () => page.getByRole('button', { name: 'カレンダーに出す' }).click(), {
      path: file,
    });
    await expect.poll(() => page.getByText('に書き出しました').count()).toBe(1);
    const text = readFileSync(file, 'utf8').replaceAll('\r\n ', '');
    expect(text).toContain('DTSTART:20210913T050000Z');
    expect(text).toContain('DTSTART;VALUE=DATE:20211113');
    expect(new Set(text.match(/UID:.*/g)).size).toBe(6);
  });
});

test('a chain of one’s own is made, tried while it is made, and used', async ({ machine }) => {
  const { page } = await startThen(machine);
  await openSchedule(page);
  await page.getByRole('button', { name: '段取りを作る' }).click();
  await page.getByRole('textbox', { name: '段取りの名称' }).fill('公募委員の選任');
  const tried = page.getByRole('complementary', { name: '試算' });
  await enter(page, '起算の日', 'R3.9.3');
  await expect(tried.getByRole('listitem')).toHaveText([/R3\.9\.3（金）起算の日/, /R3\.9\.17（金）期限/]);
  const second = page.getByRole('region', { name: /^段階2/ });
  await second.getByRole('textbox', { name: '見出し' }).fill('応募の締切');
  await second.getByRole('textbox', { name: '日数' }).fill('15');
  await second.getByRole('textbox', { name: '日数' }).press('Enter');
  await expect(tried.getByRole('listitem').nth(1)).toContainText('R3.9.21（火）応募の締切');
  await page.getByRole('button', { name: '段階を追加' }).click();
  const third = page.getByRole('region', { name: /^段階3/ });
  await third.getByRole('textbox', { name: '見出し' }).fill('選考会');
  await third.getByRole('textbox', { name: '日数' }).fill('5');
  await third.getByRole('textbox', { name: '日数' }).press('Enter');
  await expect(tried.getByRole('listitem').nth(2)).toContainText('R3.9.29（水）選考会');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('公募委員の選任の編集');

  await openChain(page, '公募委員の選任');
  await enter(page, '起算の日', 'R3.9.3');
  await page.getByRole('button', { name: '予定にする' }).click();
  await page.keyboard.press('Alt+1');
  const home = page.getByRole('list', { name: '期限' });
  await expect(deadlines(page)).toHaveCount(3);
  await home.getByRole('checkbox', { name: /応募の締切/ }).click();
  await expect(deadlines(page)).toHaveCount(2);
  await home.getByRole('button', { name: /^選考会/ }).click();
  await expect(page.getByRole('complementary', { name: 'なぜ？' })).toContainText('なぜ？　選考会');
});

test('a day entered by hand for a plan is counted on from, and its reason knows it', async ({ machine }) => {
  const { page } = await startThen(machine);
  await openSchedule(page);
  await page.getByRole('button', { name: '段取りを作る' }).click();
  await page.getByRole('textbox', { name: '段取りの名称' }).fill('現地視察');
  const second = page.getByRole('region', { name: /^段階2/ });
  await second.getByRole('textbox', { name: '見出し' }).fill('視察');
  await second.getByRole('combobox', { name: '数え方' }).selectOption({ label: '日付を入力' });
  await expect(second.getByRole('textbox', { name: '日付' })).toBeVisible();
  await page.getByRole('button', { name: '段階を追加' }).click();
  const third = page.getByRole('region', { name: /^段階3/ });
  await third.getByRole('textbox', { name: '見出し' }).fill('報告');
  await third.getByRole('textbox', { name: '日数' }).fill('5');
  await third.getByRole('textbox', { name: '日数' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('現地視察の編集');

  await openChain(page, '現地視察');
  await expect(page.getByText('「視察」「報告」は日付の入力待ちです。')).toBeVisible();
  await enter(page, '起算の日', 'R3.9.1');
  await page.getByRole('button', { name: '予定にする' }).click();
  await openSchedule(page);
  await enter(page, '視察', 'R3.9.14');
  await expect(deadlines(page).filter({ hasText: '報告' })).toContainText('R3.9.22（水）');
  await page.getByRole('button', { name: /^報告（現地視察）はなぜ/ }).click();
  const why = page.getByRole('complementary', { name: 'なぜ？' });
  await expect(why).toContainText('なぜ？　報告');
  await expect(why).toContainText('視察の日（9月14日）は数えず、翌日から開庁日だけを数える。');

  await test.step('the day it is counted from is another one: old → new, and asked', async () => {
    await openSchedule(page);
    const changed = page.getByRole('list', { name: '変わった日付' }).getByRole('listitem');
    await page.getByRole('button', { name: '新しい日付にする' }).click();
    await expect(changed).toHaveCount(0);
    await enter(page, '起算の日', 'R3.9.2');
    await expect(changed).toHaveText([/起算の日.*R3\.9\.1（水） → R3\.9\.2（木）/]);
  });

  await test.step('from the month to the reason', async () => {
    await page.keyboard.press('Control+2');
    await page.getByRole('table', { name: '令和3年9月' }).getByRole('button', { name: '視察' }).click();
    await expect(why).toContainText('なぜ？　視察');
  });
});

test('what cannot be is said where it was typed, and stays there', async ({ machine }) => {
  const { page } = await startThen(machine);
  await openChain(page, '特定最低賃金');
  const said = (text: string) => expect(page.getByText(text)).toBeVisible();
  await enter(page, '答申要旨の公示', 'R3.6.31');
  await said('2021年に6月31日はありません。月と日を確かめてください。');
  await expect(date(page, '答申要旨の公示')).toHaveValue('R3.6.31');
  await enter(page, '答申要旨の公示', '');
  await said('日付が入力されていません。');
  await enter(page, '答申要旨の公示', '平成40年1月5日');
  await said('「平成40年」と入力されましたが、この日は令和10年です。');
  await enter(page, '答申要旨の公示', '2060/1/1');
  await said('「日程」の「祝日・休日」で新しい祝日のデータを取り込むか、日付を確かめてください。');
  await enter(page, '答申要旨の公示', 'R3.9.13（火）');
  await said('「（火）」と入力されましたが、この日は月曜日です。');
  await enter(page, '末日', 'R3.9.1');
  await said('末日が初日より前です。');
  await enter(page, '末日', 'R80.9.1');
  await said('一覧は750日分までです。');

  await test.step('lead times', async () => {
    await page.getByRole('button', { name: '段取りを編集' }).click();
    const days = page.getByRole('textbox', { name: '異議申出締切から官報持込まで（営業日）' });
    for (const text of ['-1', '1001', '1000000000', '']) {
      await days.fill(text);
      await days.press('Enter');
      await expect(page.getByText('0から1000までの整数を入力してください。')).toBeVisible();
      await expect(days).toHaveValue(text);
    }
  });

  await test.step('a chain of one’s own', async () => {
    await openSchedule(page);
    await page.getByRole('button', { name: '段取りを作る' }).click();
    const name = page.getByRole('textbox', { name: '段取りの名称' });
    await name.fill('長'.repeat(10_000));
    await name.press('Enter');
    await said('80字までです。10,000字あります。短くしてください。');
    const second = page.getByRole('region', { name: /^段階2/ });
    await second.getByRole('combobox', { name: '数え方' }).selectOption({ label: '決まった月日' });
    const day = second.getByRole('textbox', { name: '月日' });
    await day.fill('6月31日');
    await day.press('Enter');
    await said('6月31日はありません。月と日を確かめてください。');
    await expect(day).toHaveValue('6月31日');
  });
});
