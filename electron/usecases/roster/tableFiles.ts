export { unwritableCharacters } from '../../files/shiftJis.ts';
export { writeTableFile } from '../../files/writeTableFile.ts';
