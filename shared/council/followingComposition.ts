import type { Body, BodyFields, Composition } from './body.ts';
import { startingComposition } from './compositions.ts';

/**
 * The rule of a body after its kind or name was corrected: it follows them as long as it still is the one that the body
 * started with. Undefined where nothing about it changes.
 */
export function followingComposition(
  body: Pick<Body, 'kind' | 'name' | 'composition'>,
  fields: Partial<Pick<BodyFields, 'kind' | 'name'>>,
): Composition | undefined {
  const before = startingComposition(body.kind, body.name);
  const after = startingComposition(fields.kind ?? body.kind, fields.name ?? body.name);
  const isUntouched = JSON.stringify(body.composition) === JSON.stringify(before);
  return isUntouched && after !== before ? after : undefined;
}
