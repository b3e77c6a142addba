function refuse(what: string): string {
  console.error(`stand-in: not opened: ${what}`);
  return `Electron がないため「${what}」を開けません。`;
}

/** Mirror of `shell`: what it would have opened is written to the standard error. */
export const shell: Pick<Electron.Shell, 'openPath' | 'openExternal' | 'showItemInFolder' | 'beep'> = {
  openPath: async (path) => refuse(path),
  openExternal: async (url) => {
    throw new Error(refuse(url));
  },
  showItemInFolder: (path) => {
    refuse(path);
  },
  beep: () => undefined,
};
