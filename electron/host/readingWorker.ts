/** Entry of the thread that reads files from elsewhere: a damaged one can neither hold up nor end the library's. */
import type { DroppedFile } from '../../shared/roster/tableFile.ts';
import { checkAttachment } from '../document/pdf/checkAttachment.ts';
import { readForBinding } from '../document/pdf/readForBinding.ts';
import { readTableFile, readTables } from '../files/readTableFile.ts';
import { answerRequests } from './answerRequests.ts';

export type ReadingRequest =
  | { readonly kind: 'tables'; readonly file: string | DroppedFile }
  /** `name` is what the file was called where it came from. */
  | {
      readonly kind: 'check';
      readonly file: string;
      readonly name: string;
      readonly password: string | null;
    };

const tables = (file: string | DroppedFile) =>
  typeof file === 'string' ? readTableFile(file) : readTables(file.name, Buffer.from(file.base64, 'base64'));

answerRequests<ReadingRequest>(async (request): Promise<unknown> => {
  if (request.kind === 'tables') return tables(request.file);
  return checkAttachment(request.name, await readForBinding(request.file), request.password);
});
