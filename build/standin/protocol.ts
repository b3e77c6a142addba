import { privilegesOf, registerScheme, schemeOf } from './schemes.ts';

type Handler = Parameters<Electron.Protocol['handle']>[1];

const handlers = new Map<string, Handler>();

/** The app's handler for this address, if it serves its scheme. */
export function handlerFor(url: string): Handler | undefined {
  return handlers.get(schemeOf(url));
}

/** Mirror of `protocol`: the app's own schemes, answered by the app's own handlers. */
export const protocol: Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
> = {
  registerSchemesAsPrivileged: (schemes) => {
    for (const scheme of schemes) registerScheme(scheme);
  },
  handle: (scheme, handler) => {
    if (!privilegesOf(`${scheme}:`)) throw new Error(`stand-in: the scheme ${scheme} is not registered`);
    if (handlers.has(scheme)) throw new Error(`Protocol ${scheme} is already handled`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
};
