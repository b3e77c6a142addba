import type { ComponentType } from 'react';
import { ManyRowsPage } from './ManyRowsPage.tsx';
import { RosterPage } from './RosterPage.tsx';

/** By the hash of the address. */
export const pages: Readonly<Record<string, ComponentType>> = {
  roster: RosterPage,
  many: ManyRowsPage,
};
