import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { Badge } from '../ui/Badge.tsx';
import style from './roster.module.css';
import { rosterBadges } from './rosterBadges.ts';

interface RosterBadgesProps {
  readonly facts: readonly RosterFact[];
  readonly onGo: (membershipId: string) => void;
}

/** The facts above the table. One that is about a member leads to that row. */
export function RosterBadges({ facts, onGo }: RosterBadgesProps) {
  return (
    <ul className={style.badges} aria-label="名簿の状態">
      {rosterBadges(facts).map(({ kind, text, detail, membershipId }) => (
        <li key={`${text} ${membershipId}`} title={detail}>
          {membershipId === null ? (
            <Badge kind={kind}>{text}</Badge>
          ) : (
            <button type="button" className={style.badgeButton} onClick={() => onGo(membershipId)}>
              <Badge kind={kind}>{text}</Badge>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
