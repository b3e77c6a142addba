/** `npm run characters`: lists what the papers' faces have, for a program that opens no font to answer. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FaceCharacters, readCharacters } from './readCharacters.ts';

const root = path.join(import.meta.dirname, '..');
const target = path.join(root, 'shared', 'document', 'bundledCharacters.ts');
const face = (name: string): FaceCharacters =>
  readCharacters(path.join(root, 'node_modules', '@expo-google-fonts', `${name}.ttf`));

const both = (one: ReadonlySet<number>, other: ReadonlySet<number> = new Set()): Set<number> =>
  new Set([...one].filter((code) => other.has(code)));
const without = (all: ReadonlySet<number>, known: ReadonlySet<number> = new Set()): Set<number> =>
  new Set([...all].filter((code) => !known.has(code)));

/** What both faces have: a paper changes between Mincho and Gothic without losing a character. */
function inBoth(one: FaceCharacters, other: FaceCharacters): FaceCharacters {
  const sequences = [...one.sequences].map(
    ([selector, bases]) => [selector, both(bases, other.sequences.get(selector))] as const,
  );
  return { characters: both(one.characters, other.characters), sequences: new Map(sequences) };
}

/** What the fallback adds to the faces of the papers. */
function beyond(all: FaceCharacters, known: FaceCharacters): FaceCharacters {
  const sequences = [...all.sequences].map(
    ([selector, bases]) => [selector, without(bases, known.sequences.get(selector))] as const,
  );
  return { characters: without(all.characters, known.characters), sequences: new Map(sequences) };
}

/** Runs of code points, each as its distance from the end of the run before and its length if not 1, in base 36. */
function encoded(codes: ReadonlySet<number>): string {
  const runs: { start: number; end: number }[] = [];
  for (const code of [...codes].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.end === code) last.end = code + 1;
    else runs.push({ start: code, end: code + 1 });
  }
  return runs
    .map(({ start, end }, index) => {
      const gap = (start - (runs[index - 1]?.end ?? 0)).toString(36);
      return end - start === 1 ? gap : `${gap}:${(end - start).toString(36)}`;
    })
    .join(' ');
}

function wrapped(text: string): string {
  return text.replace(/(.{1,100})(?: |$)/g, '$1\n').trimEnd();
}

function declaration(name: string, comment: string, { characters, sequences }: FaceCharacters): string {
  const entries = [...sequences]
    .filter(([, bases]) => bases.size > 0)
    .map(([selector, bases]) => `    0x${selector.toString(16)}: \`\n${wrapped(encoded(bases))}\`,`);
  return `/** ${comment} */
export const ${name} = {
  characters: \`
${wrapped(encoded(characters))}\`,
  sequences: {
${entries.join('\n')}
  },
} as const;
`;
}

const papers = inBoth(
  face('biz-udmincho/400Regular/BIZUDMincho_400Regular'),
  face('biz-udgothic/400Regular/BIZUDGothic_400Regular'),
);
const fallback = inBoth(
  face('noto-serif-jp/400Regular/NotoSerifJP_400Regular'),
  face('noto-sans-jp/400Regular/NotoSansJP_400Regular'),
);
writeFileSync(
  target,
  `// Made from the fonts by \`npm run characters\`. Runs of code points in ascending order, each as its distance from the
// end of the run before it and, where it is longer than 1, its length, in base 36.

${declaration('paperCharacters', 'What BIZ UD Mincho and BIZ UD Gothic have, and with which variation selectors.', papers)}
${declaration('fallbackCharacters', 'What Noto Serif JP and Noto Sans JP have besides.', beyond(fallback, papers))}`,
);
