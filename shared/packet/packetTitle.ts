import { type Edition, editionText } from './edition.ts';

/** 合同会議, 合同会議　傍聴者用　その１: what a packet and its file are called. */
export function packetTitle(meetingName: string, edition: Edition): string {
  const name = editionText(edition);
  return name === '' ? meetingName : `${meetingName}　${name}`;
}
