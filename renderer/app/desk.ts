import type { InputOf, OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract, ChannelName, DeskApi } from '../../shared/contract/contract.ts';
import type { Problem } from '../../shared/contract/result.ts';
import { problemSentence } from './problemSentence.ts';

declare global {
  interface Window {
    readonly desk: DeskApi;
  }
}

/** What the program refused, as an error for the query library; its message is the Japanese text. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problemSentence(problem));
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** Calls the program. @returns the value; throws `Refused` with the reason. */
export async function ask<K extends ChannelName>(
  channel: K,
  input: InputOf<AppContract, K>,
  mergeKey?: string,
): Promise<OutputOf<AppContract, K>> {
  const result = await window.desk.invoke(channel, input, mergeKey);
  if (!result.ok) throw new Refused(result.error);
  return result.value;
}
