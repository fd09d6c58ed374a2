import { formatList, formatNumber, lowerFirst } from "../../base/format.ts";
import { HEADLINE_INDICATORS, type CoreIndicator } from "../../indicators/definitions.ts";
import type { EdisiByDesa } from "../../indicators/koperasi.ts";
import { kabupatenOf } from "../../wilayah/kode.ts";
import { getIndikator } from "../../records/observasi.ts";
import { contributionText } from "../ajakan.ts";
import { kecamatanView, type KecamatanView } from "../kecamatan.ts";
import { findDesa, type SiteIndex } from "../site-index.ts";
import { areaOf } from "../topik/area.ts";
import type { BagianCetak, LaporanView } from "./bagian.ts";
import { identitasOf, type CetakInput } from "./identitas.ts";
import { bagianAngka } from "./laporan-angka.ts";
import { belumDijawab, tabelDesa } from "./laporan-desa.ts";
import { bagianTindakLanjut } from "./laporan-tindak-lanjut.ts";

/** What a camat works from: how far each koperasi is, who must do what, what is not reported. */
export function rekapKecamatanView(input: CetakInput): LaporanView {
  const { index } = input.folder;
  const { kode } = input.cetakan;
  const view = kecamatanView(index, kode);
  const area = areaOf(index, kode);
  const [edition] = area.editions;
  const parts =
    view.ada_rincian && edition
      ? [
          bagianAngka({ judul: "Angka kecamatan", angka: view.angka }),
          {
            judul: "Tiap desa/kelurahan",
            tabel: [tabelDesa({ index, edition, kecamatan: [kode] })],
          },
          bagianTindakLanjut(index, area),
          potential(view),
          unanswered(index, edition, kode),
        ]
      : [silent(index, kode), around(view)];
  return {
    identitas: identitasOf(input),
    kalimat: view.kalimat,
    bagian: parts.filter((part) => part !== null),
  };
}

function potential({ topik }: KecamatanView): BagianCetak | null {
  const found = topik.find(({ id }) => id === "potensi");
  return found ? { judul: found.judul, kalimat: found.kalimat } : null;
}

const ASKED = [
  ...HEADLINE_INDICATORS.filter((id) => id !== "belum_beroperasi" && id !== "pengajuan_kemitraan"),
  "berbadan_hukum",
  "dokumen_lengkap",
  "jumlah_anggota",
] as const satisfies readonly CoreIndicator[];

/** What each desa left blank, by desa: whom to call, about what. */
function unanswered(index: SiteIndex, edition: EdisiByDesa, kode: string): BagianCetak {
  const { registry } = index;
  const lines = registry.childrenOf(kode).flatMap((desa) => {
    const found = findDesa(registry, edition, desa);
    const blank = found ? belumDijawab(found, ASKED) : ASKED;
    return blank.length === 0 ? [] : [`${registry.namaOf(desa)}: ${blankWords(blank)}.`];
  });
  return {
    judul: "Yang belum dilaporkan",
    kalimat:
      lines.length === 0 ? ["Setiap desa/kelurahan sudah menjawab semua indikator inti."] : [],
    daftar: lines,
  };
}

function blankWords(blank: readonly CoreIndicator[]): string {
  if (blank.length === ASKED.length) return "belum melaporkan apa pun";
  return formatList(blank.map((id) => lowerFirst(getIndikator(id).label)));
}

/** One line instead of a table of empty rows. */
function silent(index: SiteIndex, kode: string): BagianCetak {
  const { registry } = index;
  const names = registry.childrenOf(kode).map((desa) => registry.namaOf(desa));
  return {
    judul: "Yang belum dilaporkan",
    kalimat: [
      `Keadaan koperasi di ${formatNumber(names.length)} desa/kelurahan kecamatan ini belum dilaporkan: ${formatList(names)}.`,
      contributionText(index, kabupatenOf(kode)),
    ],
  };
}

/** What is known of the kabupaten around it. */
function around({ kabupaten, letak }: KecamatanView): BagianCetak | null {
  if (kabupaten.every(({ angka }) => angka.keadaan !== "ada")) return null;
  return bagianAngka({ judul: `Angka ${letak}`, angka: kabupaten });
}
