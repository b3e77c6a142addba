type Listener<Details, Answer> = (details: Details, callback: (answer: Answer) => void) => void;
type Registration<Details, Answer> =
  | [filter: Electron.WebRequestFilter, listener: Listener<Details, Answer> | null]
  | [listener: Listener<Details, Answer> | null];

/** `<all_urls>`, or a pattern in which `*` stands for anything. */
function matches(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(url);
}

/** One of the points at which the app may look at a request. */
class Stage<Details extends { readonly url: string }, Answer> {
  #filter: Electron.WebRequestFilter | null = null;
  #listener: Listener<Details, Answer> | null = null;

  get listening(): boolean {
    return this.#listener !== null;
  }

  register(registration: Registration<Details, Answer>): void {
    const [first, second] = registration;
    const filtered = typeof first === 'object' && first !== null;
    this.#filter = filtered ? first : null;
    this.#listener = filtered ? (second ?? null) : first;
  }

  /** What the app answers; null when it does not listen to such requests. */
  async ask(details: Details): Promise<Answer | null> {
    const listener = this.#listener;
    const { urls, excludeUrls = [] } = this.#filter ?? { urls: ['<all_urls>'] };
    if (!listener || !urls.some((pattern) => matches(pattern, details.url))) return null;
    if (excludeUrls.some((pattern) => matches(pattern, details.url))) return null;
    return new Promise((resolve) => listener(details, resolve));
  }
}

export const beforeRequest = new Stage<Electron.OnBeforeRequestListenerDetails, Electron.CallbackResponse>();
export const headersReceived = new Stage<
  Electron.OnHeadersReceivedListenerDetails,
  Electron.HeadersReceivedResponse
>();

/** Mirror of `session.webRequest`. */
export const webRequest: Pick<Electron.WebRequest, 'onBeforeRequest' | 'onHeadersReceived'> = {
  onBeforeRequest: (
    ...registration: Registration<Electron.OnBeforeRequestListenerDetails, Electron.CallbackResponse>
  ) => beforeRequest.register(registration),
  onHeadersReceived: (
    ...registration: Registration<Electron.OnHeadersReceivedListenerDetails, Electron.HeadersReceivedResponse>
  ) => headersReceived.register(registration),
};
