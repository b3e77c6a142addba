import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import type { Regulation } from '../../../shared/regulation/regulation.ts';

const file = (name: string): Regulation =>
  parseRegulation(readFileSync(`test/fixtures/regulation/${name}.txt`, 'utf8')).regulation;

function amended(old: Regulation, text: string): Regulation {
  const applied = applyAmendingText(old, text);
  if (!applied.ok)
    throw new Error(`${applied.error.statement}: ${applied.error.code} ${applied.error.message}`);
  return applied.value.regulation;
}

const linesOf = (regulation: Regulation): string[] => formatRegulation(regulation).split('\n');

/** 国民の祝日に関する法律 as it stood in 1996 (平成8年), main provisions. */
const holidaysOf1996 = `国民の祝日に関する法律
第一条　自由と平和を求めてやまない日本国民は、美しい風習を育てつつ、よりよき社会、より豊かな生活を築きあげるために、ここに国民こぞつて祝い、感謝し、又は記念する日を定め、これを「国民の祝日」と名づける。
第二条　「国民の祝日」を次のように定める。
元日　一月一日　年のはじめを祝う。
成人の日　一月十五日　おとなになつたことを自覚し、みずから生き抜こうとする青年を祝いはげます。
建国記念の日　政令で定める日　建国をしのび、国を愛する心を養う。
春分の日　春分日　自然をたたえ、生物をいつくしむ。
みどりの日　四月二十九日　自然に親しむとともにその恩恵に感謝し、豊かな心をはぐくむ。
憲法記念日　五月三日　日本国憲法の施行を記念し、国の成長を期する。
こどもの日　五月五日　こどもの人格を重んじ、こどもの幸福をはかるとともに、母に感謝する。
海の日　七月二十日　海の恩恵に感謝するとともに、海洋国日本の繁栄を願う。
敬老の日　九月十五日　多年にわたり社会につくしてきた老人を敬愛し、長寿を祝う。
秋分の日　秋分日　祖先をうやまい、なくなつた人々をしのぶ。
体育の日　十月十日　スポーツにしたしみ、健康な心身をつちかう。
文化の日　十一月三日　自由と平和を愛し、文化をすすめる。
勤労感謝の日　十一月二十三日　勤労をたつとび、生産を祝い、国民たがいに感謝しあう。
天皇誕生日　十二月二十三日　天皇の誕生日を祝う。
第三条　「国民の祝日」は、休日とする。
２　「国民の祝日」が日曜日にあたるときは、その翌日を休日とする。
３　その前日及び翌日が「国民の祝日」である日（日曜日にあたる日及び前項に規定する休日にあたる日を除く。）は、休日とする。`;

test('the holidays of 1996 become those of today by the amendments of 1998, 2001, 2005, 2014, 2017 and 2018', () => {
  const amendments = [
    `国民の祝日に関する法律の一部を改正する法律
　国民の祝日に関する法律（昭和二十三年法律第百七十八号）の一部を次のように改正する。
　第二条成人の日の項中「一月十五日」を「一月の第二月曜日」に改め、同条体育の日の項中「十月十日」を「十月の第二月曜日」に改める。
　　　附　則
　この法律は、平成十二年一月一日から施行する。`,
    '　第二条海の日の項中「七月二十日」を「七月の第三月曜日」に、同条敬老の日の項中「九月十五日」を「九月の第三月曜日」に改める。',
    `　第二条みどりの日の項を次のように改める。
　　昭和の日　四月二十九日　激動の日々を経て、復興を遂げた昭和の時代を顧み、国の将来に思いをいたす。
　第二条憲法記念日の項の次に次のように加える。
　　みどりの日　五月四日　自然に親しむとともにその恩恵に感謝し、豊かな心をはぐくむ。
　第三条第二項中「あたるときは、その翌日」を「当たるときは、その日後においてその日に最も近い「国民の祝日」でない日」に改め、同条第三項中「日曜日にあたる日及び前項に規定する休日にあたる日を除く」を「「国民の祝日」でない日に限る」に改める。`,
    `　第二条海の日の項の次に次のように加える。
　　山の日　八月十一日　山に親しむ機会を得て、山の恩恵に感謝する。`,
    `　第二条天皇誕生日の項を削り、同条建国記念の日の項の次に次のように加える。
　　天皇誕生日　二月二十三日　天皇の誕生日を祝う。`,
    '　第二条中「体育の日」を「スポーツの日」に、「スポーツにしたしみ、健康な心身をつちかう」を「スポーツを楽しみ、他者を尊重する精神を培うとともに、健康で活力ある社会の実現を願う」に改める。',
  ];
  const today = amendments.reduce(amended, parseRegulation(holidaysOf1996).regulation);
  expect(today.main).toEqual(file('holidays-act').main);
});

