import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { minuteText, wallClock } from '../../shared/calendar/wallClock.ts';
import { newBodyPath } from '../council/councilPaths.ts';
import { useLibrary } from '../library/LibraryGate.tsx';
import { useCanEdit } from '../library/useCanEdit.ts';
import { rosterPath } from '../roster/rosterPaths.ts';
import { scheduleRoot } from '../schedule/schedulePaths.ts';
import { useOpenDeadlineCount } from '../schedule/useOpenDeadlineCount.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SectionNav } from '../ui/shell/SectionNav.tsx';
import { SidebarFoot } from '../ui/shell/SidebarFoot.tsx';
import { SidebarPart } from '../ui/shell/SidebarPart.tsx';
import { Tree } from '../ui/tree/Tree.tsx';
import { useAsOf } from './asOf.tsx';
import { bodyNodes } from './bodyNodes.ts';
import { useFrameSlots } from './frameSlots.tsx';
import { useNavigation } from './navigation.ts';
import { features } from './routes.ts';
import { featureOf, sectionPath } from './sections.ts';
import { today } from './today.ts';
import { useDesk } from './useDesk.ts';

/** What (the sections) and whose (the tree of bodies): both filter together. */
export function Sidebar() {
  const { path, go } = useNavigation();
  const { position } = useFrameSlots();
  const canEdit = useCanEdit();
  const { date } = useAsOf();
  const { data: bodies = [] } = useDesk('council.list', { date });
  const { data: meetings } = useDesk('meeting.list', {});
  const current = featureOf(path);
  const counts: Readonly<Record<string, number | undefined>> = {
    '/meetings': meetings?.length,
    [scheduleRoot]: useOpenDeadlineCount(),
  };
  const goToBody = (bodyId: string) => {
    go(current?.pathOfBody?.(bodyId) ?? rosterPath(bodyId));
  };
  return (
    <>
      <SectionNav
        sections={features.flatMap((feature) =>
          feature.section
            ? [
                {
                  id: feature.root,
                  label: feature.section.label,
                  icon: feature.section.icon,
                  keys: feature.section.key,
                  href: `#${sectionPath(feature, position.bodyId)}`,
                  count: counts[feature.root],
                },
              ]
            : [],
        )}
        currentId={current?.root ?? null}
        onGo={({ id }) => {
          const feature = features.find(({ root }) => root === id);
          if (feature) go(sectionPath(feature, position.bodyId));
        }}
      />
      <SidebarPart
        title="会議体"
        action={
          canEdit && (
            <IconButton icon="plus" label="会議体を追加" onClick={() => go(newBodyPath(position.bodyId))} />
          )
        }
      >
        <Tree label="会議体" nodes={bodyNodes(bodies)} selectedId={position.bodyId} onSelect={goToBody} />
      </SidebarPart>
      <Foot />
    </>
  );
}

function Foot() {
  const { name, sample, lastBackupAt } = useLibrary();
  const isUnsaid = sample !== null && !name.includes('サンプル');
  return (
    <SidebarFoot
      library={isUnsaid ? `${name}（サンプル）` : name}
      backup={lastBackupAt ? `控え ${backupTime(lastBackupAt)}` : '控えなし'}
    />
  );
}

/** 12:00 of today's backup, R3.9.7 of an older one. */
function backupTime(at: string): string {
  const { day } = wallClock(at);
  return day === today() ? minuteText(at) : formatJapaneseDate(day, { form: 'short' });
}
