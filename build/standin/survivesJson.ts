/**
 * Electron clones what passes between processes; here it travels as JSON. What would arrive as something else is
 * refused, so that the app cannot come to depend on the difference. (Members that are undefined are left out.)
 * Stands alone: its source is also evaluated in pages.
 * @returns null if the value survives, else the path of the first part that does not.
 */
export function survivesJson(
  value: unknown,
  path = 'payload',
  above: readonly unknown[] = [],
): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (typeof value !== 'object' || above.includes(value)) return path;
  const inside = [...above, value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const lost = survivesJson(item, `${path}[${index}]`, inside);
      if (lost !== null) return lost;
    }
    return null;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return path;
  for (const [key, member] of Object.entries(value)) {
    const lost = member === undefined ? null : survivesJson(member, `${path}.${key}`, inside);
    if (lost !== null) return lost;
  }
  return null;
}
