import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { hindranceText, pasteRemarkText } from '../../shared/roster/pastedRosterText.ts';
import type { PasteDecision, PlannedRow, WhoChoice } from '../../shared/roster/planAppointments.ts';
import { Badge } from '../ui/Badge.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';

interface ReviewRowProps {
  readonly row: PlannedRow;
  readonly roster: Roster;
  readonly people: People;
  readonly onDecide: (line: number, decision: PasteDecision) => void;
}

/** One row on its way onto the roster, with what the user may have to decide about it. */
export function ReviewRow({ row, roster, people, onDecide }: ReviewRowProps) {
  const { member, names, nameIndex, hindrance } = row;
  const side = roster.body.composition.sides.find(({ key }) => key === member.side);
  const name = names[nameIndex] ?? member.split.name;
  return (
    <tr data-left-out={hindrance !== null || undefined}>
      <td>{member.line}</td>
      <td className={style.narrowName}>{side?.label ?? '—'}</td>
      <td className={style.narrowName}>
        {names.length > 1 ? (
          <Choice
            label={`${member.line}行目の姓と名の区切り`}
            labelPlace="hidden"
            value={String(nameIndex)}
            options={names.map((one, index) => ({ value: String(index), label: splitText(one) }))}
            onSave={(index) => onDecide(member.line, { name: Number(index) })}
          />
        ) : (
          nameText(name)
        )}
      </td>
      <td>{nameText(member.reading)}</td>
      <td>{member.title}</td>
      <td className={style.narrowName}>
        {member.appointedOn === null ? '' : formatJapaneseDate(member.appointedOn, { form: 'short' })}
      </td>
      <td>
        <Remarks row={row} roster={roster} people={people} onDecide={onDecide} />
      </td>
    </tr>
  );
}

/** 小松原｜直樹: where the family name ends; without a given name the whole stays one. */
function splitText(name: { readonly family: string; readonly given: string }): string {
  return name.given === '' ? `${name.family}（分けない）` : `${name.family}｜${name.given}`;
}

function Remarks({ row, people, roster, onDecide }: ReviewRowProps) {
  const { member, choices, whoIndex, nameIsGuess, hindrance } = row;
  const chosen = whoIndex === null ? undefined : choices[whoIndex];
  return (
    <div className={style.remarks}>
      {hindrance !== null && (
        <span className={style.remark}>
          <Badge kind="plain">追加しない</Badge> {hindranceText(hindrance)}
        </span>
      )}
      {nameIsGuess && (
        <span className={style.remark}>
          <Badge kind="check" /> 姓と名の区切りは推定です。違うときは選び直してください。
        </span>
      )}
      {chosen?.kind === 'registered' && chosen.printedName !== null && (
        <span className={style.remark}>
          <Badge kind="check" /> 登録の氏名は「{nameText(chosen.person.name)}
          」です。名簿には貼り付けた字体で印刷します。
        </span>
      )}
      {choices.length > 1 && (
        <Choice
          label={`${member.line}行目の人`}
          labelPlace="hidden"
          value={whoIndex === null ? null : String(whoIndex)}
          options={choices.map((choice, index) => ({
            value: String(index),
            label: whoText(choice, people, roster),
          }))}
          onSave={(index) => onDecide(member.line, { who: Number(index) })}
        />
      )}
      {member.remarks.map((remark) => (
        <span key={remark.kind} className={style.remark}>
          <Badge kind="check" /> {pasteRemarkText(remark)}
        </span>
      ))}
    </div>
  );
}

/** 登録済みの 富田 眞智子（元 社会福祉法人… ほか3）: the titles tell people of one name apart. */
function whoText(choice: WhoChoice, people: People, { body }: Roster): string {
  if (choice.kind === 'new') return '別の人として登録する';
  const seats = people.find(({ id }) => id === choice.person.id)?.memberships ?? [];
  const [seat] = seats.filter(({ bodyId }) => bodyId !== body.id);
  const title = (seat ?? seats[0])?.title;
  return `登録済みの ${nameText(choice.person.name)}${title ? `（${title}）` : ''}`;
}
