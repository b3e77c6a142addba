import type { ThirdPartyWork } from '../../shared/host/thirdPartyWork.ts';
import { searchKey } from '../app/searchKey.ts';

/** The works whose name, version, licence or text has all the words that were typed. */
export function matchingWorks(works: readonly ThirdPartyWork[], typed: string): readonly ThirdPartyWork[] {
  const words = typed
    .split(/\s+/)
    .map(searchKey)
    .filter((word) => word !== '');
  if (words.length === 0) return works;
  return works.filter(({ name, version, licence, text }) => {
    const key = searchKey(`${name} ${version} ${licence} ${text}`);
    return words.every((word) => key.includes(word));
  });
}
