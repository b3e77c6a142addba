import { z } from 'zod';
import { onHost } from '../contract/channel.ts';

/** Names a file that was dropped on the window, from its first piece until it was taken. Made by the window. */
export const dropIdSchema = z.uuid();

/** Bytes of a piece: enough that a large file needs few, and little enough to be held as text. */
export const pieceBytes = 3 * 1024 * 1024;

/**
 * Files that are dropped on the window come as what they hold, in pieces: the page neither learns nor names where a file
 * lies, and nothing holds a large one as a whole.
 */
export const dropContract = {
  /** The next piece of a file; an empty file has one, which is empty. Problems: `disk.*`. */
  'drop.piece': onHost(
    z.object({ dropId: dropIdSchema, base64: z.base64().max((pieceBytes / 3) * 4) }),
    z.object({}),
  ),
  /** Lets go of a file, taken or not. */
  'drop.forget': onHost(z.object({ dropId: dropIdSchema }), z.object({})),
};
