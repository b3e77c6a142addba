import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Body } from '../../shared/council/body.ts';
import type { MeetingCopy, WholeMeeting } from '../../shared/meeting/copyMeeting.ts';
import { materialTitle } from '../../shared/meeting/materialTitle.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { Finding } from '../ui/layout/Finding.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { MarkedText } from '../ui/MarkedText.tsx';
import style from './meeting.module.css';

interface CopyPreviewProps {
  readonly copy: MeetingCopy;
  readonly source: WholeMeeting;
  readonly bodies: readonly Body[];
}

/** What the new meeting takes from the earlier one, what is new, and which texts still speak of the earlier year. */
export function CopyPreview({ copy, source, bodies }: CopyPreviewProps) {
  const nameOf = (id: string) => {
    const body = bodies.find((one) => one.id === id);
    return body ? body.shortName || body.name : '';
  };
  return (
    <>
      {copy.toCheck.length > 0 && (
        <Panel
          title="要確認の言葉"
          note="年に関わる言葉です。そのまま写しますので、作った後に確かめてください。"
        >
          {copy.toCheck.map(({ where, text, words }) => (
            <Finding key={`${where} ${text}`} kind="check" where={where} compact>
              <MarkedText text={text} marks={words.map(({ from, to }) => [from, to] as const)} />
            </Finding>
          ))}
        </Panel>
      )}
      <Panel title="新しくするもの">
        <ul>
          {renewed(copy, source, nameOf).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Panel>
      <Panel title="そのまま写すもの">
        <div className={style.copyLists}>
          <Taken title="概要" lines={outline(copy, nameOf)} />
          <Taken title={`次第　${copy.agenda.length}項目`} lines={copy.agenda.map(({ text }) => text)} />
          <Taken title={`資料　${copy.materials.length}点`} lines={copy.materials.map(materialTitle)} />
        </div>
      </Panel>
    </>
  );
}

function Taken({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {/* A title may stand there twice. */}
        {[...lines.entries()].map(([place, line]) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function outline({ fields, bodyIds }: MeetingCopy, nameOf: (id: string) => string): string[] {
  const time = [fields.startsAt, fields.endsAt].filter((one) => one !== null).join('～');
  return [fields.name, time, fields.place, bodyIds.map(nameOf).join('、'), fields.issuer, fields.part].filter(
    (line) => line !== '',
  );
}

function renewed(
  { fields, leftOutBodyIds, materials }: MeetingCopy,
  source: WholeMeeting,
  nameOf: (id: string) => string,
) {
  const { heldOn, number } = fields;
  const before = source.meeting.heldOn;
  const count = (kind: Paper['kind']) => materials.filter(({ paper }) => paper?.kind === kind).length;
  const [written, letters] = [count('text'), count('consultation')];
  const day = heldOn === null ? '未定' : formatJapaneseDate(heldOn, { weekday: true });
  return [
    `開催日：${before === null ? '未定' : formatJapaneseDate(before, { weekday: true })} → ${day}`,
    `回数：${number === null ? 'なし' : `第${number}回`}`,
    '委員名簿：新しい開催日に在任する委員',
    '資料の番号：並び順から付け直し（差替え・追加・欠番の印は写しません）',
    '進行：準備中',
    ...(written > 0
      ? [
          `本文を入力した紙面：${written}点を新しい会議の紙面として写します。年に関わる言葉は本文で確かめてください`,
        ]
      : []),
    ...(letters > 0
      ? [`諮問文：${letters}点は写しません。新しい諮問文を作り、資料の「紙面」で選んでください`]
      : []),
    ...(leftOutBodyIds.length === 0
      ? []
      : [`廃止済みのため除く会議体：${leftOutBodyIds.map(nameOf).join('、')}`]),
  ];
}
