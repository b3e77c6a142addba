/** The DevTools protocol's types. playwright-core ships them but its `exports` names no path to them. */
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
