/**
 * Types that keep the stand-in honest: whatever it offers must be declared by Electron under the same name.
 */

/** Members that Electron's T has too; their own types are checked where they are mirrored. */
export type Named<T, K extends keyof T> = Record<K, unknown>;

type Declared<T, E> = T extends { on(event: E, listener: () => void): unknown } ? E : never;

/** The events M (name to arguments); the arguments of an event that Electron's T does not emit become `never`. */
export type EventsOf<T, M> = { [E in keyof M]: [Declared<T, E>] extends [never] ? never : M[E] };
