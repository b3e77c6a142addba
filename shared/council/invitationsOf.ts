import type { Invitation } from './body.ts';
import { bodyPath, type TreeBody } from './bodyPath.ts';

/**
 * Who is at a body's meetings without being a member: those whom the body itself names, or where it names nobody, those
 * of the nearest body above it.
 */
export function invitationsOf(
  bodies: readonly (TreeBody & { readonly invitations: readonly Invitation[] })[],
  bodyId: string,
): readonly Invitation[] {
  return bodyPath(bodies, bodyId).findLast(({ invitations }) => invitations.length > 0)?.invitations ?? [];
}
