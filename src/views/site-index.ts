import { compareDates } from "../base/dates.ts";
import { compareText } from "../base/format.ts";
import { arrangeByDesa, type DesaLengkap, type EdisiByDesa } from "../indicators/koperasi.ts";
import type { CoreIndicator } from "../indicators/definitions.ts";
import { historyOf, type EditionHistory } from "../indicators/editions.ts";
import { inti, type Total } from "../indicators/totals.ts";
import { BANYAK_DESA, type Cacah, type Ukuran } from "../indicators/ukuran.ts";
import type { Dataset } from "../records/dataset.ts";
import type { Edisi } from "../records/edisi.ts";
import type { Observasi } from "../records/observasi.ts";
import { kabupatenOf, kecamatanOf, NASIONAL } from "../wilayah/kode.ts";
import { currentKode, isWithinToday } from "../wilayah/lineage.ts";
import { joinedSince, ownFormerKode, reachedToday } from "../wilayah/moves.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { FolderJadi } from "./cetak/berkas.ts";
import type { FolderKey } from "./urls-cetak.ts";
import type { Urls } from "./urls.ts";

/** One kabupaten's editions ready for counting. */
export interface KabupatenData {
  readonly kode: string;
  /** Oldest first; empty if it has no edition. */
  readonly history: readonly EditionHistory[];
  /** Those in force, oldest first, arranged by desa. */
  readonly arranged: readonly EdisiByDesa[];
  /** Answers that took its rows, by question, where only a recap of it is at hand. */
  readonly jawaban?: Readonly<Record<string, unknown>>;
}

/** The dataset arranged for pages. Pure; holds no file names but those inside the records. */
export interface SiteIndex {
  /** What all pages share; editions are asked for by kabupaten. */
  readonly dataset: Omit<Dataset, "editions">;
  readonly registry: Registry;
  readonly urls: Urls;
  /** Where the repository is, for links that open a file or propose a change. */
  readonly repository: string;
  /** Throws for a kabupaten whose editions this part of a build does not have at hand. */
  kabupaten(kode: string): KabupatenData;
  /** The site of today, where this is an earlier state of it: what is withheld today is in none. */
  readonly kini?: SiteIndex;
  /** True if pages may link to PDFs. */
  readonly hasPdf: boolean;
  /** The PDFs made in a folder; undefined where they are not made yet. */
  dokumen(folder: FolderKey): FolderJadi | undefined;
  /** True if this build makes a page for the region. */
  hasPage(kode: string): boolean;
  /** Kabupaten that have at least one edition, in code order, fictional ones included. */
  readonly reporting: readonly string[];
  /**
   * Kabupaten whose desa and kecamatan have pages: those that report, and those that desa of theirs went
   * over to. Null: all have.
   */
  readonly berhalaman: readonly string[] | null;
  /**
   * What a version of an edition changed, as `make` tells it; a build keeps the answers, which are the
   * same as long as the workbooks up to it, and all that pages share, are.
   */
  remember<Told>(edisi: Edisi, what: string, make: () => Told): Told;
  /** Observations about exactly this region, newest first. */
  observasi(kode: string): readonly Observasi[];
}

export interface SiteInput {
  readonly dataset: Dataset;
  /** Kabupaten that are known by their recap alone. */
  readonly rekap?: readonly KabupatenData[];
  /** All kabupaten with an edition, where `dataset` holds those of some; they are refused. */
  readonly reporting?: readonly string[];
  readonly urls: Urls;
  readonly repository: string;
  /** "national": every desa and kecamatan has a page; else only those of kabupaten with an edition. */
  readonly scope: "default" | "national";
  /** Answers of earlier builds about what editions changed; without it each is made anew. */
  readonly remember?: SiteIndex["remember"];
  /** Pages link to their PDFs; false for a build that makes none. */
  readonly pdf?: boolean;
  /** The PDFs made in a folder, with their sizes. */
  readonly dokumen?: (folder: FolderKey) => FolderJadi | undefined;
}

