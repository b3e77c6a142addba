/** Days as Japanese papers print them and as officials type them. */
export { formatJapaneseDate, type JapaneseDateStyle } from './formatJapaneseDate.ts';
export {
  type DateReading,
  type DateRefusal,
  type DateRemark,
  parseJapaneseDate,
} from './parseJapaneseDate.ts';
