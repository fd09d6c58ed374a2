import { formatList, lowerFirst } from "../../base/format.ts";
import type { CoreIndicator } from "../../indicators/definitions.ts";
import { getIndikator } from "../../records/observasi.ts";
import type { KlaimDinilai } from "../buku-klaim.ts";
import { edisiView, correctionLines } from "../edisi-ringkas.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selTeks } from "../tabel.ts";
import { topikDaftar } from "../topik/topics.ts";
import type { BagianCetak, TabelCetak } from "./bagian.ts";

export interface Rujukan {
  readonly index: SiteIndex;
  /** The kabupaten whose edition it is. */
  readonly wilayah: string;
  /** Indicators that the document shows. */
  readonly indikator: readonly CoreIndicator[];
  readonly publikasi: readonly KlaimDinilai[];
}

/** What each indicator counts, which edition and publications stand behind the figures. */
export function bagianRujukan(input: Rujukan): BagianCetak {
  const sources = publicationTable(input.publikasi);
  return {
    judul: "Sumber dan definisi",
    kalimat: [...editionLines(input), ...silentTopics(input)],
    tabel: [
      ...(input.indikator.length === 0 ? [] : [definitionTable(input.indikator)]),
      ...(sources ? [sources] : []),
    ],
  };
}

function editionLines({ index, wilayah }: Rujukan): readonly string[] {
  const newest = index.kabupaten(wilayah).history.at(-1);
  if (!newest) return [];
  const { tanggal, dasar, disusun } = edisiView(index, newest.berlaku);
  const changes = correctionLines(newest.semua);
  const corrected = changes.length === 0 ? "" : ` Perubahan edisi ini: ${changes.join("; ")}.`;
  return [
    `Edisi ${tanggal}, ${dasar}, dari berkas ${newest.berlaku.berkas}; ${disusun ? "sumber tiap angka" : "sel asal tiap angka"} ada di halaman edisi itu.${corrected}`,
  ];
}

/** Questions of the programme that nobody answered here. */
function silentTopics({ index, wilayah }: Rujukan): readonly string[] {
  const { belum } = topikDaftar(index, wilayah);
  if (belum.length === 0) return [];
  return [`Belum dilaporkan sama sekali: ${formatList(belum.map(lowerFirst))}.`];
}

function definitionTable(indikator: readonly CoreIndicator[]): TabelCetak {
  return {
    id: "definisi",
    judul: "Yang dihitung tiap indikator",
    kolom: [kolom("indikator", "Indikator"), kolom("definisi", "Definisi")],
    baris: indikator.map((id) => {
      const { label, definisi } = getIndikator(id);
      return { kode: null, sel: [selTeks(label), selTeks(firstSentence(definisi))] };
    }),
  };
}

/** The rest stands on the indicator's page. */
function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text;
}

/** Each publication once, with its address as text. */
function publicationTable(publikasi: readonly KlaimDinilai[]): TabelCetak | null {
  const byAddress = new Map(
    publikasi.map(({ klaim }) => [`${klaim.sumber.label}|${klaim.sumber.href ?? ""}`, klaim]),
  );
  if (byAddress.size === 0) return null;
  return {
    id: "publikasi",
    judul: "Publikasi yang memuat angka terbitan",
    kolom: [
      kolom("penerbit", "Penerbit"),
      kolom("tanggal", "Tanggal data"),
      kolom("alamat", "Alamat"),
    ],
    baris: [...byAddress.values()].map(({ sumber }) => ({
      kode: null,
      sel: [
        selTeks(sumber.label),
        selTeks(sumber.tanggal),
        selTeks(sumber.href ?? "alamat tidak diketahui"),
      ],
    })),
  };
}
