import { type Paper, paperSchema } from './paperContract.ts';

const prefix = '/papers/';

/** The path under which the app's protocol serves the printed PDF of a paper: `/papers/%7B…%7D.pdf`. */
export function paperPath(paper: Paper): string {
  return `${prefix}${encodeURIComponent(JSON.stringify(paper))}.pdf`;
}

/** The paper that such a path names, or null if it is none. */
export function paperOfPath(path: string): Paper | null {
  if (!path.startsWith(prefix) || !path.endsWith('.pdf')) return null;
  try {
    return paperSchema.parse(JSON.parse(decodeURIComponent(path.slice(prefix.length, -'.pdf'.length))));
  } catch {
    return null;
  }
}
