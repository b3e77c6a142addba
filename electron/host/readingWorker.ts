/** Entry of the thread that reads files from elsewhere: a damaged one can neither hold up nor end the library's. */
import { checkAttachment } from '../document/pdf/checkAttachment.ts';
import { readForBinding } from '../document/pdf/readForBinding.ts';
import { readTableFile } from '../files/readTableFile.ts';
import { answerRequests } from './answerRequests.ts';

export type ReadingRequest =
  | { readonly kind: 'tables'; readonly file: string }
  /** `name` is what the file was called where it came from. */
  | {
      readonly kind: 'check';
      readonly file: string;
      readonly name: string;
      readonly password: string | null;
    };

answerRequests<ReadingRequest>(async (request): Promise<unknown> => {
  if (request.kind === 'tables') return readTableFile(request.file);
  return checkAttachment(request.name, await readForBinding(request.file), request.password);
});
