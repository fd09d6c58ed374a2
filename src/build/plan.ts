import { compareText } from "../base/format.ts";
import { NASIONAL, overlaps, provinsiOf } from "../wilayah/kode.ts";
import { reachedToday, sourcesOf } from "../wilayah/moves.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Inputs } from "./inputs.node.ts";
import type { BuildOptions } from "./options.ts";

/** What decides a build besides its data. */
export interface PlanInput {
  readonly registry: Registry;
  readonly inputs: Inputs;
  readonly options: Pick<BuildOptions, "scope" | "only">;
  /** Digest of the program, the options and the tables that every page rests on. */
  readonly base: string;
  /** Digests of printed documents by region. */
  readonly documents: ReadonlyMap<string, string>;
  readonly hash: (text: string) => string;
}

/** A kabupaten whose pages a build makes. */
export interface KabupatenUnit {
  readonly kode: string;
  /** Digest of everything that shapes its pages. */
  readonly inputs: string;
  /** Digest of what is published about it and what lies in it, under former codes too. */
  readonly publikasi: string;
  /** Desa with a page: how much work it is, roughly. */
  readonly desa: number;
  /** It has workbooks. */
  readonly reports: boolean;
  /** False where only its recap is needed, for pages above it. */
  readonly hasPages: boolean;
}

/** What a build makes of kabupaten; what stands above them depends on what they say. */
export interface Plan {
  /** In code order. */
  readonly kabupaten: readonly KabupatenUnit[];
  /** Provinces with a page, in code order. */
  readonly provinsi: readonly string[];
  /** Kabupaten with workbooks, in code order. */
  readonly reporting: readonly string[];
}

/** A pure function of the data: which units there are, and what each is made from. */
export function planBuild(input: PlanInput): Plan {
  const { registry, inputs, options, base, documents, hash } = input;
  const reporting = [...inputs.kabupaten]
    .filter(([kode, { workbooks }]) => workbooks !== null && registry.has(kode))
    .map(([kode]) => kode)
    .sort(compareText);
  const known = new Set(reporting);
  const reached = new Set(reachedToday(registry, reporting));
  // The registry's are the real ones; a fictional one comes with what is reported.
  const provinsi = [...new Set([...registry.provinsi(), ...reporting.map(provinsiOf)])];
  // Where only some kabupaten have pages of desa, links depend on which.
  const linked = options.scope === "national" ? "" : reporting.join();
  const kabupaten = provinsi
    .flatMap((kode) => registry.childrenOf(kode))
    .map((kode): KabupatenUnit => {
      const own = inputs.kabupaten.get(kode);
      const hasPages = overlaps(kode, options.only);
      const hasDesa = options.scope === "national" || reached.has(kode);
      const published = sourcesOf(registry, kode).map(
        (one) => inputs.kabupaten.get(one)?.publikasi,
      );
      const publikasi = published.join();
      const shapedBy = [
        ...[base, linked, own?.workbooks, publikasi, documents.get(kode), options.only],
      ];
      return {
        ...{ kode, publikasi },
        inputs: hash(JSON.stringify(["kabupaten", ...shapedBy])),
        desa: hasPages && hasDesa ? registry.desaIn(kode).length : 0,
        reports: known.has(kode),
        hasPages,
      };
    });
  return {
    kabupaten: kabupaten.filter(({ reports, hasPages }) => reports || hasPages),
    provinsi: provinsi.filter((kode) => overlaps(kode, options.only)),
    reporting,
  };
}

/** Kabupaten that one Eleventy instance renders: as many as fit, so that memory stays bounded. */
export function groupUnits(
  units: readonly KabupatenUnit[],
  room: number,
): readonly (readonly KabupatenUnit[])[] {
  const groups: KabupatenUnit[][] = [];
  let left = 0;
  for (const unit of units) {
    const size = weightOf(unit);
    const last = groups.at(-1);
    if (last && size <= left) last.push(unit);
    else groups.push([unit]);
    left = (last && size <= left ? left : room) - size;
  }
  return groups;
}

/** A kabupaten without rows is one page. */
export function weightOf({ desa, reports }: KabupatenUnit): number {
  return 1 + desa * (reports ? 2 : 1);
}

/** What stands above the kabupaten, with what it is made from: recaps, by the kabupaten's code. */
export interface UpperUnit {
  readonly kode: string;
  readonly inputs: string;
}

/** Files that depend on the list of regions and on who reports, not on what they say. */
export const CARI = "cari";
/** The rows of the whole country in one file. */
export const PARQUET = "parquet";
/** PDFs, ZIPs and what lies beside them. */
export const DOCUMENTS = "cetak";
/** The pictures that messengers show. */
export const CARDS = "kartu";
/** Style sheets, fonts and scripts: the same for every page. */
export const ASSETS = "aset";

/** Provinces rest on their kabupaten, the country on all, the search on the list of regions alone. */
export function upperUnits(
  { provinsi, reporting }: Plan,
  { base, recaps, rows, publikasi, documents, hash }: UpperInput,
): readonly UpperUnit[] {
  const of = (codes: readonly string[]) =>
    codes.map((kode) => [kode, recaps.get(kode), publikasi.get(kode), documents.get(kode)]);
  const all = [...recaps.keys(), ...publikasi.keys(), ...documents.keys()];
  const known = [...new Set(all)].sort(compareText);
  const digest = (...parts: readonly unknown[]) => hash(JSON.stringify([base, ...parts]));
  return [
    { kode: NASIONAL, inputs: digest("negara", of(known)) },
    { kode: CARI, inputs: digest("cari", reporting) },
    { kode: PARQUET, inputs: digest("parquet", inOrder(rows)) },
    ...provinsi.map((kode) => ({
      kode,
      inputs: digest("provinsi", of(known.filter((one) => provinsiOf(one) === kode))),
    })),
  ];
}

function inOrder(digests: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...digests].sort(([left], [right]) => compareText(left, right));
}

export interface UpperInput {
  readonly base: string;
  /** Digests of recaps by kabupaten. */
  readonly recaps: ReadonlyMap<string, string>;
  /** Digests of the rows of their newest editions. */
  readonly rows: ReadonlyMap<string, string>;
  /** Digests of published figures by kabupaten. */
  readonly publikasi: ReadonlyMap<string, string>;
  /** Digests of printed documents by region. */
  readonly documents: ReadonlyMap<string, string>;
  readonly hash: (text: string) => string;
}
