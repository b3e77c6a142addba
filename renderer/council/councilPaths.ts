export const councilRoot = '/council';

export function bodyPagePath(bodyId: string): string {
  return `${councilRoot}/${bodyId}`;
}

/** Where a body is added, below another one if that is named. */
export function newBodyPath(parentId: string | null): string {
  return parentId === null ? `${councilRoot}/new` : `${councilRoot}/new/${parentId}`;
}
