import { useMemo, useState } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { leftOutReasonText } from '../../shared/roster/pastedRosterText.ts';
import { appointmentsOf, type PasteDecision } from '../../shared/roster/planAppointments.ts';
import { useChanges } from '../app/changes.tsx';
import { useToast } from '../app/toasts.tsx';
import { useLatest } from '../app/useLatest.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { type EntryPlan, planEntry } from './planEntry.ts';
import { ReviewRow } from './ReviewRow.tsx';
import style from './roster.module.css';
import type { People, Roster } from './roster.ts';
import type { Review } from './useRosterEntry.ts';

interface PasteReviewProps {
  readonly review: Review;
  readonly roster: Roster;
  readonly people: People;
  readonly onDone: () => void;
}

/** What a table would add to the roster, row by row, before anything is entered. One command, one step of undo. */
export function PasteReview({ review, roster, people, onDone }: PasteReviewProps) {
  const [decisions, setDecisions] = useState<ReadonlyMap<number, PasteDecision>>(new Map());
  const { change } = useChanges();
  const latest = useLatest();
  const say = useToast();
  const plan = useMemo(
    () => planEntry(review, roster, people, decisions),
    [review, roster, people, decisions],
  );
  const count = appointmentsOf(plan.rows).length;
  const decide = (line: number, decision: PasteDecision) =>
    setDecisions((before) => new Map(before).set(line, { ...before.get(line), ...decision }));
  const add = async () => {
    if (count === 0) return;
    const added = await change('roster.appoint', () => {
      const now = planEntry(review, roster, latest('roster.people', {}) ?? people, decisions);
      return { bodyId: roster.body.id, appointments: appointmentsOf(now.rows) };
    });
    if (!added) return;
    say(`${added.length}名を委員に追加しました`);
    onDone();
  };
  useKeys({ 'Ctrl+Enter': () => void add(), Escape: onDone });
  return (
    <section className={style.review} aria-label="追加する委員の確認">
      <div className={style.reviewHead}>
        <h2>追加する委員の確認</h2>
        <Button keys="Esc" onClick={onDone}>
          やめる
        </Button>
        <Button look="primary" keys="Ctrl+Enter" autoFocus disabled={count === 0} onClick={() => void add()}>
          {`${count}名を追加`}
        </Button>
      </div>
      <p>{introduction(plan, count)}</p>
      <table className={style.reviewTable}>
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">区分</th>
            <th scope="col">氏名</th>
            <th scope="col">よみ</th>
            <th scope="col">役職名</th>
            <th scope="col">任命</th>
            <th scope="col">確認すること</th>
          </tr>
        </thead>
        <tbody>
          {plan.rows.map((row) => (
            <ReviewRow key={row.member.line} row={row} roster={roster} people={people} onDecide={decide} />
          ))}
        </tbody>
      </table>
      <LeftOut plan={plan} />
    </section>
  );
}

function introduction(plan: EntryPlan, count: number): string {
  const seen = plan.rows.length;
  const others = seen > count ? `${seen - count}名は、右の理由で追加しません。` : '';
  return `まだ何も保存していません。氏名や役職名の文字は、貼り付けたとおりに保存します。${others}`;
}

/** Rows and columns that find no place, each with its reason. */
function LeftOut({ plan: { leftOut, unusedColumns, dateOfNote } }: { readonly plan: EntryPlan }) {
  const notMembers = leftOut.filter(({ reason }) => reason !== 'heading');
  return (
    <>
      {dateOfNote !== null && (
        <p className={style.remark}>
          備考の任命年月日（{formatJapaneseDate(dateOfNote)}）を、任命の日がない行に使います。
        </p>
      )}
      {unusedColumns.length > 0 && (
        <p className={style.remark}>名簿にない列は使いません：{unusedColumns.join('、')}</p>
      )}
      {notMembers.length > 0 && (
        <section aria-label="委員として読み取らなかった行">
          <h3>委員として読み取らなかった行</h3>
          <ul className={style.leftOut}>
            {notMembers.map(({ line, text, reason }) => (
              <li key={line}>
                <span>{line}行目</span>
                <span>{text}</span>
                <span>{leftOutReasonText(reason)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
