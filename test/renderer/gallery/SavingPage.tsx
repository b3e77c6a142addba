import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ChangesProvider } from '../../../renderer/app/changes.tsx';
import { queryClient } from '../../../renderer/app/queryClient.ts';
import { SaveStatus } from '../../../renderer/app/SaveStatus.tsx';
import { useDesk } from '../../../renderer/app/useDesk.ts';
import { useAgendaChanges } from '../../../renderer/meeting/useAgendaChanges.ts';
import { useMeetingChanges } from '../../../renderer/meeting/useMeetingChanges.ts';
import { DateField } from '../../../renderer/ui/field/DateField.tsx';
import { TextField } from '../../../renderer/ui/field/TextField.tsx';
import { Grid } from '../../../renderer/ui/grid/Grid.tsx';
import type { AgendaItem, Meeting } from '../../../shared/meeting/meeting.ts';
import { noting } from './calls.ts';

declare global {
  interface Window {
    /** The use cases, in the process of the test. */
    readonly askDesk: (channel: string, input: unknown, mergeKey?: string) => Promise<unknown>;
  }
}

const columns = [{ key: 'text', header: '次第' }];

interface PartsProps {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
}

function Parts({ meeting, agenda }: PartsProps) {
  const { save } = useMeetingChanges(meeting.id);
  const { grid } = useAgendaChanges(meeting.id);
  const rows = useMemo(() => agenda.map(({ id, text }) => ({ id, cells: { text } })), [agenda]);
  return (
    <>
      <TextField label="名称" value={meeting.name} onSave={(name, edit) => save('name', name, edit)} />
      <TextField label="場所" value={meeting.place} onSave={(place, edit) => save('place', place, edit)} />
      <DateField
        label="開催日"
        keptAs="saving.heldOn"
        value={meeting.heldOn}
        today="2021-09-08"
        onSave={(heldOn, edit) => save('heldOn', heldOn, edit)}
      />
      <Grid label="次第" keptAs="saving.agenda" columns={columns} rows={rows} {...grid} />
    </>
  );
}

function Screen() {
  const { data: meetings } = useDesk('meeting.list', {});
  const id = meetings?.[0]?.id ?? '';
  const { data } = useDesk('meeting.get', { id }, { enabled: id !== '' });
  const [shown, setShown] = useState(true);
  return (
    <>
      <SaveStatus />
      <button type="button" onClick={() => setShown(false)}>
        画面を離れる
      </button>
      {shown && data && <Parts {...data} />}
    </>
  );
}

/** Fields and a grid that save by the program's own use cases. */
export function SavingPage() {
  useState(() => {
    queryClient.clear();
    const desk = { invoke: window.askDesk, onProgress: () => () => {} };
    Object.defineProperty(window, 'desk', { value: desk, configurable: true });
  });
  return (
    <QueryClientProvider client={queryClient}>
      <ChangesProvider onRefused={noting('refused')}>
        <Screen />
      </ChangesProvider>
    </QueryClientProvider>
  );
}
