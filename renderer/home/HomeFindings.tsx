import { rosterFactText } from '../../shared/roster/rosterFactText.ts';
import { rosterFindings } from '../../shared/roster/rosterFindings.ts';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { rosterOf } from '../roster/roster.ts';
import { rosterPath } from '../roster/rosterPaths.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { homeMeeting } from './homeMeeting.ts';

/** 校閲の指摘 about the rosters of the bodies that meet, on the day of the meeting: the same as on the roster screens. */
export function HomeFindings() {
  const { go } = useNavigation();
  const { data: meetings } = useDesk('meeting.list', {});
  const meeting = homeMeeting(meetings ?? [], today());
  const date = meeting?.heldOn ?? today();
  const { data: bodies } = useDesk('council.list', { date });
  const { data: people } = useDesk('roster.people', {});
  if (!meeting || !bodies || !people) return null;
  const findings = bodies
    .filter(({ id }) => meeting.bodyIds.includes(id))
    .flatMap((body) =>
      rosterFindings(rosterOf(body, people, date).facts)
        .filter(({ severity }) => severity !== 'note')
        .map((fact) => ({ body, fact })),
    );
  return (
    <Panel title="校閲の指摘" note="会議の日の委員名簿">
      {findings.length === 0 ? (
        <Badge kind="clear" />
      ) : (
        findings.map(({ body, fact }) => (
          <Finding
            key={`${body.id} ${fact.kind} ${rosterFactText(fact)}`}
            kind={fact.severity === 'correct' ? 'mustFix' : 'check'}
            where={body.shortName || body.name}
            actions={
              <Button
                look="link"
                aria-label={`${body.shortName || body.name}の名簿を開く`}
                onClick={() => go(rosterPath(body.id))}
              >
                名簿を開く
              </Button>
            }
          >
            {rosterFactText(fact)}
          </Finding>
        ))
      )}
    </Panel>
  );
}
