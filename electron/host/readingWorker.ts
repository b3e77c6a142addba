/** Entry of the thread that reads files from elsewhere: a damaged one can neither hold up nor end the library's. */
import { readTableFile } from '../files/readTableFile.ts';
import { answerRequests } from './answerRequests.ts';

answerRequests<string>((file) => readTableFile(file));
