export const rosterRoot = '/roster';

export function rosterPath(bodyId: string): string {
  return `${rosterRoot}/${bodyId}`;
}
