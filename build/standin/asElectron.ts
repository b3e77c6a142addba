/**
 * The app's handlers are written for Electron's whole objects; here they are handed mirrors that have only some of
 * their members. This is the one place where the difference is passed over: a member that is missing fails at run
 * time, in a test.
 */
export function asElectron<Whole extends object>(mirror: { [K in keyof Whole]?: unknown }): Whole {
  return mirror as Whole;
}
