export const rosterRoot = '/roster';

export function rosterPath(bodyId: string): string {
  return `${rosterRoot}/${bodyId}`;
}

/** 委員の異動 of a body. */
export function rosterChangesPath(bodyId: string): string {
  return `${rosterRoot}/changes/${bodyId}`;
}

/** 人 */
export function personPath(personId: string): string {
  return `${rosterRoot}/people/${personId}`;
}
