import { NAMA_DAFTAR } from "../base/daftar-wilayah.ts";
import { formatList, formatNumber } from "../base/format.ts";
import { isWithin, jenisOf, kabupatenOf, kecamatanOf, provinsiOf } from "./kode.ts";
import { findNama } from "./lineage.ts";
import { isRenamed, type ListDifference } from "./list-difference.ts";
import type { Successor, Successors } from "./successors.ts";
import { isEnd, type Perubahan } from "./wilayah.ts";

/** When the new list takes effect, and by what. */
export interface Terms {
  /** YYYY-MM-DD */
  readonly berlaku: string;
  /** The decree that holds the list, as pages cite it. */
  readonly putusan: string;
}

/** Columns of data/wilayah/perubahan.csv, in their order. */
export const PERUBAHAN_COLUMNS = [
  ...(["jenis", "kode_lama", "kode_baru", "nama_lama"] as const),
  ...(["berlaku", "alasan", "sumber"] as const),
] satisfies readonly (keyof Perubahan)[];

/**
 * A row for each code that ended or began and each name that changed, in the order of codes. Rows say what
 * the two lists show and no more; who knows more writes `berganti` or `digabung` instead.
 */
export function proposeChanges(
  difference: ListDifference,
  successors: Successors,
  terms: Terms,
): readonly Perubahan[] {
  const { kept, revived, ended, began } = difference;
  const followers = new Set([...successors.found.values()].map(({ kode }) => kode));
  const make = new Proposer(difference, successors, terms);
  return [
    ...[...kept, ...revived]
      .filter((kode) => isRenamed(difference, kode))
      .map((kode) => make.renamed(kode)),
    ...ended.map((kode) => make.ended(kode, successors.found.get(kode))),
    ...began.filter((kode) => !followers.has(kode)).map((kode) => make.formed(kode)),
  ].sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
}

/** The code under which a change is looked for. */
export function placeOf({ kode_lama, kode_baru }: Perubahan): string {
  return kode_lama === "" ? kode_baru : kode_lama;
}

/** Rows of perubahan.csv that stay true beside the new list: not those that end a code it has again. */
export function stillTrue({ lama, baru }: ListDifference): readonly Perubahan[] {
  return lama.perubahan.filter((change) => !isEnd(change) || !baru.has(change.kode_lama));
}

/** Writes the rows. */
class Proposer {
  readonly #difference: ListDifference;
  readonly #successors: Successors;
  readonly #terms: Terms;

  constructor(difference: ListDifference, successors: Successors, terms: Terms) {
    this.#difference = difference;
    this.#successors = successors;
    this.#terms = terms;
  }

  renamed(kode: string): Perubahan {
    return this.#row({
      jenis: "berganti_nama",
      kode_lama: kode,
      kode_baru: kode,
      alasan: `Namanya berbeda dalam daftar ${this.#terms.putusan}`,
    });
  }

  ended(kode_lama: string, successor: Successor | undefined): Perubahan {
    const { putusan } = this.#terms;
    if (successor)
      return this.#row({
        jenis: "senama",
        kode_lama,
        kode_baru: successor.kode,
        alasan: `Kode lama tidak ada lagi dalam daftar ${putusan}; ${this.#grounds(kode_lama, successor)}`,
      });
    return this.#row({
      jenis: "hilang",
      kode_lama,
      kode_baru: "",
      alasan: `Tidak ada lagi dalam daftar ${putusan}, yang tidak menyebut penerusnya`,
    });
  }

  formed(kode_baru: string): Perubahan {
    const before = `Belum ada dalam daftar sebelum ${this.#terms.putusan}`;
    const alasan = `${before}; ${this.#origin(kode_baru)}`;
    return this.#row({ jenis: "dibentuk", kode_lama: "", kode_baru, alasan });
  }

  #row(change: Pick<Perubahan, "jenis" | "kode_lama" | "kode_baru" | "alasan">): Perubahan {
    const { jenis, kode_lama, kode_baru, alasan } = change;
    const { berlaku, putusan } = this.#terms;
    return {
      ...{ jenis, kode_lama, kode_baru },
      nama_lama: findNama(this.#difference.lama, kode_lama) ?? "",
      ...{ berlaku, alasan },
      sumber: `${putusan}; daftarnya dibandingkan dengan ${NAMA_DAFTAR}`,
    };
  }

  /** Why the one may be the other's successor. */
  #grounds(lama: string, { kode, dasar }: Successor): string {
    const turned =
      lama.length === 13 && jenisOf(lama) !== jenisOf(kode)
        ? `, tetapi sebagai ${jenisOf(kode)}, bukan lagi ${jenisOf(lama)}`
        : "";
    return `${this.#basis(lama, kode, dasar)}${turned}`;
  }

  #basis(lama: string, kode: string, dasar: Successor["dasar"]): string {
    const before = this.#difference.lama;
    switch (dasar) {
      case "kabupaten":
        return "satu kode baru di kabupaten yang sama bernama sama";
      case "kabupaten_berganti":
        return `satu kode baru bernama sama di ${kabupatenOf(kode)}, yang senama dengan kabupaten lamanya, ${kabupatenOf(lama)}`;
      case "negara":
        return "satu kode baru di seluruh Indonesia bernama sama";
      case "kecamatan":
        return `satu kode baru bernama sama di ${kecamatanOf(kode)}, yang menurut namanya penerus kecamatannya, ${kecamatanOf(lama)} ${before.namaOf(kecamatanOf(lama))}`;
      case "desanya":
        return `satu kecamatan baru di ${kabupatenOf(kode)} bernama sama, dan lebih dari separuh nama desanya sama`;
    }
  }

  /** From where the regions inside came, as far as names tell: of a desa nobody says it. */
  #origin(kode: string): string {
    const unknown = "asalnya tidak dinyatakan";
    const levelOf = { 2: provinsiOf, 5: kabupatenOf, 8: kecamatanOf }[kode.length];
    if (!levelOf) return unknown;
    const inside = [...this.#successors.found].filter(([, to]) => isWithin(to.kode, kode));
    const desa = inside.map(([lama]) => lama).filter((lama) => lama.length === 13);
    if (desa.length === 0) return unknown;
    const origins = [...new Set(desa.map(levelOf))].sort();
    const named = origins.map((from) => `${from} ${this.#difference.lama.namaOf(from)}`);
    return `menurut namanya, ${formatNumber(desa.length)} desa di dalamnya semula di ${formatList(named)}`;
  }
}
