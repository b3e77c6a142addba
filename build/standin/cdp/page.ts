import { EventEmitter } from 'node:events';
import type { Connection } from './connection.ts';
import { FrameTree } from './frameTree.ts';
import type { Protocol } from './protocol.ts';
import type { Session } from './session.ts';

/** The name of the function by which scripts in a page speak to this process. */
export const bindingName = '__standin';

/** A text that a script of the page sent through the binding. */
export interface PageMessage {
  readonly text: string;
  readonly frameId: string;
  /** Evaluates an expression where the message came from. */
  readonly answer: (expression: string) => void;
}

/** A window that the page opened; it has not run anything and waits to be adopted or closed. */
export interface Popup {
  readonly page: Page;
  readonly url: string;
  readonly name: string;
  readonly features: readonly string[];
}

interface PageEvents {
  message: [message: PageMessage];
  popup: [popup: Popup];
  navigated: [frameId: string];
  navigatedWithin: [frameId: string];
  domReady: [];
  loaded: [];
  crashed: [];
  /** The page objects to being left; whoever listens decides whether it is left all the same. */
  leaving: [decide: (leave: boolean) => void];
  kept: [];
  complaint: [text: string];
  closed: [];
}

export interface Evaluation {
  readonly userGesture?: boolean;
  /** An isolated world sees the document but none of the page's scripts and policies. */
  readonly isolated?: boolean;
}

/** One page of the browser: its frames, its scripts' messages, what it is told to do. */
export class Page extends EventEmitter<PageEvents> {
  readonly session: Session;
  readonly targetId: string;
  readonly frames: FrameTree;
  /** Popups of which the page has told the address and the browser not yet the target: in this order. */
  readonly #opening: Protocol.Page.windowOpenPayload[] = [];
  readonly #connection: Connection;
  /** Answers every request of this page; null for a page of the app, whose requests go the app's way. */
  serve: ((url: URL) => Response) | null = null;
  readonly #claimed = Promise.withResolvers<void>();
  closed = false;
  #document = '';
  #loadedDocument = '';

  constructor(connection: Connection, session: Session, targetId: string) {
    super();
    this.#connection = connection;
    this.session = session;
    this.targetId = targetId;
    this.frames = new FrameTree(targetId);
    session.on('detached', () => {
      if (this.closed) return;
      this.closed = true;
      this.#claimed.resolve();
      this.emit('closed');
    });
    this.#attach(session);
  }

  /** Says whose page this is: that of whoever serves it, else of the app. */
  claim(serve: ((url: URL) => Response) | null): void {
    this.serve = serve;
    this.#claimed.resolve();
  }

  /** Resolves once it is known whose page this is. Another client may release it, and let it load, before that. */
  claimed(): Promise<void> {
    return this.#claimed.promise;
  }

  /**
   * Lets a page that was held at its birth go on. Commands are carried out in order: once this resolves, all that was
   * told to its session before is in effect, and the next document that it loads is under it.
   */
  async release(): Promise<void> {
    await this.session.send('Runtime.runIfWaitingForDebugger');
  }

  /** The oldest window that this page has opened and that has not been matched with its target yet. */
  nextOpening(): Protocol.Page.windowOpenPayload | undefined {
    return this.#opening.shift();
  }

  /** Resolves once the document and all that belongs to it is loaded; with the browser's reason if it cannot be. */
  async navigate(url: string): Promise<{ readonly error: string | null }> {
    const { errorText, loaderId } = await this.session.send('Page.navigate', { url });
    if (errorText !== undefined) return { error: errorText };
    // Without a loader it is the same document, at another fragment.
    if (loaderId !== undefined) await this.#untilLoaded(loaderId);
    return { error: this.closed ? 'net::ERR_ABORTED' : null };
  }

  /** Also resolves when that document gives way to another one before it is loaded. */
  #untilLoaded(loaderId: string): Promise<void> {
    return new Promise((resolve) => {
      let committed = this.#document === loaderId;
      const check = (): void => {
        committed ||= this.#document === loaderId;
        const replaced = committed && this.#document !== loaderId;
        if (this.#loadedDocument !== loaderId && !replaced && !this.closed) return;
        this.off('loaded', check).off('navigated', check).off('closed', check);
        resolve();
      };
      this.on('loaded', check).on('navigated', check).on('closed', check);
      check();
    });
  }

