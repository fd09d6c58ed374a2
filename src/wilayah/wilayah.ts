import { isWithin, NASIONAL, parentOf, tingkatOf, type Tingkat } from "./kode.ts";
import { groupBy } from "../base/group-by.ts";
import type { Tanda } from "../base/tanda.ts";

export interface Wilayah {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: Tingkat;
}

/** A corrected name (data/wilayah/koreksi.csv). */
export interface Koreksi {
  readonly kode: string;
  readonly nama_tercatat: string;
  readonly nama: string;
}

/** A correction that finds another name than it corrects; `nama` undefined: there is no such code. */
export interface KoreksiUsang {
  readonly kode: string;
  readonly nama_tercatat: string;
  readonly nama: string | undefined;
}

/**
 * What became of the codes: one took the place of another (`berganti`), did so as far as its name and
 * kabupaten tell (`senama`), was absorbed by a region that existed before (`digabung`), ended and
 * nobody says what follows (`hilang`), replaces none (`dibentuk`), or names its region otherwise
 * than before (`berganti_nama`, the code stays).
 */
export type JenisPerubahan =
  "berganti" | "senama" | "digabung" | "hilang" | "dibentuk" | "berganti_nama";

/** A change of codes or of a name (data/wilayah/perubahan.csv). */
export interface Perubahan {
  readonly jenis: JenisPerubahan;
  /** Ends on `berlaku`, unless only the name changed; empty if the region was newly made. */
  readonly kode_lama: string;
  /** Empty if nobody says what follows. */
  readonly kode_baru: string;
  readonly nama_lama: string;
  readonly berlaku: string;
  readonly alasan: string;
  readonly sumber: string;
}

/** True if the change ended a code. */
export function isEnd({ jenis, kode_lama }: Perubahan): boolean {
  return kode_lama !== "" && jenis !== "berganti_nama";
}

/** True if the change began a code: there was no region of that code before. */
export function isBeginning({ jenis, kode_baru }: Perubahan): boolean {
  return kode_baru !== "" && jenis !== "digabung" && jenis !== "berganti_nama";
}

export interface RegistryInput {
  /** Code and name of every region, any order. */
  readonly names: Iterable<readonly [kode: string, nama: string]>;
  readonly koreksi: readonly Koreksi[];
  readonly perubahan: readonly Perubahan[];
  /** Codes of fictional provinces; they enter no national total. */
  readonly fictional?: readonly string[];
  /** The country is simulated: all data about it are invented. */
  readonly simulasi?: boolean;
  /** The one real province there is; not given: the whole country. */
  readonly provinsi?: string | undefined;
}

/**
 * Every region of the country by code: names, parents, children.
 * Source of the codes: the decree and package that `DAFTAR` names.
 */
export class Registry {
  readonly simulasi: boolean;
  /** What a board with these regions is about: the country, or its one province. */
  readonly cakupan: string;
  readonly perubahan: readonly Perubahan[];
  /** Corrections that the list has overtaken, with the name it holds now; undefined: no such code. */
  readonly koreksiUsang: readonly KoreksiUsang[];
  readonly #names = new Map<string, string>();
  readonly #children = new Map<string, string[]>();
  /** Changes by the code that they ended. */
  readonly #ended = new Map<string, Perubahan>();
  /** Changes by the code that they led to, or whose name they changed. */
  readonly #into: ReadonlyMap<string, readonly Perubahan[]>;
  /** Answers of `desaIn`, which every page asks for. */
  readonly #desa = new Map<string, readonly string[]>();
  readonly #fictional: ReadonlySet<string>;

