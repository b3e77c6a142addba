/** A picture's file, as it is given to the writers. */
export interface ImageFile {
  readonly type: 'image/png' | 'image/jpeg';
  readonly base64: string;
}
