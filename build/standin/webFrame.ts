import type { FrameTree } from './cdp/frameTree.ts';
import type { Named } from './mirrors.ts';
import { toAppUrl } from './schemes.ts';

type Mirrored = Pick<
  Electron.WebFrameMain,
  'url' | 'origin' | 'frameToken' | 'routingId' | 'processId' | 'detached'
> &
  Named<Electron.WebFrameMain, 'parent' | 'top'>;

let lastRoutingId = 0;

/** Mirror of `WebFrameMain`: one object per frame for as long as the frame lives, so that they can be compared. */
export class StandinFrame implements Mirrored {
  readonly frameToken: string;
  readonly routingId = ++lastRoutingId;
  readonly processId = 1;
  readonly #frames: FrameTree;
  readonly #siblings: StandinFrames;

  constructor(frameToken: string, frames: FrameTree, siblings: StandinFrames) {
    this.frameToken = frameToken;
    this.#frames = frames;
    this.#siblings = siblings;
  }

  get url(): string {
    return toAppUrl(this.#frames.get(this.frameToken)?.url ?? '');
  }

  get origin(): string {
    const { protocol, host } = new URL(this.url || 'about:blank');
    return host === '' ? 'null' : `${protocol}//${host}`;
  }

  get detached(): boolean {
    return this.#frames.get(this.frameToken) === undefined;
  }

  get parent(): StandinFrame | null {
    const parentId = this.#frames.get(this.frameToken)?.parentId ?? null;
    return parentId === null ? null : this.#siblings.of(parentId);
  }

  get top(): StandinFrame | null {
    return this.detached ? null : this.#siblings.of(this.#frames.mainId);
  }
}

/** The frame objects of one page. */
export class StandinFrames {
  readonly #frames: FrameTree;
  readonly #objects = new Map<string, StandinFrame>();

  constructor(frames: FrameTree) {
    this.#frames = frames;
  }

  of(id: string): StandinFrame {
    const known = this.#objects.get(id);
    if (known) return known;
    const frame = new StandinFrame(id, this.#frames, this);
    this.#objects.set(id, frame);
    return frame;
  }
}
