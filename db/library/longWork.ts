/** How far long work has come, in bytes. */
export interface WorkProgress {
  readonly what: 'database' | 'files' | 'check';
  readonly done: number;
  readonly total: number;
}

/** How long work is watched and cancelled. */
export interface LongWork {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: WorkProgress) => void) | undefined;
}
