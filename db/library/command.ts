/** Who does what, when: what the history says of a change. */
export interface Command {
  /** The channel: `roster.addMember`. */
  readonly name: string;
  /** What the history and the undo message call it: 委員の追加. */
  readonly label: string;
  readonly who: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  /** Commands with the same key, in a row and by the same person, are one step of undo: typing in one field. */
  readonly mergeKey?: string | undefined;
}
