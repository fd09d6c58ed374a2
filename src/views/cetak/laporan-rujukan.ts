import { compareDates } from "../../base/dates.ts";
import { formatDate } from "../../base/format.ts";
import type { CoreIndicator } from "../../indicators/definitions.ts";
import { onlyKlaim, type KlaimDinilai } from "../buku-klaim.ts";
import { edisiView, correctionLines } from "../edisi-ringkas.ts";
import type { Headline } from "../headline.ts";
import type { Klaim } from "../klaim.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selTeks } from "../tabel.ts";
import type { BagianCetak, TabelCetak } from "./bagian.ts";
import { tabelDefinisi } from "./laporan-definisi.ts";
import { topikTanpaRincian } from "./laporan-topik.ts";

export interface Rujukan {
  readonly index: SiteIndex;
  /** The kabupaten whose edition it is, or the province. */
  readonly wilayah: string;
  /** Indicators that the document may show. */
  readonly indikator: readonly CoreIndicator[];
  /** Its leading figures. */
  readonly angka: readonly Headline[];
  /** What the kabupaten states besides. */
  readonly pernyataan: readonly Klaim[];
  readonly publikasi: readonly KlaimDinilai[];
}

/** What each indicator counts, which edition and publications stand behind the figures. */
export function bagianRujukan(input: Rujukan): BagianCetak {
  const { index, wilayah, publikasi, pernyataan, angka } = input;
  const klaim = [...pernyataan, ...onlyKlaim(publikasi)];
  const known = angka.filter((one) => one.angka.keadaan === "ada").map(({ id }) => id);
  const shown = [...known, ...klaim.map(({ indikator }) => indikator)];
  return {
    judul: "Sumber dan definisi",
    kalimat: [...editionLines(input), ...topikTanpaRincian(index, wilayah, shown)],
    tabel: [tabelDefinisi({ ...input, klaim }), publicationTable(publikasi)].filter(
      (tabel) => tabel !== null,
    ),
  };
}

function editionLines({ index, wilayah }: Rujukan): readonly string[] {
  const newest = index.kabupaten(wilayah).history.at(-1);
  if (!newest) return [];
  const { tanggal, dasar, disusun } = edisiView(index, newest.berlaku);
  const changes = correctionLines(newest.semua);
  const corrected =
    changes.length === 0
      ? ""
      : ` Perubahan edisi ini: ${changes.map((line) => line.replace(/\.+$/, "")).join("; ")}.`;
  return [
    `Edisi ${tanggal}, ${dasar}, dari berkas ${newest.berlaku.berkas}; ${disusun ? "sumber tiap angka" : "sel asal tiap angka"} ada di halaman edisi itu.${corrected}`,
  ];
}

/** Each publication once, with its address as text. */
function publicationTable(publikasi: readonly KlaimDinilai[]): TabelCetak | null {
  const byAddress = new Map<string, Klaim[]>();
  for (const { klaim } of publikasi) {
    const key = `${klaim.sumber.label}|${klaim.sumber.href ?? ""}`;
    byAddress.set(key, [...(byAddress.get(key) ?? []), klaim]);
  }
  if (byAddress.size === 0) return null;
  return {
    id: "publikasi",
    judul: "Publikasi yang memuat angka terbitan",
    kolom: [
      kolom("penerbit", "Penerbit"),
      kolom("tanggal", "Tanggal data"),
      kolom("alamat", "Alamat"),
    ],
    baris: [...byAddress.values()].map((claims) => ({
      kode: null,
      sel: [
        selTeks(claims[0]?.sumber.label ?? ""),
        selTeks(span(claims.map(({ tanggal_data }) => tanggal_data))),
        selTeks(claims[0]?.sumber.href ?? "alamat tidak diketahui"),
      ],
    })),
  };
}

/** "21 Juli–24 November 2025": the days that figures of one publication are of. */
function span(dates: readonly string[]): string {
  const sorted = [...dates].sort(compareDates);
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  if (first === last) return formatDate(last);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4) && first.length > 4;
  const start = isOneYear ? formatDate(first).replace(/ \d{4}$/, "") : formatDate(first);
  return `${start}–${formatDate(last)}`;
}
