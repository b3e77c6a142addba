import { permissionHandlers } from './permissions.ts';
import { protocol } from './protocol.ts';
import { webRequest } from './webRequest.ts';

/** Downloads are not modelled: who listens for one never hears of it. */
const on = (): void => undefined;

/** Mirror of `session`: one session, as the app has. */
export const session = { defaultSession: { ...permissionHandlers, protocol, webRequest, on } } satisfies {
  [K in keyof typeof Electron.session]?: { [M in keyof Electron.Session]?: unknown };
};
