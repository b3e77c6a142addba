import type { z } from 'zod';
import type { Result } from './result.ts';

/**
 * What a channel may do.
 * - `read`: looks into the open library; gets no means of writing.
 * - `command`: changes the open library in one transaction, with history and inverse.
 * - `library`: works on the library as a whole (open, undo, backup, export).
 * - `host`: windows, dialogs and printing, in the main process.
 */
export type ChannelKind = 'read' | 'command' | 'library' | 'host';

export interface Channel<
  Kind extends ChannelKind = ChannelKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  /** What the history calls it (commands only): 委員の追加. */
  readonly label?: string;
}

export type Contract = Readonly<Record<string, Channel>>;

/** Example: `'meeting.list': read(z.object({}), z.array(meetingSchema))` */
export function read<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Channel<'read', I, O> {
  return { kind: 'read', input, output };
}

/** Example: `'meeting.create': command('会議の作成', meetingFieldsSchema, createdSchema)` */
export function command<I extends z.ZodType, O extends z.ZodType>(
  label: string,
  input: I,
  output: O,
): Channel<'command', I, O> & { readonly label: string } {
  return { kind: 'command', label, input, output };
}

export function onLibrary<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Channel<'library', I, O> {
  return { kind: 'library', input, output };
}

export function onHost<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Channel<'host', I, O> {
  return { kind: 'host', input, output };
}

/** What a caller hands in: the schema's input, before defaults. */
export type InputOf<C extends Contract, K extends keyof C> = z.input<C[K]['input']>;
/** What a caller gets: the schema's output. */
export type OutputOf<C extends Contract, K extends keyof C> = z.output<C[K]['output']>;

/**
 * One function per channel of a contract: a missing one does not compile. `Contexts` says what each kind of
 * channel is handed besides its parsed input.
 */
export type Handlers<C extends Contract, Contexts extends Partial<Record<ChannelKind, unknown>>> = {
  readonly [K in keyof C]: (
    context: C[K]['kind'] extends keyof Contexts ? Contexts[C[K]['kind']] : never,
    input: z.output<C[K]['input']>,
  ) => Promise<Result<z.input<C[K]['output']>>>;
};
