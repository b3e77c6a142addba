import { useMemo } from 'react';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import { type OpenFinding, openFindings } from '../../shared/meeting/openFindings.ts';
import type { FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import { useDesk } from '../app/useDesk.ts';
import { useChangedSinceGiven } from './useChangedSinceGiven.ts';

/**
 * What is open about a meeting and its papers. The papers are read for it by the program, so what they say joins a moment
 * after the rest; null until everything is known.
 *
 * @param bodies all bodies on the day of the meeting
 */
export function useOpenFindings(
  detail: OutputOf<AppContract, 'meeting.get'> | undefined,
  bodies: OutputOf<AppContract, 'council.list'> | undefined,
  decisions: readonly FindingDecision[] | undefined,
): readonly OpenFinding[] | null {
  const meetingId = detail?.meeting.id ?? '';
  const enabled = detail !== undefined;
  const { data: packet } = useDesk('packet.findings', { meetingId }, { enabled });
  const { data: written } = useDesk('textPaper.ofMeeting', { meetingId }, { enabled });
  const changed = useChangedSinceGiven(detail?.meeting ?? null);
  return useMemo(
    () =>
      detail && bodies && decisions && packet && written
        ? openFindings({ ...detail, bodies, changed, decisions, packet, written })
        : null,
    [detail, bodies, decisions, packet, written, changed],
  );
}
