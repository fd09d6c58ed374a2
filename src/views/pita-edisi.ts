import { formatNumber, lowerFirst } from "../base/format.ts";
import type { Edisi } from "../records/edisi.ts";
import { compareTotals, hitunganOf, isChanged, type Dampak } from "../review/effect.ts";
import { tinjau } from "../review/tinjauan.ts";
import { beforeAfter, coverageText, differenceText } from "../review/words.ts";
import { editionDate } from "./angka.ts";
import { isianBerubah, type IsianBerubah } from "./isian-berubah.ts";
import { statedClaims } from "./klaim.ts";
import { kindOf, reasonOf } from "./perubahan.ts";
import { rowLinks } from "./perubahan-edisi.ts";
import type { SiteIndex } from "./site-index.ts";

/** What stands on the page of an edition or version that is not the newest. */
export interface PitaEdisi {
  /** The version that took this one's place; null if this is the newest of its date. */
  readonly versi: VersiPengganti | null;
  /** The newest edition of the kabupaten; null if this is of its date. */
  readonly edisi: EdisiPengganti | null;
}

export interface VersiPengganti {
  /** "koreksi (k1)" */
  readonly jenis: string;
  readonly href: string;
  readonly alasan: string | null;
  /** The first of the cells that differ, each with the row that holds the newest value. */
  readonly isian: readonly IsianBerubah[];
  readonly sisa: string | null;
}

export interface EdisiPengganti {
  /** "31 Desember 2025" */
  readonly tanggal: string;
  readonly href: string;
  readonly angka: readonly AngkaPengganti[];
  /** The others, folded up under "dan 11 angka lain". */
  readonly lainnya: readonly AngkaPengganti[];
  readonly sisa: string | null;
  /** True if both say the same of every indicator. */
  readonly sama: boolean;
}

export interface AngkaPengganti {
  readonly label: string;
  /** "27 → 34 (+7)" */
  readonly teks: string;
  /** "dilaporkan 58 → 60 dari 60" or "dinyatakan kabupaten" */
  readonly keterangan: string;
  /** Where the newest value stands. */
  readonly href: string;
}

/** So many figures or cells are told at once; other figures are folded up, other cells counted. */
const MOST_TOLD = 7;

/** What has come after this version; null on the page of the newest. */
export function pitaEdisi(index: SiteIndex, edisi: Edisi): PitaEdisi | null {
  const { history } = index.kabupaten(edisi.kabupaten);
  const ofDate = history.find(({ tanggal_data }) => tanggal_data === edisi.tanggal_data);
  const newest = history.at(-1)?.berlaku;
  const versi =
    ofDate && ofDate.berlaku !== edisi ? newerVersion(index, edisi, ofDate.berlaku) : null;
  const later =
    newest && newest.tanggal_data !== edisi.tanggal_data
      ? angkaBerubah(index, edisi, newest)
      : null;
  return versi === null && later === null ? null : { versi, edisi: later };
}

function newerVersion(index: SiteIndex, lama: Edisi, baru: Edisi): VersiPengganti {
  const { registry, dataset, urls } = index;
  const { perubahan } = tinjau({ lama, baru, registry, observasi: dataset.observasi });
  const href = urls.edisi(baru);
  const rowOf = rowLinks(index, baru);
  return {
    jenis: lowerFirst(kindOf(baru)),
    href,
    alasan: reasonOf({ edisi: baru }),
    isian: perubahan.slice(0, MOST_TOLD).map((butir) =>
      isianBerubah(butir, (place) => {
        const link = rowOf(place);
        return link?.startsWith("#") ? `${href}${link}` : link;
      }),
    ),
    sisa: restText(perubahan.length, "isian"),
  };
}

/** The figures that two versions or editions say differently. */
export function angkaBerubah(index: SiteIndex, lama: Edisi, baru: Edisi): EdisiPengganti {
  const changed = [...changedTotals(index, lama, baru), ...changedStatements(index, lama, baru)];
  return {
    tanggal: editionDate(baru),
    href: index.urls.edisi(baru),
    angka: changed.slice(0, MOST_TOLD),
    lainnya: changed.slice(MOST_TOLD),
    sisa: restText(changed.length, "angka"),
    sama: changed.length === 0,
  };
}

function changedTotals(index: SiteIndex, lama: Edisi, baru: Edisi): readonly AngkaPengganti[] {
  const { registry, urls } = index;
  const hitungan = { lama: hitunganOf(lama, registry), baru: hitunganOf(baru, registry) };
  return compareTotals(hitungan, registry)
    .filter((dampak) => dampak.sebelum?.teks !== dampak.sesudah.teks && isChanged(dampak))
    .map((dampak) => ({
      label: dampak.label,
      teks: totalText(dampak),
      keterangan: `dilaporkan ${coverageText(dampak)}`,
      href: headlineHref(urls.wilayah(baru.kabupaten), dampak),
    }));
}

/** Indicators the page of the kabupaten leads with have their own place there. */
function headlineHref(page: string, { indikator }: Dampak): string {
  return `${page}#indikator-${indikator}`;
}

function totalText(dampak: Dampak): string {
  const difference = differenceText(dampak);
  return `${beforeAfter(dampak)}${difference === "" ? "" : ` (${difference})`}`;
}

/** What both editions state, never mixed with what their rows add up to. */
function changedStatements(index: SiteIndex, lama: Edisi, baru: Edisi): readonly AngkaPengganti[] {
  const before = statedClaims(index, lama);
  return [...statedClaims(index, baru).values()].flatMap(({ indikator, label, teks, dasar }) => {
    const old = before.get(indikator);
    if (!old || old.teks === teks) return [];
    const href = `${index.urls.edisi(baru)}#ringkasan`;
    return [{ label, teks: `${old.teks} → ${teks}`, keterangan: dasar, href }];
  });
}

function restText(all: number, what: "angka" | "isian"): string | null {
  return all > MOST_TOLD ? `dan ${formatNumber(all - MOST_TOLD)} ${what} lain` : null;
}
