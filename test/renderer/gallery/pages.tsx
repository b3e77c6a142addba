import type { ComponentType } from 'react';
import { FieldsPage } from './FieldsPage.tsx';
import { ManyRowsPage } from './ManyRowsPage.tsx';
import { MaterialsPage } from './MaterialsPage.tsx';
import { PalettePage } from './PalettePage.tsx';
import { PaperPage } from './PaperPage.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { RosterPage } from './RosterPage.tsx';
import { SavingPage } from './SavingPage.tsx';

/** By the hash of the address. */
export const pages: Readonly<Record<string, ComponentType>> = {
  roster: RosterPage,
  many: ManyRowsPage,
  fields: FieldsPage,
  materials: MaterialsPage,
  palette: PalettePage,
  paper: PaperPage,
  people: PeoplePage,
  saving: SavingPage,
};
