import { useMemo } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import { commonAncestor } from '../../shared/council/commonAncestor.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { meetingCharacters } from '../../shared/meeting/meetingCharacters.ts';
import { meetingFindings } from '../../shared/meeting/meetingFindings.ts';
import { meetingState, meetingStateLabels } from '../../shared/meeting/meetingState.ts';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import type { FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import { textPaperCharacters } from '../../shared/textPaper/textPaperCharacters.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { PacketTab } from '../packet/PacketTab.tsx';
import { CharacterFindings } from '../proofreading/CharacterFindings.tsx';
import { FindingCountsStatus } from '../proofreading/FindingCountsStatus.tsx';
import { findingBadge } from '../proofreading/findingBadge.ts';
import { Badge } from '../ui/Badge.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { AgendaTab } from './AgendaTab.tsx';
import { MaterialsTab } from './MaterialsTab.tsx';
import { type MeetingTab, meetingPath, meetingsRoot, meetingTabs } from './meetingPaths.ts';
import { OutlineFindings } from './OutlineFindings.tsx';
import { OutlineTab } from './OutlineTab.tsx';
import { useChangedSinceGiven } from './useChangedSinceGiven.ts';
import { useOpenFindings } from './useOpenFindings.ts';

const none: never[] = [];

/** One meeting: what it is, its agenda, its papers. */
export function MeetingScreen({ params }: ScreenProps) {
  const { date } = useAsOf();
  const id = params.meetingId ?? '';
  const { data, isError } = useDesk('meeting.get', { id });
  const day = data?.meeting.heldOn ?? date;
  const { data: bodies } = useDesk('council.list', { date: day });
  const { data: decisions } = useDesk('proofreading.decisions', {});
  const tab = meetingTabs.find((one) => one === params.tab) ?? 'outline';
  if (isError) return <LostScreen what="この会議" />;
  if (!data || !bodies || !decisions || data.meeting.id !== id) return <SkeletonRows />;
  return <MeetingPage key={id} detail={data} bodies={bodies} decisions={decisions} tab={tab} />;
}

interface MeetingPageProps {
  readonly detail: OutputOf<AppContract, 'meeting.get'>;
  readonly bodies: OutputOf<AppContract, 'council.list'>;
  readonly decisions: readonly FindingDecision[];
  readonly tab: MeetingTab;
}

function MeetingPage({ detail, bodies, decisions, tab }: MeetingPageProps) {
  const { meeting, agenda, materials } = detail;
  const { go } = useNavigation();
  const changed = useChangedSinceGiven(meeting);
  const title = meetingTitle(bodies, meeting);
  const toTab = (to: MeetingTab) => go(meetingPath(meeting.id, to));
  useFramePosition(
    [{ label: '会議', path: meetingsRoot }, { label: title }],
    commonAncestor(bodies, meeting.bodyIds)?.id ?? null,
  );
  useTabKeys(toTab);
  const facts = useMemo(
    () => meetingFindings({ meeting, agenda, materials, bodies, changed }),
    [meeting, agenda, materials, bodies, changed],
  );
  const characters = meetingCharacters(meeting, agenda, materials);
  const open = useOpenFindings(detail, bodies, decisions);
  const { data: written = none } = useDesk('textPaper.ofMeeting', { meetingId: meeting.id });
  // What was written for the meeting is bound with the rest, and settled on a screen of its own.
  const openOf = (where: MeetingTab) =>
    (open ?? none).filter(({ place }) => (typeof place === 'string' ? place : 'packet') === where);
  const badge = (where: MeetingTab) => findingBadge(openOf(where));
  const meeters = meeting.bodyIds.flatMap((id) => bodies.find((body) => body.id === id) ?? []);
  return (
    <>
      <PageHead
        title={title}
        sub={whenAndWhere(meeting)}
        aside={<Badge kind="plain">{meetingStateLabels[meetingState(meeting)]}</Badge>}
      >
        {meeters.map((body) => (
          <Badge key={body.id} kind="plain">
            {body.shortName || body.name}
          </Badge>
        ))}
      </PageHead>
      {open && <FindingCountsStatus findings={tab === 'packet' ? open : openOf(tab)} />}
      <Tabs
        label="会議の内容"
        tabs={[
          { id: 'outline', label: '概要', badge: badge('outline') },
          { id: 'agenda', label: '次第', count: agenda.length, badge: badge('agenda') },
          { id: 'materials', label: '資料', count: materials.length, badge: badge('materials') },
          { id: 'packet', label: '綴り', badge: badge('packet') },
        ]}
        current={tab}
        onChange={(id) => toTab(meetingTabs.find((one) => one === id) ?? 'outline')}
      >
        <CharacterFindings
          findings={
            tab === 'packet'
              ? [
                  ...Object.values(characters).flat(),
                  ...written.flatMap((paper) => textPaperCharacters(paper, true)),
                ]
              : characters[tab]
          }
          decisions={decisions}
        />
        {tab === 'outline' && <OutlineFindings findings={facts} />}
        {tab === 'outline' && <OutlineTab meeting={meeting} bodies={bodies} />}
        {tab === 'agenda' && <AgendaTab {...{ meeting, agenda, materials, bodies }} />}
        {tab === 'materials' && <MaterialsTab {...{ meeting, agenda, materials, findings: facts }} />}
        {tab === 'packet' && <PacketTab meeting={meeting} materials={materials} />}
      </Tabs>
    </>
  );
}

function useTabKeys(toTab: (tab: MeetingTab) => void): void {
  useKeys({
    'Ctrl+1': () => toTab('outline'),
    'Ctrl+2': () => toTab('agenda'),
    'Ctrl+3': () => toTab('materials'),
    'Ctrl+4': () => toTab('packet'),
  });
}

function whenAndWhere({ heldOn, startsAt, endsAt, place }: Meeting): string {
  const day = heldOn === null ? '日程未定' : formatJapaneseDate(heldOn, { weekday: true });
  const time = startsAt === null ? '' : endsAt === null ? startsAt : `${startsAt}～${endsAt}`;
  return [`${day}${time}`, place].filter((part) => part !== '').join('・');
}
