import { z } from 'zod';

/** Key of a row: UUIDv7, made by the library. */
export const idSchema = z.uuid();

/**
 * What every stored row has. `revision` grows with each change; an update that names an old one is refused as a
 * conflict, so that nobody overwrites what they have not seen.
 */
export const recordShape = { id: idSchema, revision: z.int().min(1) } as const;

/** Names the row and the revision on which a change is based. */
export const targetSchema = z.object(recordShape);

/** The fields to change; one that is missing or undefined stays as it is. */
export type Changed<T> = { readonly [K in keyof T]?: T[K] | undefined };