/** Arranges a dataset for the pages of one build. */
export function indexSite(input: SiteInput): SiteIndex {
  const { dataset, urls, repository, scope, pdf = true } = input;
  const kabupaten = new Map(editionsBy(dataset));
  for (const one of input.rekap ?? []) kabupaten.set(one.kode, one);
  const reporting = [...new Set([...kabupaten.keys(), ...(input.reporting ?? [])])].sort();
  const known = new Set(reporting);
  const paged = new Set(reachedToday(dataset.registry, reporting));
  const isWhole =
    scope === "national" || dataset.registry.kabupaten().every((kode) => paged.has(kode));
  const observasi = observasiByWilayah(dataset);
  return {
    dataset,
    registry: dataset.registry,
    urls,
    repository,
    hasPdf: pdf,
    dokumen: (folder) => input.dokumen?.(folder),
    reporting,
    berhalaman: isWhole ? null : [...paged],
    hasPage: (kode) => kode.length <= 5 || isWhole || paged.has(kabupatenOf(kode)),
    kabupaten: (kode) => kabupaten.get(kode) ?? emptyKabupaten(kode, known),
    remember: input.remember ?? ((_edisi, _what, make) => make()),
    observasi: (kode) => observasi.get(kode) ?? [],
  };
}

/** An answer about a kabupaten that was made where its rows are; undefined where they are here. */
export function findJawaban<Jawaban>(
  index: SiteIndex,
  kabupaten: string,
  tanya: string,
): Jawaban | undefined {
  return index.kabupaten(kabupaten).jawaban?.[tanya] as Jawaban | undefined;
}

/** The newest edition in force, arranged; undefined if there is none. */
export function newestEdition({ arranged }: KabupatenData): EdisiByDesa | undefined {
  return arranged.at(-1);
}

/** Kabupaten of an area; the country's are the real ones only. */
export function kabupatenIn({ registry }: SiteIndex, kode: string): readonly string[] {
  if (kode.length === 5) return [kode];
  if (kode !== NASIONAL) return registry.childrenOf(kode);
  return registry.provinsi().flatMap((provinsi) => registry.childrenOf(provinsi));
}

/** Every version of every edition of some kabupaten, oldest first. */
export function editionsIn(index: SiteIndex, kabupaten: readonly string[]): readonly Edisi[] {
  return kabupaten.flatMap((kode) => index.kabupaten(kode).history.flatMap(({ semua }) => semua));
}

/** The desa of an edition that lie in `wilayah` under today's codes. */
export function membersOf(
  registry: Registry,
  edition: EdisiByDesa,
  wilayah: string,
): readonly DesaLengkap[] {
  const cache = gathered.get(edition) ?? new Map<string, readonly DesaLengkap[]>();
  gathered.set(edition, cache);
  const members =
    cache.get(wilayah) ??
    [...edition.desa.values()].filter(({ kode }) => isWithinToday(registry, kode, wilayah));
  cache.set(wilayah, members);
  return members;
}

/** Every page of a region asks for its desa: they are gathered once for an edition. */
const gathered = new WeakMap<EdisiByDesa, Map<string, readonly DesaLengkap[]>>();

/** Some desa of an edition. */
export interface Bagian {
  readonly edition: EdisiByDesa;
  /** Those that lie here under today's codes. */
  readonly wilayah: string;
  /** Desa of the region today, reported or not; those that the edition has if not given. */
  readonly desa?: number;
}

/** The answer to a question from some desa of an edition. Throws where only other rows were counted. */
export function ukur<Hasil>(index: SiteIndex, bagian: Bagian, ukuran: Ukuran<Hasil>): Hasil {
  const { edition, wilayah } = bagian;
  const desa =
    bagian.desa === undefined
      ? (cacahOf(index, bagian, BANYAK_DESA)["desa"] ?? 0)
      : bagian.desa + joinedIn(index, edition, wilayah);
  return ukuran.baca(cacahOf(index, bagian, ukuran), desa);
}

/** Desa that stood for themselves in an edition and are one with others today: it reports on them too. */
export function joinedIn({ registry }: SiteIndex, edition: EdisiByDesa, wilayah: string): number {
  const cache = joined.get(edition) ?? new Map<string, number>();
  joined.set(edition, cache);
  const { kabupaten, tanggal_data: date } = edition.edisi;
  const count = cache.get(wilayah) ?? joinedSince(registry, wilayah, { kabupaten, date });
  cache.set(wilayah, count);
  return count;
}

