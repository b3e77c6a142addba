import type { Body } from '../../shared/council/body.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { PasteDecision, PlannedRow, WhoChoice } from '../../shared/roster/planAppointments.ts';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { laterOptions } from './laterOptions.ts';
import style from './roster.module.css';
import type { People } from './roster.ts';

interface ReviewDecisionProps {
  readonly row: PlannedRow;
  readonly bodies: readonly Body[];
  readonly people: People;
  readonly onDecide: (line: number, decision: PasteDecision) => void;
  readonly onDecline: (key: string, declined: boolean) => void;
}

/** What the user may decide about the row that is looked at: whether, whose name, who. */
export function ReviewDecision({ row, bodies, people, onDecide, onDecline }: ReviewDecisionProps) {
  const { member, names, nameIndex, choices, whoIndex, later, hindrance } = row;
  const [name = member.split.name] = names.slice(nameIndex);
  return (
    <fieldset className={style.decision} data-region tabIndex={-1}>
      <legend className={style.decisionOf}>
        {member.line}行目　{nameText(name)}
      </legend>
      <Checkbox checked={hindrance !== 'declined'} onSave={(checked) => onDecline(member.key, !checked)}>
        この行を取り込む
      </Checkbox>
      {names.length > 1 && (
        <Choice
          label="姓と名の区切り"
          labelPlace="beside"
          value={String(nameIndex)}
          options={names.map((one, index) => ({ value: String(index), label: splitText(one) }))}
          onSave={(index) => onDecide(member.line, { name: Number(index) })}
        />
      )}
      {choices.length > 1 && (
        <Choice
          label="どの人か"
          labelPlace="beside"
          value={whoIndex === null ? null : String(whoIndex)}
          options={choices.map((choice, index) => ({
            value: String(index),
            label: whoText(choice, people, bodies),
          }))}
          onSave={(index) => onDecide(member.line, { who: Number(index) })}
        />
      )}
      {later !== null && (
        <Choice
          label="任命の日"
          labelPlace="beside"
          value={later === 'undecided' ? null : later}
          options={laterOptions}
          onSave={(chosen) => onDecide(member.line, { later: chosen })}
        />
      )}
    </fieldset>
  );
}

/** 小松原｜直樹: where the family name ends; without a given name the whole stays one. */
function splitText(name: { readonly family: string; readonly given: string }): string {
  return name.given === '' ? `${name.family}（分けない）` : `${name.family}｜${name.given}`;
}

/** 登録済みの 富田 眞智子（元 社会福祉法人…、製鋼）: titles and bodies tell people of one name apart. */
function whoText(choice: WhoChoice, people: People, bodies: readonly Body[]): string {
  if (choice.kind === 'new') return '別の人として登録する';
  if (choice.kind === 'earlier') return `${choice.member.line}行目の ${nameText(choice.name)} と同じ人`;
  const [seat] = people.find(({ id }) => id === choice.person.id)?.memberships ?? [];
  const body = bodies.find(({ id }) => id === seat?.bodyId);
  const known = [seat?.title, body && (body.shortName || body.name)].filter(Boolean).join('、');
  return `登録済みの ${nameText(choice.person.name)}${known ? `（${known}）` : ''}`;
}
