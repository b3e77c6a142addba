import { app, session } from 'electron';
import { scheme, windowOrigin } from './appProtocol.ts';
import { developmentServer } from './developmentServer.ts';

/** Whether a request is the app's own: its scheme, or data already inside the page. */
function isOwnRequest(url: string): boolean {
  const { protocol, origin } = new URL(url);
  if (protocol === `${scheme}:` || protocol === 'blob:' || protocol === 'data:') return true;
  if (!developmentServer) return false;
  const development = new URL(developmentServer);
  return origin === development.origin || origin === development.origin.replace('http', 'ws');
}

/**
 * Before the app is ready: no page is ever without the sandbox, whoever opens its window, and the browser asks no name
 * server for anything, which it may do before a request is made that could be refused.
 */
export function confineBrowser(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
}

/** Refuses every way out of the app: requests, permissions, navigation, new windows, webviews, downloads. */
export function installGuards(): void {
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOwnRequest(details.url) });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => {
    // Calls between browsers go past the requests that are guarded above.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!(event.isMainFrame && event.url === `${windowOrigin}/`)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
