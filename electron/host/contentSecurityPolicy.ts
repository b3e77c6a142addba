/** What the program's own window may load: its own files, styles with this load's nonce, nothing else. */
export function windowPolicy(nonce: string, developmentSocket?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' app://files${developmentSocket ? ` ${developmentSocket}` : ''}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A page that is only printed: no script at all. */
export function printPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "font-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Files that came from outside: shown, never run. */
export const filePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
