import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import { KeyList } from '../ui/dialog/KeyList.tsx';
import { CommandPalette } from '../ui/palette/CommandPalette.tsx';
import type { PaletteSearch } from '../ui/palette/usePaletteItems.ts';
import { ask } from './desk.ts';
import { keyGroups } from './keyGroups.ts';
import { useNavigation } from './navigation.ts';
import { paletteItems } from './paletteItems.ts';
import { today } from './today.ts';
import { usePaletteActions } from './usePaletteActions.ts';

export interface CommandsProps {
  readonly overlay: 'palette' | 'keys' | null;
  readonly onClose: () => void;
  readonly onShowKeys: () => void;
}

/** What lies over the screen on demand: Ctrl+K and F1. */
export function Commands({ overlay, onClose, onShowKeys }: CommandsProps) {
  if (overlay === 'keys') return <KeyList groups={keyGroups} onClose={onClose} />;
  return overlay === 'palette' ? <Palette onClose={onClose} onShowKeys={onShowKeys} /> : null;
}

function Palette({ onClose, onShowKeys }: Pick<CommandsProps, 'onClose' | 'onShowKeys'>) {
  const queries = useQueryClient();
  const { go } = useNavigation();
  const actions = usePaletteActions(onShowKeys);
  // The palette asks again whenever its search is another one: only a new library makes it so.
  const context = useRef({ actions, go });
  context.current = { actions, go };
  const search = useCallback<PaletteSearch>(
    async (query, { actionsOnly }) => {
      const bodies = await queries.ensureQueryData(bodiesToday());
      const people = await queries.ensureQueryData(everyone);
      const meetings = await queries.ensureQueryData(allMeetings);
      const titled = meetings.map((meeting) => ({
        ...meeting,
        title: meetingTitle(bodies, meeting),
        day: meeting.heldOn === null ? '' : formatJapaneseDate(meeting.heldOn),
      }));
      return paletteItems(query, actionsOnly, { bodies, people, meetings: titled, ...context.current });
    },
    [queries],
  );
  return <CommandPalette search={search} onClose={onClose} />;
}

const bodiesToday = () => {
  const input = { date: today() };
  return { queryKey: ['council.list', input], queryFn: () => ask('council.list', input) };
};
const everyone = { queryKey: ['roster.people', {}], queryFn: () => ask('roster.people', {}) };
const allMeetings = { queryKey: ['meeting.list', {}], queryFn: () => ask('meeting.list', {}) };
