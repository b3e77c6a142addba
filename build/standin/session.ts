import { permissionHandlers } from './permissions.ts';
import { protocol } from './protocol.ts';
import { webRequest } from './webRequest.ts';

/** Mirror of `session`: one session, as the app has. */
export const session = { defaultSession: { ...permissionHandlers, protocol, webRequest } } satisfies {
  [K in keyof typeof Electron.session]?: { [M in keyof Electron.Session]?: unknown };
};
