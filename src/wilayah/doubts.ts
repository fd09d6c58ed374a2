import { groupBy } from "../base/group-by.ts";
import { jenisOf, kabupatenOf, provinsiOf } from "./kode.ts";
import { keyOfName } from "./kunci-nama.ts";
import type { ListDifference } from "./list-difference.ts";
import type { Successors } from "./successors.ts";

/**
 * What the two lists leave open, so that a person has to decide it:
 * - `berakhir`: a kabupaten or province ended, `dibentuk`: one began, `pindah`: a kecamatan went elsewhere;
 * - `jenis`: a successor by its name is a kelurahan where a desa was, or the other way round;
 * - of a code that ended without a successor: `calon`, more than one new code of its name; `bergeser`, its
 *   name stands at a code that was there before; `jauh`, a new code of its name lies in another kabupaten;
 *   `tetap`, a code that was and is there has the same name; `tanpa`, nothing bears its name;
 * - `nama`: a code gave its name to another, so that codes seem to have moved.
 */
export type JenisKeraguan =
  | ("berakhir" | "dibentuk" | "pindah" | "jenis")
  | ("calon" | "bergeser" | "jauh" | "tetap" | "tanpa" | "nama");

export interface Keraguan {
  readonly jenis: JenisKeraguan;
  /** Code of the old list; of the new one where `dibentuk`. */
  readonly kode: string;
  /** Codes of the new list that may have to do with it; of the old one where `dibentuk`. */
  readonly lain: readonly string[];
}

/** In code order, kind by kind. */
export function findDoubts(
  difference: ListDifference,
  successors: Successors,
): readonly Keraguan[] {
  const names = new Names(difference, successors);
  const { ended, othered } = difference;
  return [
    ...ended.filter((kode) => kode.length < 8).map((kode) => endedRegion(successors, kode)),
    ...formedRegions(difference, successors),
    ...followed(successors),
    ...ended
      .filter((kode) => kode.length >= 8 && !successors.found.has(kode))
      .map((kode) => names.doubtOf(kode)),
    ...othered.filter((kode) => kode.length >= 8).flatMap((kode) => names.movedFrom(kode)),
  ];
}

function endedRegion({ found }: Successors, kode: string): Keraguan {
  const successor = found.get(kode);
  return { jenis: "berakhir", kode, lain: successor ? [successor.kode] : heirs(found, kode) };
}

/** Where the kecamatan and desa of a region are today. */
function heirs(found: Successors["found"], kode: string): readonly string[] {
  const to = [...found]
    .filter(([lama]) => lama.startsWith(`${kode}.`))
    .map(([, each]) => each.kode);
  return [...new Set(to.map((each) => each.slice(0, kode.length)))].sort();
}

/** Kabupaten and provinces that follow none, with those that gave them desa. */
function formedRegions({ began }: ListDifference, { found }: Successors): readonly Keraguan[] {
  const followers = new Set([...found.values()].map(({ kode }) => kode));
  return began
    .filter((kode) => kode.length < 8 && !followers.has(kode))
    .map((kode) => {
      const inside = [...found].filter(([, to]) => to.kode.startsWith(`${kode}.`));
      const from = inside.map(([lama]) => lama.slice(0, kode.length));
      return { jenis: "dibentuk", kode, lain: [...new Set(from)].sort() };
    });
}

function followed({ found }: Successors): readonly Keraguan[] {
  return [...found].flatMap(([kode, { kode: to, dasar }]): readonly Keraguan[] => {
    if (dasar === "desanya") return [{ jenis: "pindah", kode, lain: [to] }];
    const isOther = kode.length === 13 && jenisOf(kode) !== jenisOf(to);
    return isOther ? [{ jenis: "jenis", kode, lain: [to] }] : [];
  });
}

/** Who bears a name in the new list. */
class Names {
  readonly #difference: ListDifference;
  readonly #successors: Successors;
  readonly #began: ReadonlyMap<string, readonly string[]>;
  readonly #kept: ReadonlyMap<string, readonly string[]>;
  readonly #othered: ReadonlySet<string>;

  constructor(difference: ListDifference, successors: Successors) {
    const keyOf = (kode: string) => keyOfName(difference.baru.namaOf(kode));
    this.#difference = difference;
    this.#successors = successors;
    this.#othered = new Set(difference.othered);
    const followers = new Set([...successors.found.values()].map(({ kode }) => kode));
    const free = difference.began.filter((kode) => !followers.has(kode));
    this.#began = groupBy(free, (kode) => `${provinsiOf(kode)} ${kode.length} ${keyOf(kode)}`);
    // Keys of all names of the country take long; hardly any kabupaten has a question.
    const asked = new Set([...difference.ended, ...difference.othered].map(aboveOf));
    const near = difference.kept.filter((kode) => asked.has(aboveOf(kode)));
    this.#kept = groupBy(near, (kode) => `${aboveOf(kode)} ${keyOf(kode)}`);
  }

  /** Why a code ended without a successor. */
  doubtOf(kode: string): Keraguan {
    const unclear = this.#successors.unclear.get(kode) ?? [];
    if (unclear.length > 0) {
      const isShift = unclear.every((each) => this.#difference.lama.has(each));
      return { jenis: isShift ? "bergeser" : "calon", kode, lain: unclear };
    }
    const key = keyOfName(this.#difference.lama.namaOf(kode));
    const far = this.#began.get(`${provinsiOf(kode)} ${kode.length} ${key}`) ?? [];
    if (far.length > 0) return { jenis: "jauh", kode, lain: far };
    const same = this.#kept.get(`${aboveOf(kode)} ${key}`) ?? [];
    return { jenis: same.length > 0 ? "tetap" : "tanpa", kode, lain: same };
  }

  /** A code whose old name stands at another one of its kabupaten that did not bear it before. */
  movedFrom(kode: string): readonly Keraguan[] {
    const key = keyOfName(this.#difference.lama.namaOf(kode));
    const heirs = (this.#kept.get(`${aboveOf(kode)} ${key}`) ?? []).filter(
      (other) => other !== kode && this.#othered.has(other),
    );
    const fresh = (this.#began.get(`${provinsiOf(kode)} ${kode.length} ${key}`) ?? []).filter(
      (other) => aboveOf(other) === aboveOf(kode),
    );
    const lain = [...heirs, ...fresh].sort();
    return lain.length === 0 ? [] : [{ jenis: "nama", kode, lain }];
  }
}

/** Names are compared within the kabupaten and the level. */
function aboveOf(kode: string): string {
  return `${kode.length} ${kabupatenOf(kode)}`;
}
