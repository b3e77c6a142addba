/** What writes Word and Excel files is two thirds of the library thread's code: it is loaded with the first such file. */
export { excelWorkbook } from '../../document/excel/excelWorkbook.ts';
export { wordDocument } from '../../document/word/wordDocument.ts';
