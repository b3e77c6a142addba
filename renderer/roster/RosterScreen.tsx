import { bodyPath } from '../../shared/council/bodyPath.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useDesk } from '../app/useDesk.ts';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { BodyRoster } from './BodyRoster.tsx';
import { GroupRoster } from './GroupRoster.tsx';
import { rosterPath, rosterRoot } from './rosterPaths.ts';

/** 委員名簿 of one body, or of all bodies of a group. */
export function RosterScreen({ params }: ScreenProps) {
  const { date } = useAsOf();
  const { data: bodies } = useDesk('council.list', { date });
  const { data: people } = useDesk('roster.people', {});
  const { data: decisions } = useDesk('proofreading.decisions', {});
  const { data: settings } = useDesk('roster.settings', {});
  const bodyId = params.bodyId ?? '';
  const body = bodies?.find(({ id }) => id === bodyId);
  const above = bodyPath(bodies ?? [], bodyId).slice(0, -1);
  useFramePosition(
    [
      { label: '委員', path: rosterRoot },
      ...above.map(({ id, shortName, name }) => ({ label: shortName || name, path: rosterPath(id) })),
      ...(body ? [{ label: body.shortName || body.name }] : []),
    ],
    bodyId,
  );
  if (!bodies || !people || !decisions || !settings) return <SkeletonRows />;
  if (!body) return <LostScreen what="この会議体" />;
  if (body.kind === 'group') {
    return <GroupRoster key={bodyId} group={body} bodies={bodies} people={people} decisions={decisions} />;
  }
  return (
    <BodyRoster
      key={bodyId}
      body={body}
      bodies={bodies}
      people={people}
      decisions={decisions}
      settings={settings}
      selected={params.membershipId ?? null}
    />
  );
}
