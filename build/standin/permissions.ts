import { asElectron } from './asElectron.ts';
import type { Session } from './cdp/session.ts';

type RequestHandler = NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;
export type Permission = Parameters<RequestHandler>[1];

let requestHandler: RequestHandler | null = null;
let checkHandler: CheckHandler | null = null;

/** Mirror of the session's two handlers. */
export const permissionHandlers: Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler'
> = {
  setPermissionRequestHandler: (handler) => {
    requestHandler = handler;
  },
  setPermissionCheckHandler: (handler) => {
    checkHandler = handler;
  },
};

/** Chromium's names of the permissions that pages are known to ask for, by Electron's names. */
const chromiumNames: Partial<Record<Permission, readonly string[]>> = {
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'display-capture': ['display-capture'],
  geolocation: ['geolocation'],
  'idle-detection': ['idle-detection'],
  'local-fonts': ['local-fonts'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  notifications: ['notifications'],
  'persistent-storage': ['persistent-storage'],
  'screen-wake-lock': ['screen-wake-lock'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
};

function apply(browser: Session, permission: Permission, granted: boolean): Promise<unknown> {
  const setting = granted ? 'granted' : 'denied';
  const names = chromiumNames[permission] ?? [];
  // A name that this Chromium does not know is one that its pages cannot ask for.
  return Promise.allSettled(
    names.map((name) => browser.send('Browser.setPermission', { permission: { name }, setting })),
  );
}

/**
 * What holds before anything was asked: as in Electron, everything is granted unless the app has a say in it. Whoever
 * asks then is decided upon by `decidePermission`; whatever asks by another way than the known ones stays refused.
 */
export async function presetPermissions(browser: Session): Promise<void> {
  const granted = requestHandler === null && checkHandler === null;
  await Promise.all(Object.keys(chromiumNames).map((name) => apply(browser, name as Permission, granted)));
}

export interface PermissionQuestion {
  readonly permission: Permission;
  /** Whether the page only wants to know (`navigator.permissions.query`), or wants to use it. */
  readonly kind: 'check' | 'request';
  readonly url: string;
  readonly isMainFrame: boolean;
  /** The stand-in's own contents object. */
  readonly contents: object;
}

/** Asks the app's handler and lets Chromium enforce its answer: the page's call is then the real one. */
export async function decidePermission(browser: Session, question: PermissionQuestion): Promise<void> {
  const { permission, isMainFrame } = question;
  const contents = asElectron<Electron.WebContents>(question.contents);
  const details = { isMainFrame, requestingUrl: question.url };
  const checked = (): boolean =>
    checkHandler === null || checkHandler(contents, permission, new URL(question.url).origin, details);
  const requested = async (): Promise<boolean> => {
    const handler = requestHandler;
    return handler === null || new Promise((resolve) => handler(contents, permission, resolve, details));
  };
  const granted = question.kind === 'check' ? checked() : await requested();
  await apply(browser, permission, granted);
}
