import { app, session } from 'electron';
import { scheme, windowOrigin } from './appProtocol.ts';
import { developmentServer } from './developmentServer.ts';

/** Whether a request is the app's own: its scheme, or data already inside the page. */
export function isOwnRequest(url: string): boolean {
  const { protocol, origin } = new URL(url);
  if (protocol === `${scheme}:` || protocol === 'blob:' || protocol === 'data:') return true;
  if (!developmentServer) return false;
  const development = new URL(developmentServer);
  return origin === development.origin || origin === development.origin.replace('http', 'ws');
}

/** Refuses every way out of the app: requests, permissions, navigation, new windows, webviews. */
export function installGuards(): void {
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOwnRequest(details.url) });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!(event.isMainFrame && event.url === `${windowOrigin}/`)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