  constructor(input: RegistryInput) {
    const { names, koreksi, perubahan, fictional = [], simulasi = false, provinsi } = input;
    this.simulasi = simulasi;
    this.cakupan = provinsi ?? NASIONAL;
    this.#fictional = new Set(fictional);
    for (const [kode, nama] of names) if (this.covers(kode)) this.#add(kode, nama);
    this.koreksiUsang = koreksi
      .filter(({ kode }) => this.covers(kode))
      .flatMap((entry) => this.#correct(entry));
    for (const children of this.#children.values()) children.sort();
    this.perubahan = perubahan.filter((change) => this.#concerns(change));
    for (const change of this.perubahan.toReversed())
      if (isEnd(change)) this.#ended.set(change.kode_lama, change);
    this.#into = groupBy(this.perubahan, ({ kode_baru }) => kode_baru);
  }

  /** True for what a board with these regions is about, and for what is no code of a province at all. */
  covers(kode: string): boolean {
    if (this.cakupan === NASIONAL || !/^\d\d(?:\.|$)/.test(kode)) return true;
    return isWithin(kode, this.cakupan) || kode === NASIONAL || this.isFictional(kode);
  }

  has(kode: string): boolean {
    return this.#names.has(kode);
  }

  /** Undefined for an unknown code; old codes are found by `lineage`. */
  find(kode: string): Wilayah | undefined {
    const nama = this.#names.get(kode);
    return nama === undefined ? undefined : { kode, nama, tingkat: tingkatOf(kode) };
  }

  /** Throws for an unknown code. */
  get(kode: string): Wilayah {
    const wilayah = this.find(kode);
    if (!wilayah) throw new Error(`unknown region code: ${kode}`);
    return wilayah;
  }

  /** Throws for an unknown code. Asked for hundreds of thousands of times in a build. */
  namaOf(kode: string): string {
    return this.#names.get(kode) ?? this.get(kode).nama;
  }

  /** The change that ended `kode`; undefined while it is in force. */
  findPerubahan(kode: string): Perubahan | undefined {
    return this.#ended.get(kode);
  }

  /** The changes that led to `kode`, and those of its name. */
  perubahanTo(kode: string): readonly Perubahan[] {
    return this.#into.get(kode) ?? [];
  }

  /** Codes one level below, in code order; those of the country include fictional provinces. */
  childrenOf(kode: string): readonly string[] {
    return this.#children.get(kode) ?? [];
  }

  /** All desa and kelurahan in a region, in code order; the country's are the real ones only. */
  desaIn(kode: string): readonly string[] {
    const known = this.#desa.get(kode);
    if (known) return known;
    const desa = this.#collectDesa(kode);
    this.#desa.set(kode, desa);
    return desa;
  }

  /** Codes of the real provinces. */
  provinsi(): readonly string[] {
    return this.childrenOf(NASIONAL).filter((kode) => !this.isFictional(kode));
  }

  /** Codes of all kabupaten and kota, fictional ones included. */
  kabupaten(): readonly string[] {
    return this.childrenOf(NASIONAL).flatMap((provinsi) => this.childrenOf(provinsi));
  }

  isFictional(kode: string): boolean {
    return this.#fictional.has(kode.slice(0, 2));
  }

  /** What marks data about a region, or about none; null where they are real. */
  tandaOf(kode?: string): Tanda | null {
    if (kode !== undefined && this.isFictional(kode)) return "contoh";
    return this.simulasi ? "simulasi" : null;
  }

  #collectDesa(kode: string): readonly string[] {
    const tingkat = tingkatOf(kode);
    if (tingkat === "desa") return [kode];
    if (tingkat === "kecamatan") return this.childrenOf(kode);
    const children = tingkat === "nasional" ? this.provinsi() : this.childrenOf(kode);
    return children.flatMap((child) => this.desaIn(child));
  }

  /** A code that left for another province, or came from there, leads nowhere here. */
  #concerns({ kode_lama, kode_baru }: Perubahan): boolean {
    return [kode_lama, kode_baru].every((kode) => kode === "" || this.covers(kode));
  }

  #add(kode: string, nama: string): void {
    if (this.#names.has(kode)) throw new Error(`region code twice in the registry: ${kode}`);
    this.#names.set(kode, nama);
    const parent = parentOf(kode);
    const siblings = this.#children.get(parent);
    if (siblings) siblings.push(kode);
    else this.#children.set(parent, [kode]);
  }

  /** A correction of a name that the list does not hold any more is left undone and remembered. */
  #correct({ kode, nama_tercatat, nama }: Koreksi): readonly KoreksiUsang[] {
    const found = this.#names.get(kode);
    if (found !== nama_tercatat) return [{ kode, nama_tercatat, nama: found }];
    this.#names.set(kode, nama);
    return [];
  }
}
