/** Where the program serves a file of the library by its SHA-256: on a host of its own, apart from the window's. */
export function libraryFileAddress(sha256: string): string {
  return new URL(`/${sha256}`, window.location.href.replace('//main', '//files')).href;
}
