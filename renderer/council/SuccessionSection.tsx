import type { Body } from '../../shared/council/body.ts';
import { bodyFacts } from '../../shared/roster/bodyFacts.ts';
import { missingEstablishment } from '../../shared/roster/missingEstablishment.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { rosterFactText } from '../../shared/roster/rosterFactText.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { findingKind } from '../proofreading/findingKind.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import type { BodySectionProps } from './bodySection.ts';
import style from './council.module.css';
import { bodyPagePath } from './councilPaths.ts';
import { parentOptions, TOP } from './parentOptions.ts';

interface SuccessionSectionProps extends BodySectionProps {
  readonly bodies: readonly Body[];
  /** The roster of the day. */
  readonly rows: readonly RosterRow[];
}

/** 沿革: from when to when the body exists, what it followed, what followed it. */
export function SuccessionSection({ body, bodies, rows, changes, readOnly }: SuccessionSectionProps) {
  const { date } = useAsOf();
  const { data: meetings = [] } = useDesk('meeting.list', {});
  const { save } = changes;
  const facts = bodyFacts(body, rows, date, meetings).filter(({ kind }) => kind !== 'chairSide');
  const missing = missingEstablishment(body, rows.length);
  const [, ...others] = parentOptions(bodies, null).filter(({ value }) => value !== body.id);
  return (
    <Panel title="沿革">
      <div className={style.fields}>
        <div className={style.row}>
          <DateField
            label="設置の日"
            keptAs={`body.${body.id}.establishedOn`}
            value={body.establishedOn}
            today={today()}
            readOnly={readOnly}
            onSave={(establishedOn, edit) => save('establishedOn', establishedOn, edit)}
          />
          <DateField
            label="廃止の日"
            keptAs={`body.${body.id}.abolishedOn`}
            value={body.abolishedOn}
            today={today()}
            readOnly={readOnly}
            onSave={(abolishedOn, edit) => save('abolishedOn', abolishedOn, edit)}
          />
        </div>
        <div className={style.row}>
          <Choice
            label="前身の会議体"
            value={body.predecessorId ?? TOP}
            options={[{ value: TOP, label: '（なし）' }, ...others]}
            disabled={readOnly}
            onSave={(id) => void save('predecessorId', id === TOP ? null : id)}
          />
          <Successors successors={bodies.filter(({ predecessorId }) => predecessorId === body.id)} />
        </div>
        {missing !== null && (
          <Finding kind={findingKind('note')} compact>
            {missing}
          </Finding>
        )}
        {facts.map((fact) => (
          <Finding key={fact.kind} kind={findingKind(fact.severity)} compact>
            {rosterFactText(fact)}
          </Finding>
        ))}
      </div>
    </Panel>
  );
}

function Successors({ successors }: { readonly successors: readonly Body[] }) {
  const { go } = useNavigation();
  if (successors.length === 0) return null;
  return (
    <dl className={style.successors}>
      <dt>後身の会議体</dt>
      {successors.map(({ id, name, shortName }) => (
        <dd key={id}>
          <Button look="link" onClick={() => go(bodyPagePath(id))}>
            {shortName || name}
          </Button>
        </dd>
      ))}
    </dl>
  );
}
