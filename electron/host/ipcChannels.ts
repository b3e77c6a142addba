/** Names of the two IPC channels there are. Everything else is a channel of the contract inside the first. */
export const invokeChannel = 'desk:invoke';
export const progressChannel = 'desk:progress';

/** Before the names of the contract's channels, with which the main process starts the preload. */
export const channelsArgument = '--desk-channels=';