const joined = new WeakMap<EdisiByDesa, Map<string, number>>();

/** Counts are asked for by every page of a kabupaten: they are made once. */
const counted = new WeakMap<EdisiByDesa, Map<string, Cacah>>();

/** What some desa of an edition count: from their rows, or from the recap of the whole kabupaten. */
export function cacahOf(
  { registry }: SiteIndex,
  { edition, wilayah }: Bagian,
  { id, cacah }: Pick<Ukuran<unknown>, "id" | "cacah">,
): Cacah {
  const { rekap, edisi } = edition;
  if (rekap) {
    const known = wilayah === edisi.kabupaten ? rekap[id] : undefined;
    if (!known) throw new Error(`not in the recap of ${edisi.berkas}: ${id} of ${wilayah}`);
    return known;
  }
  const cache = counted.get(edition) ?? new Map<string, Cacah>();
  counted.set(edition, cache);
  const key = `${wilayah}|${id}`;
  const made = cache.get(key) ?? cacah(membersOf(registry, edition, wilayah));
  cache.set(key, made);
  return made;
}

/** The sum of an indicator over some desa of an edition. */
export function jumlahDi(index: SiteIndex, bagian: Bagian, indikator: CoreIndicator): Total {
  return ukur(index, bagian, inti(indikator));
}

/** Codes, as the edition has them, of its desa in `wilayah` under today's codes. */
export function desaOfEdition(
  registry: Registry,
  edition: EdisiByDesa,
  wilayah: string,
): ReadonlySet<string> {
  return new Set(membersOf(registry, edition, wilayah).map(({ kode }) => kode));
}

/** A desa's entry in an edition, whatever code it had then; undefined for one that was several then. */
export function findDesa(
  registry: Registry,
  edition: EdisiByDesa,
  kode: string,
): DesaLengkap | undefined {
  const codes = [kode, ...ownFormerKode(registry, kode)];
  return codes.map((code) => edition.desa.get(code)).find((desa) => desa !== undefined);
}

/** "Kec. Wonosari, Kabupaten Klaten" */
export function locationOf(registry: Registry, kode: string): string {
  return `Kec. ${registry.namaOf(kecamatanOf(kode))}, ${registry.namaOf(kode.slice(0, 5))}`;
}

/** "Wonosari, Kab. Klaten": for titles, where every letter counts. */
export function shortLocation(registry: Registry, kode: string): string {
  const kabupaten = registry.namaOf(kode.slice(0, 5)).replace(/^Kabupaten /, "Kab. ");
  return `${registry.namaOf(kecamatanOf(kode))}, ${kabupaten}`;
}

function emptyKabupaten(kode: string, reporting: ReadonlySet<string>): KabupatenData {
  if (reporting.has(kode)) throw new Error(`editions not at hand: ${kode}`);
  return { kode, history: [], arranged: [] };
}

function editionsBy({ editions }: Dataset): readonly (readonly [string, KabupatenData])[] {
  const codes = [...new Set(editions.map((edisi) => edisi.kabupaten))];
  return codes.map((kode) => {
    const history = historyOf(editions, kode);
    return [
      kode,
      { kode, history, arranged: history.map(({ berlaku }) => arrangeByDesa(berlaku)) },
    ];
  });
}

/** Published figures, the newest first; of one date by id. */
export function newestFirst(left: Observasi, right: Observasi): number {
  return compareDates(right.tanggal_data, left.tanggal_data) || compareText(left.id, right.id);
}

function observasiByWilayah({
  observasi,
  registry,
}: SiteIndex["dataset"]): ReadonlyMap<string, readonly Observasi[]> {
  const byArea = new Map<string, Observasi[]>();
  for (const item of observasi) {
    const kode = item.wilayah === NASIONAL ? NASIONAL : currentKode(registry, item.wilayah);
    byArea.set(kode, [...(byArea.get(kode) ?? []), item]);
  }
  return new Map([...byArea].map(([kode, items]) => [kode, items.sort(newestFirst)]));
}
