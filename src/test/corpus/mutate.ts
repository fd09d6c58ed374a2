/** Numbers from 0 up to 1 (mulberry32): the same for the same seed, so that a failure can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;

/** A copy with one to four changes: bits flipped, pieces deleted, inserted, doubled or swapped. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let changes = 1 + below(random, 4); changes > 0; changes -= 1) {
    const change = CHANGES[below(random, CHANGES.length)] ?? flip;
    mutated = change(mutated, random);
  }
  return mutated;
}

/** 0 up to `limit`, which is left out. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const at = below(random, copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
  return copy;
}

function overwrite(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  copy[below(random, copy.length)] = below(random, 256);
  return copy;
}

function remove(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random);
  return spliced(bytes, [from, to], new Uint8Array(0));
}

function insert(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(random, bytes.length + 1);
  const word = WORDS[below(random, WORDS.length)] ?? "";
  return spliced(bytes, [at, at], new TextEncoder().encode(word));
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random);
  return spliced(bytes, [to, to], bytes.slice(from, to));
}

/** Two neighbouring pieces change places. */
function swap(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random);
  const end = Math.min(bytes.length, to + 1 + below(random, LONGEST));
  const copy = bytes.slice();
  copy.set(bytes.subarray(to, end), from);
  copy.set(bytes.subarray(from, to), from + end - to);
  return copy;
}

const CHANGES: readonly Change[] = [flip, overwrite, remove, insert, repeat, swap];

/** A piece never grows beyond a few cells: larger ones are refused for what stands at their edges. */
const LONGEST = 400;

/** Pieces of workbooks, and what breaks careless readers. */
const WORDS = [
  ...["<", ">", "/", '"', "'", "=", "&", ";", " ", "\n", "0", "9", "-", "é", "]]>", "<!--", "-->"],
  ...["<c ", "</c>", "<c/>", "<v>", "</v>", "<v>7</v>", "<row>", "</row>", '<row r="3">', "<is>"],
  ...[
    "<t>x</t>",
    "<si>",
    "</si>",
    "<si/>",
    "<f>",
    "<f/>",
    ' t="s"',
    ' t="b"',
    ' t="str"',
    ' r="A1"',
  ],
  ...['<c r="B2"><v>5</v></c>', "&#0;", "&lt;", "&amp;", "&#x41;", "_x0041_", "<x:c/>", "<?x?>"],
  ...[
    "</sheetData>",
    "<sheetData>",
    "<!DOCTYPE a>",
    "<![CDATA[",
    "\0",
    "\ud800",
    "\ufeff",
    "1e999",
  ],
];

function range(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = below(random, bytes.length);
  // Mostly a few bytes, now and then a whole row.
  const length = random() < 0.7 ? 1 + below(random, 6) : 1 + below(random, LONGEST);
  return [from, Math.min(bytes.length, from + length)];
}

function spliced(
  bytes: Uint8Array,
  [from, to]: readonly [number, number],
  inserted: Uint8Array,
): Uint8Array {
  const result = new Uint8Array(bytes.length - (to - from) + inserted.length);
  result.set(bytes.subarray(0, from));
  result.set(inserted, from);
  result.set(bytes.subarray(to), from + inserted.length);
  return result;
}
