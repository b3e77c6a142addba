export const lettersRoot = '/letters';

export function consultationPath(id: string): string {
  return `${lettersRoot}/consultation/${id}`;
}

/** A paper that is written as text. */
export function textPaperPath(id: string): string {
  return `${lettersRoot}/text/${id}`;
}

/** 出席者名簿, 席札 and 名札. */
export const meetingTablesRoot = `${lettersRoot}/attendance`;
