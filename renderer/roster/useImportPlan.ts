import { useMemo, useState } from 'react';
import { importCounts, importCountsText } from '../../shared/roster/importCounts.ts';
import type { LaterChoice } from '../../shared/roster/laterAppointment.ts';
import type { PasteDecision } from '../../shared/roster/planAppointments.ts';
import { rosterImport } from '../../shared/roster/rosterImport.ts';
import { useChanges } from '../app/changes.tsx';
import { useToast } from '../app/toasts.tsx';
import { useLatest } from '../app/useLatest.ts';
import { asFound, type EntryScope, planEntry, type TableMapping } from './planEntry.ts';
import { likeliestTable, type Review } from './review.ts';

/** What the user says about a table, what comes of it, and the one command that it ends in. */
export function useImportPlan(review: Review, scope: EntryScope, onDone: () => void) {
  const { change } = useChanges();
  const latest = useLatest();
  const say = useToast();
  const [tableIndex, setTableIndex] = useState(() => likeliestTable(review));
  const [mapping, setMapping] = useState<TableMapping>(asFound);
  const [byLine, setByLine] = useState<ReadonlyMap<number, PasteDecision>>(new Map());
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const [later, setLater] = useState<LaterChoice | null>(null);
  const table = review.tables[tableIndex];
  const entry = useMemo(() => ({ cells: table?.cells ?? [], side: review.side }), [table, review.side]);
  const decisions = useMemo(() => ({ byLine, declined, later }), [byLine, declined, later]);
  const plan = useMemo(() => planEntry(entry, scope, mapping, decisions), [entry, scope, mapping, decisions]);
  const counts = useMemo(() => importCounts(plan.rows), [plan]);
  /** Another table, or other columns: what was decided about rows was about other texts. */
  const restart = () => {
    setByLine(new Map());
    setDeclined(new Set());
    setLater(null);
  };
  const enter = async () => {
    if (importCountsText(counts) === '') return;
    const done = await change('roster.import', () => {
      const people = latest('roster.people', {}) ?? scope.people;
      return rosterImport(planEntry(entry, { ...scope, people }, mapping, decisions).rows, scope.date);
    });
    if (!done) return;
    say(`${importCountsText(done)}しました`);
    onDone();
  };
  return {
    table,
    tableIndex,
    plan,
    mapping,
    counts,
    later,
    decideLater: setLater,
    chooseTable: (index: number) => {
      setTableIndex(index);
      setMapping(asFound);
      restart();
    },
    map: (next: TableMapping) => {
      setMapping(next);
      if (next.fields !== mapping.fields) restart();
    },
    decide: (line: number, decision: PasteDecision) =>
      setByLine((before) => new Map(before).set(line, { ...before.get(line), ...decision })),
    decline: (key: string, isDeclined: boolean) =>
      setDeclined((before) => {
        const next = new Set(before);
        if (isDeclined) next.add(key);
        else next.delete(key);
        return next;
      }),
    enter,
  };
}
