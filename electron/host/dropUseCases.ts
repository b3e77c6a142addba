import { problemOrThrow } from '../../db/library/problemOrThrow.ts';
import type { Handlers } from '../../shared/contract/channel.ts';
import { ok } from '../../shared/contract/result.ts';
import type { dropContract } from '../../shared/host/dropContract.ts';
import { appendDropped, forgetDropped } from './droppedFiles.ts';
import type { HostContext } from './hostContext.ts';

export const dropUseCases: Handlers<typeof dropContract, { host: HostContext }> = {
  async 'drop.piece'(_, { dropId, base64 }) {
    try {
      await appendDropped(dropId, Buffer.from(base64, 'base64'));
      return ok({});
    } catch (error) {
      return problemOrThrow(error);
    }
  },

  async 'drop.forget'(_, { dropId }) {
    await forgetDropped(dropId);
    return ok({});
  },
};
