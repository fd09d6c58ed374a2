/** Counts and sums by name; a name that is absent counts nothing. */
export type Cacah = Readonly<Record<string, number>>;

/** Adds counts of areas that do not overlap; names stand in the order in which they first occur. */
export function addCacah(parts: readonly Cacah[]): Cacah {
  const sum = new Hitungan();
  for (const part of parts) for (const [name, count] of Object.entries(part)) sum.add(name, count);
  return sum.cacah();
}

/** Counts while going through rows. */
export class Hitungan {
  readonly #counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.#counts.set(name, addFigures(this.#counts.get(name) ?? 0, count));
  }

  /** Adds a figure that may be blank: its sum, and how many gave it. */
  addKnown(name: string, value: number | null): void {
    if (value === null) return;
    this.add(name, value);
    this.add(`${name}${KNOWN}`);
  }

  cacah(): Cacah {
    return Object.fromEntries(this.#counts);
  }
}

/** As a person adds: binary fractions add up to 0.30000000000000004, and in another order to 0.3. */
export function addFigures(left: number, right: number): number {
  const sum = left + right;
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(CERTAIN_DIGITS));
}

/** So many digits of a decimal number are never lost. */
const CERTAIN_DIGITS = 15;

const KNOWN = " diketahui";

/** The count of a name; 0 if nothing was counted. */
export function countOf(cacah: Cacah, name: string): number {
  return cacah[name] ?? 0;
}

/** The sum of a figure that may be blank: null if none gave it; and how many did. */
export function knownOf(
  cacah: Cacah,
  name: string,
): { readonly nilai: number | null; readonly dilaporkan: number } {
  const dilaporkan = countOf(cacah, `${name}${KNOWN}`);
  return { nilai: dilaporkan === 0 ? null : countOf(cacah, name), dilaporkan };
}

/** Parts of a counted name; none of them holds the separator, which no cell can hold. */
const SEPARATOR = "\u001f";

export function nameOf(...parts: readonly string[]): string {
  return parts.join(SEPARATOR);
}

export function partsOfName(name: string): readonly string[] {
  return name.split(SEPARATOR);
}
