/**
 * A Chromium that is not Electron knows no schemes but its own. `app://HOST/path` is shown to it as
 * `https://HOST.app.invalid/path`: secure, with an origin per host, and reserved never to exist (RFC 2606).
 * Pages must therefore derive the addresses of other hosts from their own one, not write `app:` themselves.
 */
const suffix = 'invalid';

const standardSchemes = new Map<string, Electron.Privileges>();

export function registerScheme({ scheme, privileges = {} }: Electron.CustomScheme): void {
  if (!privileges.standard || !privileges.secure) {
    throw new Error(`stand-in: the scheme ${scheme} must be standard and secure`);
  }
  standardSchemes.set(scheme, privileges);
}

/** What the app has asked for its scheme; undefined for the schemes of Chromium itself. */
export function privilegesOf(url: string): Electron.Privileges | undefined {
  return standardSchemes.get(schemeOf(url));
}

export function schemeOf(url: string): string {
  return url.slice(0, url.indexOf(':'));
}

const alternatives = (): string => [...standardSchemes.keys()].join('|') || '(?!)';

/** The address as the page knows it. Other addresses stay as they are. */
export function toPageUrl(url: string): string {
  return url.replace(new RegExp(`^(${alternatives()})://([^/?#]*)`), (_, scheme: string, host: string) => {
    return `https://${host}.${scheme}.${suffix}`;
  });
}

/** The address as the app knows it. Other addresses stay as they are. */
export function toAppUrl(url: string): string {
  const pattern = new RegExp(`^https://([^/?#]+)\\.(${alternatives()})\\.${suffix}(?=[/?#]|$)`);
  return url.replace(pattern, '$2://$1');
}

/** Rewrites every address and every bare scheme in a header's value, as in a Content-Security-Policy. */
export function toPageHeader(value: string): string {
  const address = new RegExp(`\\b(${alternatives()}):(?://([^/?#\\s;,'"]+))?`, 'g');
  return value.replace(address, (_, scheme: string, host: string | undefined) => {
    return `https://${host ?? '*'}.${scheme}.${suffix}`;
  });
}
