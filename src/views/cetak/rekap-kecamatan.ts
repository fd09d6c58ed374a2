import { formatList, formatNumber, lowerFirst } from "../../base/format.ts";
import {
  DOKUMEN,
  dokumenState,
  HEADLINE_INDICATORS,
  type CoreIndicator,
} from "../../indicators/definitions.ts";
import type { DesaLengkap, EdisiByDesa } from "../../indicators/koperasi.ts";
import { kabupatenOf } from "../../wilayah/kode.ts";
import { getIndikator } from "../../records/observasi.ts";
import { contributionText } from "../ajakan.ts";
import { kecamatanView, type KecamatanView } from "../kecamatan.ts";
import { DOKUMEN_LABEL } from "../koperasi.ts";
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
    const words = blankWords(findDesa(registry, edition, desa));
    return words === null ? [] : [`${registry.namaOf(desa)}: ${words}.`];
  });
  return {
    judul: "Yang belum dilaporkan",
    kalimat:
      lines.length === 0 ? ["Setiap desa/kelurahan sudah menjawab semua indikator inti."] : [],
    daftar: lines,
  };
}

/** Null for a desa that left nothing blank, or whose koperasi is another's, which answers for it. */
function blankWords(desa: DesaLengkap | undefined): string | null {
  if (desa && desa.tuan_rumah !== null) return null;
  const blank = desa ? belumDijawab(desa, ASKED) : ASKED;
  if (blank.length === ASKED.length) return "belum melaporkan apa pun";
  const labels = blank.filter((id) => id !== "dokumen_lengkap").map(labelWords);
  const parts = [
    ...(labels.length === 0 ? [] : [formatList(labels)]),
    ...(desa && labels.length < blank.length ? [documentWords(desa)] : []),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

function labelWords(id: CoreIndicator): string {
  return lowerFirst(getIndikator(id).label);
}

/** "belum menjawab keenam dokumen: NPWP dan NIB belum dilaporkan" */
function documentWords({ koperasi }: DesaLengkap): string {
  const blank = DOKUMEN.filter((one) =>
    koperasi.every(({ row }) => dokumenState(row, one) === null),
  );
  const names = formatList(blank.map((one) => lowerFirst(DOKUMEN_LABEL[one])));
  const all = "belum menjawab keenam dokumen";
  return blank.length === 0 || blank.length === DOKUMEN.length
    ? all
    : `${all}: ${names} belum dilaporkan`;
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
