import { useState } from 'react';
import { addDays } from '../../shared/calendar/calendarDays.ts';
import type { Body } from '../../shared/council/body.ts';
import { bodySeatRule } from '../../shared/roster/bodySeatRule.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { previousRosterDay } from '../../shared/roster/previousRosterDay.ts';
import { type RosterChange, rosterChanges } from '../../shared/roster/rosterChanges.ts';
import { changeLabels, rosterChangeText } from '../../shared/roster/rosterChangeText.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridColumn, GridDataRow } from '../ui/grid/gridTypes.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import type { People } from './roster.ts';
import { rosterPath, rosterRoot } from './rosterPaths.ts';

/** 委員の異動: the roster of the day compared with an earlier one. */
export function RosterChangesScreen({ params }: ScreenProps) {
  const { date } = useAsOf();
  const { data: bodies } = useDesk('council.list', { date });
  const { data: people } = useDesk('roster.people', {});
  const body = bodies?.find(({ id }) => id === params.bodyId);
  if (!bodies || !people) return <SkeletonRows />;
  return body ? <Comparison key={body.id} body={body} people={people} /> : <LostScreen what="この会議体" />;
}

const columns: readonly GridColumn[] = [
  { key: 'kind', header: '異動', width: 110, editable: false },
  { key: 'side', header: '区分', width: 96, editable: false },
  { key: 'name', header: '氏名', width: 108, editable: false },
  { key: 'text', header: '内容', editable: false },
];

function Comparison({ body, people }: { readonly body: Body; readonly people: People }) {
  const { date: to, setDate } = useAsOf();
  const { go } = useNavigation();
  const memberships = people
    .flatMap((person) => person.memberships)
    .filter(({ bodyId }) => bodyId === body.id);
  const rule = { ...bodySeatRule(body), order: 'gojuon' } as const;
  const [chosen, choose] = useState<string | null>(null);
  const from = chosen ?? previousRosterDay(memberships, rule, to) ?? addDays(to, -365);
  const changes = rosterChanges(memberships, people, [from, to], body.composition.sides, rule);
  const name = body.shortName || body.name;
  useFramePosition(
    [
      { label: '委員', path: rosterRoot },
      { label: name, path: rosterPath(body.id) },
      { label: '前回と比べる' },
    ],
    body.id,
  );
  return (
    <>
      <PageHead title="委員の異動" sub={body.name} />
      <Toolbar
        end={
          <Button look="quiet" icon="people" onClick={() => go(rosterPath(body.id))}>
            委員名簿へ
          </Button>
        }
      >
        <DateField
          label="前の名簿の日"
          keptAs={`rosterChanges.${body.id}.from`}
          labelPlace="beside"
          value={from}
          today={today()}
          onSave={choose}
        />
        <DateField
          label="後の名簿の日"
          keptAs="asOf"
          labelPlace="beside"
          value={to}
          today={today()}
          onSave={(day) => setDate(day ?? today())}
        />
      </Toolbar>
      <WorkBody>
        <Grid
          label="委員の異動"
          density="list"
          columns={columns}
          rows={changes.map((change) => changeRow(body, change))}
          onOpen={(id) => {
            const change = changes.find((one) => rowId(one) === id);
            const seat = (change?.after ?? change?.before)?.membership;
            if (seat && change?.after === null) setDate(from);
            if (seat) go(`${rosterPath(body.id)}/${seat.id}`);
          }}
          emptyHint="この二つの日の名簿に違いはありません"
        />
      </WorkBody>
      <PaperPane title="委員の異動" paper={{ kind: 'rosterChanges', bodyId: body.id, from, to }} excel />
      <FrameHints>
        <KeyHint keys="Enter">名簿を開く</KeyHint>
        <KeyHint keys="Ctrl+P">印刷</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}

function rowId({ kind, after, before }: RosterChange): string {
  return `${kind} ${(after ?? before)?.membership.id}`;
}

function changeRow(body: Body, change: RosterChange): GridDataRow {
  const of = change.after ?? change.before;
  const side = body.composition.sides.find(({ key }) => key === of?.membership.side);
  return {
    id: rowId(change),
    cells: {
      kind: changeLabels[change.kind],
      side: side?.label ?? '',
      name: of ? nameText(of.name) : '',
      text: rosterChangeText(body.kind, change),
    },
  };
}
