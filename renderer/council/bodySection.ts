import type { Body } from '../../shared/council/body.ts';
import type { BodyChanges } from './useBodyChanges.ts';

/** What every section of a body's page is given. */
export interface BodySectionProps {
  readonly body: Body;
  readonly changes: BodyChanges;
  readonly readOnly: boolean;
}
