/** Entry of the thread that reads files from elsewhere: a damaged one can neither hold up nor end the library's. */
import type { DroppedFile } from '../../shared/roster/tableFile.ts';
import { readTableFile, readTables } from '../files/readTableFile.ts';
import { answerRequests } from './answerRequests.ts';

answerRequests<string | DroppedFile>((file) =>
  typeof file === 'string' ? readTableFile(file) : readTables(file.name, Buffer.from(file.base64, 'base64')),
);
