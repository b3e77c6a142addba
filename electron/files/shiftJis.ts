/**
 * Shift_JIS as Windows writes it (code page 932), which is what Excel expects of a CSV without a mark. Made from the
 * decoder of the WHATWG Encoding Standard, so that whatever is written is read back as the same characters.
 */
let table: ReadonlyMap<string, readonly number[]> | null = null;

function encodingTable(): ReadonlyMap<string, readonly number[]> {
  if (table) return table;
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const made = new Map<string, readonly number[]>();
  for (const bytes of everySequence()) {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if (!made.has(character) && !isPrivate(character)) made.set(character, bytes);
    } catch {
      // Not every sequence is a character.
    }
  }
  table = made;
  return made;
}

function* everySequence(): Iterable<readonly number[]> {
  for (let byte = 0; byte < 0x100; byte += 1) yield [byte];
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    // NEC's selection of IBM characters comes second to IBM's own, as the standard's encoder has it.
    if (lead === 0xed || lead === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) yield [lead, trail];
  }
}

/** Characters that each machine draws as it likes. */
function isPrivate(character: string): boolean {
  return /[\uE000-\uF8FF]/.test(character);
}

/** The characters of a text that Shift_JIS lacks (𠮷, 〜 of macOS), each once. */
export function unwritableCharacters(text: string): string[] {
  const writable = encodingTable();
  return [...new Set(text)].filter((character) => !writable.has(character));
}

/** Text in Shift_JIS; `〓` stands for what it lacks. */
export function encodeShiftJis(text: string): Uint8Array {
  const writable = encodingTable();
  const geta = writable.get('〓') ?? [];
  return Uint8Array.from([...text].flatMap((character) => writable.get(character) ?? geta));
}