test('from the holidays of 1996 to those of today is written row by row, as parliament did', () => {
  const old = parseRegulation(holidaysOf1996).regulation;
  const generated = generateAmendingText(old, { ...old, main: file('holidays-act').main });
  expect(generated).toMatchObject({ ok: true, value: { fallbacks: [] } });
  const text = generated.ok ? generated.value.text : '';
  expect(text).toContain('同条成人の日の項中「一月十五日」を「一月の第二月曜日」に改め');
  expect(text).toContain(
    '同条海の日の項の次に次のように加える。\n　　山の日　八月十一日　山に親しむ機会を得て、山の恩恵に感謝する。',
  );
  expect(amended(old, text).main).toEqual(file('holidays-act').main);
});

test('the minimum wages act is amended as acts of parliament amend it', () => {
  const act = amended(
    file('minimum-wage-act'),
    `最低賃金法の一部を改正する法律
　最低賃金法（昭和三十四年法律第百三十七号）の一部を次のように改正する。
　目次中「第八条」を「第八条の二」に改める。
　第二条第二号中「労働基準法」を「同法」に改め、同条に次の一号を加える。
　四　最低賃金　労働者に支払うべき賃金の最低額をいう。
　第四条第四項を同条第五項とし、同条第三項各号列記以外の部分中「前二項」を「第一項及び第二項」に改め、同項第三号を同項第四号とし、同項第二号の次に次の一号を加える。
　三　臨時に支払われる賃金
　第四条第三項を同条第四項とし、同条第二項の次に次の一項を加える。
３　前項後段の規定は、労働契約に別段の定めがある場合には、適用しない。
　第六条第二項中「第九条第一項」の下に「又は第二項」を加える。
　第七条の見出しを「（減額の特例）」に改め、同条第一号から第三号までの規定中「者」を「労働者」に改め、同条第四号を削る。
　第八条の次に次の一条を加える。
　（帳簿）
第八条の二　使用者は、帳簿を備えなければならない。
　第十一条から第十四条までを次のように改める。
　（公示）
第十一条　決定は、公示する。
第十二条から第十四条まで　削除`,
  );
  const lines = linesOf(act);
  expect(lines).toContain('二　使用者　同法第十条に規定する使用者をいう。');
  expect(lines).toContain('四　最低賃金　労働者に支払うべき賃金の最低額をいう。');
  const fourth = act.main.flatMap((group) => (group.kind === 'group' ? group.provisions : []));
  const articles = fourth.flatMap((each) => (each.kind === 'group' ? each.provisions : [each]));
  const article = articles.find((each) => each.kind === 'article' && each.label.text === '第四条');
  expect(article).toMatchObject({
    paragraphs: [
      {},
      { label: { text: '２' } },
      { label: { text: '３' } },
      {
        label: { text: '４' },
        text: '次に掲げる賃金は、第一項及び第二項に規定する賃金に算入しない。',
        children: [
          { label: { text: '一' } },
          { label: { text: '二' } },
          { label: { text: '三' }, text: '臨時に支払われる賃金' },
          { label: { text: '四' } },
        ],
      },
      { label: { text: '５' } },
    ],
  });
  expect(lines).toContain('（減額の特例）');
  expect(lines.join('\n')).toMatch(/第九条第一項又は第二項に規定する地域別最低賃金/);
  expect(lines).toContain('第八条の二　使用者は、帳簿を備えなければならない。');
  expect(lines).toContain('第十二条から第十四条まで　削除');
});

test('parts of items are amended in the local autonomy act', () => {
  const act = amended(
    file('local-autonomy-act'),
    `　第二百五十二条の十九第一号中「児童福祉」を「児童及び家庭の福祉」に改め、同条第三号ハを同号ニとし、同号ロ（３）を削り、同号ロ（２）中「社会福祉事業」を「社会福祉に関する事業」に改め、同号ロの次に次のように加える。
ハ　老人福祉に関する事務`,
  );
  const lines = linesOf(act);
  expect(lines).toContain('一　児童及び家庭の福祉に関する事務');
  expect(lines).toContain('ハ　老人福祉に関する事務');
  expect(lines).toContain('ニ　母子家庭の福祉に関する事務');
  expect(lines).toContain('（２）　社会福祉に関する事業に関する事務');
  expect(lines).not.toContain('（３）　知的障害者の福祉に関する事務');
});
