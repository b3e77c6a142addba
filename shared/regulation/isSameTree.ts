/** What only XML tells: it says nothing of the words that an amendment makes. */
const fromXml = new Set(['marks', 'attributes', 'xml']);

/** Whether two trees, or parts of trees, are equal in labels, captions, texts and blocks. */
export function isSameTree(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isSameTree(each, other[index]));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in first) if (!fromXml.has(key) && !isSameTree(first[key], second[key])) return false;
  for (const key in second) {
    if (second[key] !== undefined && !(key in first) && !fromXml.has(key)) return false;
  }
  return true;
}
