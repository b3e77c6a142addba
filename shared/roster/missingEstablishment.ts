import type { Body } from '../council/body.ts';

/**
 * What the page of a body says while members sit in it and nobody entered since when it exists; null otherwise. It says
 * nothing about any roster, and no roster shows it.
 */
export function missingEstablishment(
  { establishedOn }: Pick<Body, 'establishedOn'>,
  members: number,
): string | null {
  return establishedOn === null && members > 0
    ? `委員が${members}名いますが、会議体の設置の日が入力されていません。`
    : null;
}
