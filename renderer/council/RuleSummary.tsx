import type { BodyKind, BodyRule } from '../../shared/council/body.ts';
import { compositionText } from '../../shared/council/compositionText.ts';
import { conveningText } from '../../shared/council/conveningText.ts';
import { legalBasisText } from '../../shared/council/legalBasisText.ts';
import { termText } from '../../shared/council/termText.ts';
import type { MemberCounts } from '../../shared/meeting/quorum.ts';
import { quorumText } from '../../shared/meeting/quorumText.ts';
import { roleLabel } from '../../shared/roster/memberRole.ts';
import style from './council.module.css';

interface RuleSummaryProps {
  readonly kind: BodyKind;
  readonly rule: BodyRule;
  /** In office on the day, by side; empty for a body that does not exist yet. */
  readonly members: MemberCounts;
}

/** The body's rule in plain words, as the program understands it, each with its source. */
export function RuleSummary({ kind, rule, members }: RuleSummaryProps) {
  const { composition, quorum, convening, term } = rule;
  if (kind === 'group') {
    return <p className={style.summary}>委員を置かず、下の会議体をまとめます。</p>;
  }
  const chair = composition.sides.find(({ key }) => key === composition.chairSide);
  return (
    <dl className={style.summary} aria-label="定めの要約">
      <Line label="設置" text={legalBasisText(rule.legalBasis)} none="根拠は未入力です" />
      <Line
        label="構成"
        text={compositionText(composition)}
        none="区分や定数の定めはありません"
        basis={composition.basis}
      />
      {chair && (
        <Line
          label={roleLabel(kind, 'chairperson')}
          text={`${chair.label}の委員から選ぶ`}
          basis={composition.chairBasis}
        />
      )}
      <Line
        label="定足数"
        text={quorumText(quorum, composition.sides, members)}
        none="定足数の定めはありません"
        basis={quorum.basis}
      />
      <Line
        label="招集"
        text={conveningText(convening)}
        none="招集の定めはありません"
        basis={convening.basis}
      />
      <Line label="任期" text={termText(term)} basis={term.basis} />
    </dl>
  );
}

interface LineProps {
  readonly label: string;
  readonly text: string;
  /** Instead of an empty text. */
  readonly none?: string;
  readonly basis?: string;
}

function Line({ label, text, none, basis = '' }: LineProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {text || none}
        {basis !== '' && <span className={style.basis}>{basis}</span>}
      </dd>
    </>
  );
}
