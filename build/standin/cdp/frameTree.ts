export interface FrameNode {
  readonly id: string;
  readonly parentId: string | null;
  /** As Chromium spells it: `https://HOST.app.invalid/…` for the app's own scheme. */
  url: string;
}

/** The frames of one page. The main frame has the id of the page's target. */
export class FrameTree {
  readonly #nodes = new Map<string, FrameNode>();
  readonly mainId: string;

  constructor(mainId: string) {
    this.mainId = mainId;
    this.#nodes.set(mainId, { id: mainId, parentId: null, url: '' });
  }

  get(id: string): FrameNode | undefined {
    return this.#nodes.get(id);
  }

  attached(id: string, parentId: string): void {
    // A frame that moves to another process is attached a second time, under the same id.
    if (!this.#nodes.has(id)) this.#nodes.set(id, { id, parentId, url: '' });
  }

  navigated(id: string, parentId: string | null, url: string): void {
    const node = this.#nodes.get(id);
    if (node) node.url = url;
    else this.#nodes.set(id, { id, parentId, url });
  }

  detached(id: string): void {
    this.#nodes.delete(id);
    for (const node of this.#nodes.values()) if (node.parentId === id) this.detached(node.id);
  }
}
