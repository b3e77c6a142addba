/** What the end of the program needs to know of a window. */
export interface OpenWindow {
  /** Closes the window, if neither the program nor the page objects; resolves with whether it is closed. */
  closed(): Promise<boolean>;
}

export const openWindows = new Set<OpenWindow>();