  /** Evaluates an expression in the main frame and resolves with its (awaited) value, as far as JSON can carry it. */
  async evaluate(expression: string, options: Evaluation = {}): Promise<unknown> {
    const world = options.isolated ? await this.#isolatedWorld() : {};
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      ...world,
      awaitPromise: true,
      returnByValue: true,
      userGesture: options.userGesture ?? false,
    });
    if (exceptionDetails) {
      const { exception, text } = exceptionDetails;
      throw new Error(exception?.description ?? String(exception?.value ?? text));
    }
    return result.value;
  }

  async #isolatedWorld(): Promise<{ contextId: number }> {
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: this.targetId,
      worldName: bindingName,
    });
    return { contextId: executionContextId };
  }

  /** The PDF is read in pieces: a message of the protocol has a limit. */
  async printToPdf(options: Protocol.Page.printToPDFParameters): Promise<Buffer> {
    const transferMode = 'ReturnAsStream';
    const { stream } = await this.session.send('Page.printToPDF', { ...options, transferMode });
    if (stream === undefined) throw new Error('Page.printToPDF: no stream');
    const pieces: Buffer[] = [];
    for (let end = false; !end; ) {
      const piece = await this.session.send('IO.read', { handle: stream, size: 1 << 20 });
      pieces.push(Buffer.from(piece.data, piece.base64Encoded ? 'base64' : 'utf8'));
      end = piece.eof;
    }
    this.session.tell('IO.close', { handle: stream });
    return Buffer.concat(pieces);
  }

  /** Closes the page as a person would, so that it may object; resolves with whether it is closed. */
  closeUnlessKept(): Promise<boolean> {
    return new Promise((resolve) => {
      this.once('closed', () => resolve(true));
      this.once('kept', () => resolve(false));
      this.session.tell('Page.close');
    });
  }

  /** Closes a page that is held at its birth, without letting it load anything. */
  refuse(): void {
    this.claim(() => Response.error());
    this.close();
  }

  /** Closes the page without asking it. One that is held is let go: it shares its thread with the page that opened it. */
  close(): void {
    this.session.tell('Runtime.runIfWaitingForDebugger');
    this.#connection.root.tell('Target.closeTarget', { targetId: this.targetId });
  }

  /** The same for the page's own session and those of frames that Chromium keeps in processes of their own. */
  #attach(session: Session): void {
    const contexts = new Map<number, string>();
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) =>
      this.frames.attached(frameId, parentFrameId),
    );
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason !== 'swap') this.frames.detached(frameId);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      this.frames.navigated(
        frame.id,
        frame.parentId ?? this.frames.get(frame.id)?.parentId ?? null,
        frame.url,
      );
      if (frame.id === this.targetId) this.#document = frame.loaderId;
      this.emit('navigated', frame.id);
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      this.frames.navigated(frameId, this.frames.get(frameId)?.parentId ?? null, url);
      this.emit('navigatedWithin', frameId);
    });
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId: unknown = context.auxData?.frameId;
      if (typeof frameId === 'string') contexts.set(context.id, frameId);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      contexts.delete(executionContextId);
    });
    session.on('Runtime.executionContextsCleared', () => contexts.clear());
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId: contextId }) => {
      const frameId = contexts.get(contextId);
      if (name !== bindingName || frameId === undefined) return;
      const answer = (expression: string): void =>
        session.tell('Runtime.evaluate', { expression, contextId });
      this.emit('message', { text: payload, frameId, answer });
    });
    session.on('Page.windowOpen', (opening) => this.#opening.push(opening));
    session.on('Target.attachedToTarget', ({ targetInfo, sessionId }) => {
      const child = targetInfo.type === 'iframe' ? this.#connection.session(sessionId) : undefined;
      if (child) this.#attach(child);
    });
    this.#watchDocument(session);
    session.tell('Page.enable');
    session.tell('Runtime.enable');
    session.tell('Runtime.addBinding', { name: bindingName });
    session.tell('Log.enable');
    session.tell('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'iframe' }],
    });
    if (session !== this.session) session.tell('Runtime.runIfWaitingForDebugger');
  }

  #watchDocument(session: Session): void {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      this.emit('complaint', `${text} ${exception?.description ?? ''}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') this.emit('complaint', `${entry.text} ${entry.url ?? ''}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error' && type !== 'assert') return;
      this.emit('complaint', args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' '));
    });
    if (session !== this.session) return;
    session.on('Page.domContentEventFired', () => this.emit('domReady'));
    session.on('Page.loadEventFired', () => {
      this.#loadedDocument = this.#document;
      this.emit('loaded');
    });
    session.on('Inspector.targetCrashed', () => this.emit('crashed'));
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type !== 'beforeunload') return;
      const decide = (accept: boolean): void => {
        session.tell('Page.handleJavaScriptDialog', { accept });
        if (!accept) this.emit('kept');
      };
      this.emit('leaving', decide);
    });
  }
}
