/** CSS declarations of one element; undefined ones are left out. */
export type Declarations = Readonly<Record<string, string | undefined>>;

export interface StyleSheet {
  /** The class attribute for an element with these declarations, with a leading space, or '' when there are none. */
  attribute(declarations: Declarations, ...classes: readonly string[]): string;
  /** The rules of every class given out. */
  rules(): string;
}

/**
 * Collects the styles of a page as classes: under a strict content security policy `style` attributes do nothing,
 * only the style element with the nonce counts.
 */
export function createStyleSheet(): StyleSheet {
  const classNames = new Map<string, string>();
  return {
    attribute(declarations, ...classes) {
      const body = Object.entries(declarations)
        .filter((entry): entry is [string, string] => entry[1] !== undefined)
        .map(([property, value]) => `${property}:${value}`)
        .join(';');
      const names = [...classes];
      if (body !== '') {
        const name = classNames.get(body) ?? `s${classNames.size + 1}`;
        classNames.set(body, name);
        names.push(name);
      }
      return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
    },
    rules: () => [...classNames].map(([body, name]) => `.${name}{${body}}`).join('\n'),
  };
}
