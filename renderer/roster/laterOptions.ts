import type { LaterChoice } from '../../shared/roster/laterAppointment.ts';

/** What a later day of appointment may mean, as the user chooses it. */
export const laterOptions: readonly { readonly value: LaterChoice; readonly label: string }[] = [
  { value: 'again', label: '再任（次の任期）' },
  { value: 'correction', label: '日付の訂正' },
];
