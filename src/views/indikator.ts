import { compareText, formatDate, formatNumber } from "../base/format.ts";
import { CORE_INDICATORS, type CoreIndicator, isCore } from "../indicators/definitions.ts";
import type { Total } from "../indicators/totals.ts";
import {
  findIndikator,
  getIndikator,
  INDICATORS,
  type DefinisiIndikator,
  type Observasi,
} from "../records/observasi.ts";
import { editionDate } from "./angka.ts";
import { claimFor } from "./area.ts";
import { allKlaim, scopeSentence, type KlaimDinilai } from "./buku-klaim.ts";
import type { Klaim } from "./klaim.ts";
import { pageView, type PageView } from "./page.ts";
import { editionsIn, jumlahDi, newestEdition, type SiteIndex } from "./site-index.ts";
import { metadataIndikator, metadataLines } from "./unduhan/satu-data.ts";
import { wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** A claim with the region it is about. */
export interface KlaimWilayah {
  readonly wilayah: string;
  readonly href: string | null;
  readonly klaim: Klaim;
}

/** The complete content of an indicator's page. */
export interface IndikatorView extends PageView {
  readonly definisi: DefinisiIndikator;
  readonly inti: boolean;
  readonly kalimat: readonly string[];
  /** The indicator that rows are counted for and that this one resembles. */
  readonly mirip: IndikatorLink | null;
  /** Indicators that resemble this one. */
  readonly serupa: readonly IndikatorLink[];
  /** Every publisher's figure, newest first, with what the rows say of it; never one series. */
  readonly klaim: readonly KlaimDinilai[];
  /** What every publisher says that it counts. */
  readonly penerbit: DefinisiPenerbit;
  /** What kabupaten themselves state in their newest edition. */
  readonly dinyatakan: readonly KlaimWilayah[];
  /** What the rows of the newest editions add up to; empty unless counted from rows. */
  readonly baris: readonly BarisKabupaten[];
  /** As Satu Data Indonesia asks for it. */
  readonly metadata: readonly (readonly [label: string, teks: string])[];
  readonly unduhan: { readonly csv: string; readonly metadata: string };
}

export interface IndikatorLink {
  readonly label: string;
  readonly href: string;
}

export interface DefinisiPenerbit {
  /** Those that say what they count. */
  readonly disebut: readonly { readonly penerbit: string; readonly definisi: string }[];
  /** "9 penerbit tidak menyebut apa yang dihitungnya: …"; null if all do. */
  readonly tidak: string | null;
}

export interface BarisKabupaten extends WilayahLink {
  readonly total: Total;
  readonly satuan: string;
  readonly tanggal: string;
  readonly edisi: string;
}

/** Every indicator that has a page: the core ones, and those that somebody published. */
export function indicatorIds(index: SiteIndex): readonly string[] {
  const published = new Set(
    index.dataset.observasi.map(({ indikator }) => findIndikator(indikator)?.id),
  );
  const stated = new Set(
    editionsIn(index, index.reporting).flatMap(({ lembar }) =>
      lembar.ringkasan.baris.map(({ indikator }) => indikator as string),
    ),
  );
  const core = new Set<string>(CORE_INDICATORS);
  return INDICATORS.map(({ id }) => id).filter(
    (id) => core.has(id) || published.has(id) || stated.has(id),
  );
}

/** What an indicator's page says. */
export function indikatorView(index: SiteIndex, id: string): IndikatorView {
  const definisi = getIndikator(id);
  const klaim = allKlaim(index).filter((claim) => claim.klaim.indikator === id);
  const real = index.reporting.filter((kode) => !index.registry.isFictional(kode));
  const pages = new Set(indicatorIds(index));
  const linkTo = ({ id: other, label }: DefinisiIndikator) => ({
    label,
    href: index.urls.indikator(other),
  });
  const { mirip } = definisi;
  return {
    ...pageView(index, {
      href: index.urls.indikator(id),
      judul: `Indikator: ${definisi.label}`,
      deskripsi: definisi.definisi,
    }),
    definisi,
    inti: isCore(id),
    kalimat: klaim.length === 0 ? [] : [scopeSentence(klaim)],
    mirip: mirip ? linkTo(getIndikator(mirip)) : null,
    serupa: INDICATORS.filter((other) => other.mirip === id && pages.has(other.id)).map(linkTo),
    klaim,
    penerbit: publisherDefinitions(index, id),
    metadata: metadataLines(metadataIndikator(id)),
    unduhan: {
      csv: index.urls.dataIndikator(id, "data.csv"),
      metadata: index.urls.dataIndikator(id, "metadata.json"),
    },
    dinyatakan: real.flatMap((kode) => statedBy(index, kode, id)),
    baris: isCore(id) ? real.flatMap((kode) => rowsOf(index, kode, id)) : [],
  };
}

function statedBy(index: SiteIndex, kode: string, id: string): readonly KlaimWilayah[] {
  const klaim = claimFor(index, kode, id);
  const { nama: wilayah, href } = wilayahLink(index, kode);
  return klaim ? [{ wilayah, href, klaim }] : [];
}

function rowsOf(index: SiteIndex, kode: string, id: CoreIndicator): readonly BarisKabupaten[] {
  const newest = newestEdition(index.kabupaten(kode));
  if (!newest) return [];
  const desa = index.registry.desaIn(kode).length;
  const total = jumlahDi(index, { edition: newest, wilayah: kode, desa }, id);
  return [
    {
      ...wilayahLink(index, kode),
      total,
      satuan: getIndikator(id).satuan,
      tanggal: editionDate(newest.edisi),
      edisi: index.urls.edisi(newest.edisi),
    },
  ];
}

/** How many publishers are named that do not say what they count. */
const MOST_NAMED = 12;

function publisherDefinitions({ dataset, registry }: SiteIndex, id: string): DefinisiPenerbit {
  const own = dataset.observasi.filter(
    ({ indikator, wilayah }) =>
      findIndikator(indikator)?.id === id && !registry.isFictional(wilayah),
  );
  const told = own.filter((observasi) => typeof observasi.definisi === "string");
  const names = [
    ...new Set(own.filter((one) => !told.includes(one)).map(({ penerbit }) => penerbit)),
  ];
  names.sort(compareText);
  const rest = names.length - MOST_NAMED;
  const listed =
    rest > 0
      ? `${names.slice(0, MOST_NAMED).join("; ")}; dan ${formatNumber(rest)} lainnya`
      : names.join("; ");
  return {
    disebut: told.map(({ penerbit, definisi, tanggal_data }: Observasi) => ({
      penerbit: `${penerbit}, ${formatDate(tanggal_data)}`,
      definisi: definisi ?? "",
    })),
    tidak:
      names.length === 0
        ? null
        : `${formatNumber(names.length)} penerbit tidak menyebut ukuran lain daripada definisi di atas: ${listed}.`,
  };
}
