import { Random } from "../simulate/random.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** A name and how somebody mistyped it by one edit. */
export interface Typo {
  readonly nama: string;
  readonly tertulis: string;
}

/** Names drawn from a list, each with one edit: a letter put in, left out, replaced or swapped. */
export function makeTypos(names: readonly string[], count: number): readonly Typo[] {
  const random = new Random("salah ketik", String(count));
  return Array.from({ length: count }, () => {
    const nama = random.pick(names);
    return { nama, tertulis: mistype(nama, random) };
  });
}

/** One edit that a reader would see as one: not the case of a letter, not a blank at an end. */
function mistype(name: string, random: Random): string {
  for (;;) {
    const typed = edited(name, random);
    const isSeen = typed.toLowerCase() !== name.toLowerCase() && typed.trim() === typed;
    if (isSeen && typed.length > 1) return typed;
  }
}

function edited(name: string, random: Random): string {
  const at = random.between(0, name.length - 1);
  const [before, letter, rest] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  switch (random.between(0, 3)) {
    case 0:
      return before + random.pick(LETTERS) + letter + rest;
    case 1:
      return before + rest;
    case 2:
      return before + random.pick(LETTERS) + rest;
    default:
      return before + rest.charAt(0) + letter + rest.slice(1);
  }
}
