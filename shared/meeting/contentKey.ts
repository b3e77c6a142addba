import { type MaterialContent, materialContentSchema } from './material.ts';

/** What a material consists of, as a text by which it is compared and chosen; empty for nothing. */
export function contentKey(content: MaterialContent | null): string {
  return content === null ? '' : JSON.stringify(content);
}

/** The other way round. Null for the empty text, and for what is no content. */
export function contentOfKey(key: string): MaterialContent | null {
  try {
    return materialContentSchema.parse(JSON.parse(key));
  } catch {
    return null;
  }
}
