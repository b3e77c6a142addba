import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Body } from '../../shared/council/body.ts';
import { commonAncestor } from '../../shared/council/commonAncestor.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/meeting.ts';
import { meetingCharacters } from '../../shared/meeting/meetingCharacters.ts';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import type { FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import { openCharacters } from '../../shared/proofreading/openCharacters.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { PacketTab } from '../packet/PacketTab.tsx';
import { CharacterFindings } from '../proofreading/CharacterFindings.tsx';
import { FindingCountsStatus } from '../proofreading/FindingCountsStatus.tsx';
import { Badge } from '../ui/Badge.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { AgendaTab } from './AgendaTab.tsx';
import { type MeetingTab, meetingPath, meetingsRoot, meetingTabs } from './meetingPaths.ts';
import { OutlineTab } from './OutlineTab.tsx';

/** One meeting: what it is, its agenda, its papers. */
export function MeetingScreen({ params }: ScreenProps) {
  const { date } = useAsOf();
  const id = params.meetingId ?? '';
  const { data, isError } = useDesk('meeting.get', { id });
  const { data: bodies } = useDesk('council.list', { date });
  const { data: decisions } = useDesk('proofreading.decisions', {});
  const tab = meetingTabs.find((one) => one === params.tab) ?? 'outline';
  if (isError) return <LostScreen what="この会議" />;
  if (!data || !bodies || !decisions || data.meeting.id !== id) return <SkeletonRows />;
  return <MeetingPage key={id} {...data} bodies={bodies} decisions={decisions} tab={tab} />;
}

interface MeetingPageProps {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly bodies: readonly Body[];
  readonly decisions: readonly FindingDecision[];
  readonly tab: MeetingTab;
}

function MeetingPage({ meeting, agenda, bodies, decisions, tab }: MeetingPageProps) {
  const { go } = useNavigation();
  const title = meetingTitle(bodies, meeting);
  const toTab = (to: MeetingTab) => go(meetingPath(meeting.id, to));
  useFramePosition(
    [{ label: '会議', path: meetingsRoot }, { label: title }],
    commonAncestor(bodies, meeting.bodyIds)?.id ?? null,
  );
  useKeys({
    'Ctrl+1': () => toTab('outline'),
    'Ctrl+2': () => toTab('agenda'),
    'Ctrl+3': () => toTab('packet'),
  });
  const characters = meetingCharacters(meeting, agenda);
  const findings = tab === 'packet' ? [...characters.outline, ...characters.agenda] : characters[tab];
  const meeters = meeting.bodyIds.flatMap((id) => bodies.find((body) => body.id === id) ?? []);
  return (
    <>
      <PageHead title={title} sub={whenAndWhere(meeting)}>
        {meeters.map((body) => (
          <Badge key={body.id} kind="plain">
            {body.shortName || body.name}
          </Badge>
        ))}
      </PageHead>
      <FindingCountsStatus findings={openCharacters(findings, decisions)} />
      <Tabs
        label="会議の内容"
        tabs={[
          { id: 'outline', label: '概要' },
          { id: 'agenda', label: '次第', count: agenda.length },
          { id: 'packet', label: '綴り' },
        ]}
        current={tab}
        onChange={(id) => toTab(meetingTabs.find((one) => one === id) ?? 'outline')}
      >
        <CharacterFindings findings={findings} decisions={decisions} />
        {tab === 'outline' && <OutlineTab meeting={meeting} bodies={bodies} />}
        {tab === 'agenda' && <AgendaTab meeting={meeting} agenda={agenda} />}
        {tab === 'packet' && <PacketTab meeting={meeting} />}
      </Tabs>
    </>
  );
}

function whenAndWhere({ heldOn, startsAt, place }: Meeting): string {
  const day = heldOn === null ? '日程未定' : formatJapaneseDate(heldOn, { weekday: true });
  return [`${day}${startsAt ?? ''}`, place].filter((part) => part !== '').join('・');
}
