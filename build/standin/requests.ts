import { asElectron } from './asElectron.ts';
import type { PausedRequest } from './cdp/browser.ts';
import type { Protocol } from './cdp/protocol.ts';
import type { Session } from './cdp/session.ts';
import { handlerFor } from './protocol.ts';
import { privilegesOf, schemeOf, toAppUrl, toPageHeader, toPageUrl } from './schemes.ts';
import { contentsOf, type StandinWebContents } from './webContents.ts';
import { beforeRequest, headersReceived } from './webRequest.ts';

type Details = Electron.OnBeforeRequestListenerDetails;
type Headers = Protocol.Fetch.HeaderEntry[];

const resourceTypes: Partial<Record<Protocol.Network.ResourceType, Details['resourceType']>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  EventSource: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
};

/** Headers in which a page tells or is told addresses. */
const addressHeaders = new Set([
  'access-control-allow-origin',
  'content-security-policy',
  'content-security-policy-report-only',
  'link',
  'location',
]);

let lastRequestId = 0;

interface Asked {
  readonly paused: Protocol.Fetch.requestPausedPayload;
  readonly session: Session;
  readonly contents: StandinWebContents | undefined;
  /** As the app knows it. */
  readonly url: string;
  readonly details: Details;
}

function describe({ paused, page, session }: PausedRequest): Asked {
  const { request, frameId, resourceType } = paused;
  const contents = page && contentsOf(page);
  const url = toAppUrl(request.url);
  const frame = contents?.frame(frameId);
  const documentType = page?.targetId === frameId ? 'mainFrame' : 'subFrame';
  const details: Details = {
    id: ++lastRequestId,
    url,
    method: request.method,
    resourceType: resourceType === 'Document' ? documentType : (resourceTypes[resourceType] ?? 'other'),
    referrer: toAppUrl(request.headers.Referer ?? ''),
    timestamp: Date.now(),
    uploadData: [],
    ...(contents && { webContentsId: contents.id, webContents: asElectron<Electron.WebContents>(contents) }),
    ...(frame && { frame: asElectron<Electron.WebFrameMain>(frame) }),
  };
  return { paused, session, contents, url, details };
}

function fail({ session, paused }: Asked, errorReason: Protocol.Network.ErrorReason): void {
  session.tell('Fetch.failRequest', { requestId: paused.requestId, errorReason });
}

/** Browsers show an icon for a page and ask for one that nobody has named; Electron does not. */
function isFavicon({ paused: { resourceType, request } }: Asked): boolean {
  return resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico';
}

/** Asks the app whether a document may be loaded into a frame. What it loads itself it is not asked about. */
function mayNavigate({ paused, contents }: Asked): boolean {
  if (paused.resourceType !== 'Document') return true;
  // The frame is gone already, as that of a window which was refused.
  if (!contents) return false;
  const redirected = paused.redirectedRequestId !== undefined;
  return contents.mayNavigate(paused.frameId, paused.request.url, redirected);
}

/** A scheme that was registered without these privileges answers documents and images, but no script's requests. */
function mayFetch({ paused, url, details }: Asked): boolean {
  if (details.resourceType !== 'xhr') return true;
  const privileges = privilegesOf(url);
  const origin = paused.request.headers.Origin;
  const crosses = origin !== undefined && !paused.request.url.startsWith(`${origin}/`);
  return privileges?.supportFetchAPI === true && (!crosses || privileges.corsEnabled === true);
}

function requestFor({ paused: { request }, url }: Asked): Request {
  const headers = new globalThis.Headers(request.headers);
  for (const name of ['origin', 'referer']) {
    const value = headers.get(name);
    if (value !== null) headers.set(name, toAppUrl(value));
  }
  const parts = (request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'));
  const body = request.hasPostData ? { body: new Uint8Array(Buffer.concat(parts)) } : {};
  return new Request(url, { method: request.method, headers, ...body });
}

/** The response's headers after `onHeadersReceived`, in the app's spelling; null if the app cancels. */
async function receivedHeaders(asked: Asked, status: number, headers: Headers): Promise<Headers | null> {
  const grouped: Record<string, string[]> = {};
  for (const { name, value } of headers) {
    const values = grouped[name] ?? [];
    grouped[name] = [...values, value];
  }
  const { uploadData, ...details } = asked.details;
  const answer = await headersReceived.ask({
    ...details,
    statusCode: status,
    statusLine: `HTTP/1.1 ${status}`,
    responseHeaders: grouped,
  });
  if (answer?.cancel) return null;
  if (!answer?.responseHeaders) return headers;
  return Object.entries(answer.responseHeaders).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
}

async function serve(asked: Asked, response: Response): Promise<void> {
  const { session, paused } = asked;
  const sent = [...response.headers].map(([name, value]) => ({ name, value }));
  const headers = await receivedHeaders(asked, response.status, sent);
  if (response.type === 'error' || !headers) return fail(asked, 'Failed');
  await session.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: headers.map(({ name, value }) => {
      return { name, value: addressHeaders.has(name.toLowerCase()) ? toPageHeader(value) : value };
    }),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

/** The second time that a request over the network is held: its response is there. */
async function handleResponse(asked: Asked): Promise<void> {
  const { session, paused } = asked;
  const { requestId, responseStatusCode: responseCode = 0, responseHeaders = [] } = paused;
  const headers = await receivedHeaders(asked, responseCode, responseHeaders);
  if (!headers) return fail(asked, 'Failed');
  await session.send('Fetch.continueResponse', { requestId, responseCode, responseHeaders: headers });
}

async function handle(held: PausedRequest): Promise<void> {
  await held.page?.claimed();
  const asked = describe(held);
  const { session, paused, url } = asked;
  const { requestId } = paused;
  if (isFavicon(asked)) return serve(asked, new Response(null, { status: 204 }));
  if (held.page?.serve) return serve(asked, held.page.serve(new URL(url)));
  if (paused.responseErrorReason !== undefined) return fail(asked, paused.responseErrorReason);
  if (paused.responseStatusCode !== undefined) return handleResponse(asked);
  if (!mayNavigate(asked)) return fail(asked, 'Aborted');
  const verdict = await beforeRequest.ask(asked.details);
  if (verdict?.cancel) return fail(asked, 'BlockedByClient');
  if (verdict?.redirectURL !== undefined) {
    const location = { name: 'location', value: toPageUrl(verdict.redirectURL) };
    await session.send('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders: [location] });
    return;
  }
  if (privilegesOf(url)) {
    const handler = handlerFor(url);
    if (!handler || !mayFetch(asked)) return fail(asked, 'Failed');
    return serve(asked, await handler(requestFor(asked)));
  }
  const interceptResponse = headersReceived.listening && schemeOf(url).startsWith('http');
  await session.send('Fetch.continueRequest', { requestId, interceptResponse });
}

/**
 * Decides on one held request as Electron would: `will-navigate` and its kin, then `webRequest`, then the handler of
 * the app's scheme. All three are the app's own.
 */
export function handleRequest(held: PausedRequest): void {
  handle(held).catch((error: unknown) => {
    // The page may be gone before its answer is there.
    if (!held.page?.closed) console.error(`stand-in: ${toAppUrl(held.paused.request.url)}:`, error);
    const { requestId } = held.paused;
    held.session.tell('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  });
}
