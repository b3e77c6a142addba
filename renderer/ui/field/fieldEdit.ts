/** What was typed, as the one who saves it needs it when something else has been put in its place meanwhile. */
export interface TypedEdit {
  /** The name of the place where it was typed. */
  readonly label: string;
  readonly text: string;
  /**
   * Says that it was not saved, because the user would overwrite what they have not seen: the text stays and the user is
   * asked. False: the place is not on the screen any more, and somebody else has to keep the text.
   */
  readonly refuse: () => boolean;
}

/** How a field hands on what was typed. */
export interface FieldEdit<Value> extends TypedEdit {
  /** What the user saw in the field and typed there since: any other value was put there by somebody else. */
  readonly seen: readonly Value[];
}

/** A field whose value was changed elsewhere while something was typed into it. */
export interface FieldConflict {
  /** The value that is stored now, as it is shown. */
  readonly newest: string;
  readonly overwrite: () => void;
  readonly takeNewest: () => void;
}
