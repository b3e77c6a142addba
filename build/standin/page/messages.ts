/** What the page sends: a call of `ipcRenderer`, or a question about a permission. */
export type FromPage =
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: readonly Boxed[];
    }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly Boxed[] }
  | { readonly kind: 'check' | 'request'; readonly id: number; readonly permission: string };

/** What it is sent: an answer, or a message of `webContents.send`. */
export type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: Boxed }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: readonly Boxed[] };

/** A value that may be undefined, which JSON has no word for. */
export interface Boxed {
  readonly v?: unknown;
}

/** Name of the function by which this process hands a `ToPage` to the page. */
export const receiverName = '__standinReceive';
