function refuse(what: string): string {
  const message = `stand-in: ${what} is not done without Electron`;
  console.error(message);
  return message;
}

/** Mirror of `shell`: what it would have opened is written to the standard error. */
export const shell: Pick<Electron.Shell, 'openPath' | 'openExternal' | 'showItemInFolder' | 'beep'> = {
  openPath: async (path) => refuse(`opening ${path}`),
  openExternal: async (url) => {
    throw new Error(refuse(`opening ${url}`));
  },
  showItemInFolder: (path) => {
    refuse(`showing ${path}`);
  },
  beep: () => undefined,
};
