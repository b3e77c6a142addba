/** Entry of the thread that reads files from elsewhere: a damaged one can neither hold up nor end the library's. */
import { checkAttachment } from '../document/pdf/checkAttachment.ts';
import { readForBinding } from '../document/pdf/readForBinding.ts';
import { readTableFile } from '../files/readTableFile.ts';
import { answerRequests } from './answerRequests.ts';

/** `name` is what the file was called where it came from. */
export type ReadingRequest =
  | { readonly kind: 'tables'; readonly file: string; readonly name: string }
  | {
      readonly kind: 'check';
      readonly file: string;
      readonly name: string;
      readonly password: string | null;
    };

answerRequests<ReadingRequest>(async (request): Promise<unknown> => {
  const { kind, file, name } = request;
  if (kind === 'tables') return readTableFile(file, name);
  return checkAttachment(name, await readForBinding(file), request.password);
});
