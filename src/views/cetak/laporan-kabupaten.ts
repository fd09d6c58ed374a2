import { CORE_INDICATORS } from "../../indicators/definitions.ts";
import { contributionText } from "../ajakan.ts";
import { kabupatenView, type KabupatenView } from "../kabupaten.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selTeks, type TabelIsi } from "../tabel.ts";
import { areaOf, type Area } from "../topik/area.ts";
import { kemitraanTopik } from "../topik/kemitraan.ts";
import { pendampingTopik } from "../topik/pendamping.ts";
import { perBagian } from "../topik/per-bagian.ts";
import { tahapTopik } from "../topik/tahap.ts";
import { findIsi, type Topik } from "../topik/topik.ts";
import {
  bagianTopik,
  COVERAGE_NOTE,
  pilihKolom,
  tanpaCakupanPenuh,
  type BagianCetak,
  type LaporanView,
} from "./bagian.ts";
import { identitasOf, type CetakInput } from "./identitas.ts";
import { bagianAngka } from "./laporan-angka.ts";
import { tabelDesa } from "./laporan-desa.ts";
import { bagianDokumen, bagianTahap } from "./laporan-dokumen.ts";
import { bagianEdisi } from "./laporan-edisi.ts";
import { bagianKecamatan, tanpaKode } from "./laporan-kecamatan.ts";
import { bagianPernyataan, bagianTerbitan } from "./laporan-klaim.ts";
import { bagianRujukan } from "./laporan-rujukan.ts";
import { bagianTindakLanjut } from "./laporan-tindak-lanjut.ts";
import { bagianTugas } from "./laporan-tugas.ts";

/** The report of the coordination meeting: everything that is known of a kabupaten with an edition. */
export function laporanKabupatenView(input: CetakInput): LaporanView {
  const { folder } = input;
  const { index, wilayah } = folder;
  const view = kabupatenView(index, wilayah);
  const area = areaOf(index, wilayah);
  const parts = [
    bagianAngka({ judul: "Tujuh indikator", angka: view.utama }),
    otherFigures(view),
    ...rowParts(index, area, view),
    ...bagianTugas(folder),
    bagianTindakLanjut(index, area),
    bagianPernyataan(view.pernyataan, view.publikasi),
    bagianTerbitan(view.publikasi),
    bagianRujukan({
      ...{ index, wilayah, publikasi: view.publikasi, pernyataan: view.pernyataan },
      ...{ indikator: CORE_INDICATORS, angka: [...view.utama, ...view.lain] },
    }),
    view.ada_rincian ? annex(index, area) : compiledAnnex(index, area),
  ];
  return {
    identitas: identitasOf(input),
    kalimat: [...view.kalimat, ...view.pindah.map(({ kalimat }) => kalimat)],
    bagian: parts.filter((part) => part !== null),
  };
}

function otherFigures({ lain }: KabupatenView): BagianCetak | null {
  return lain.length === 0 ? null : bagianAngka({ judul: "Indikator lain", angka: lain });
}

/** What only rows of desa can tell. */
function rowParts(
  index: SiteIndex,
  area: Area,
  { edisi }: KabupatenView,
): readonly (BagianCetak | null)[] {
  const stages = findIsi(index, area.kode, tahapTopik);
  return [
    bagianKecamatan(index, area, edisi),
    bagianEdisi(index, area.kode),
    bagianTahap(stages, edisi),
    bagianDokumen(area, stages, edisi),
    topicPart(index, area, { topik: kemitraanTopik, ids: ["jenis", "lembaga"] }),
    topicPart(index, area, { topik: pendampingTopik, ids: ["beban", "wilayah", "koordinator"] }),
  ];
}

interface TopicPart {
  readonly topik: Topik;
  readonly ids: readonly string[];
}

/** A topic's sentences and the tables of some of its parts. */
function topicPart(
  index: SiteIndex,
  { kode }: Area,
  { topik, ids }: TopicPart,
): BagianCetak | null {
  const isi = findIsi(index, kode, topik);
  if (isi === null) return null;
  const parts = bagianTopik(isi, ids);
  const tabel = parts.flatMap((part) => part.tabel).map(forPaper);
  return {
    judul: topik.judul,
    kalimat: isi.kalimat,
    tabel,
    catatan: [
      ...parts.flatMap(({ catatan = [] }) => catatan),
      ...(tabel.some((one) => one.baris.some(({ sel }) => sel.some(isCoverage)))
        ? [COVERAGE_NOTE]
        : []),
    ],
  };
}

function isCoverage({ catatan }: { readonly catatan: string | null }): boolean {
  return /^\S+\sdari\s\S+$/.test(catatan ?? "");
}

function forPaper(tabel: TabelIsi) {
  return tanpaCakupanPenuh(tabel.perWilayah ? tanpaKode(tabel) : tabel);
}

/** A line per desa. */
function annex(index: SiteIndex, { kode, editions: [edition] }: Area): BagianCetak | null {
  if (!edition) return null;
  const kecamatan = index.registry.childrenOf(kode);
  return {
    judul: "Lampiran: satu baris per desa/kelurahan",
    tabel: [tabelDesa({ index, edition, kecamatan })],
    lampiran: true,
  };
}

/** Where no desa reported anything, a line per kecamatan: a line per desa would be empty. */
function compiledAnnex(index: SiteIndex, area: Area): BagianCetak {
  const table = perBagian(index, area, {
    id: "desa",
    judul: "Desa dan kelurahan yang belum melapor di sini",
    kolom: [kolom("jumlah", "Desa dan kelurahan", "")],
    sel: ({ desa }) => [selAngka(desa)],
  });
  const baris = table.baris.map((row) => ({
    ...row,
    sel: [...row.sel.slice(0, 1), selTeks(row.kode), ...row.sel.slice(2)],
  }));
  return {
    judul: "Lampiran: desa/kelurahan menurut kecamatan",
    kalimat: [
      "Belum ada desa atau kelurahan yang keadaan koperasinya dilaporkan di sini, sehingga tidak ada baris per desa untuk dicetak; yang dapat disebut hanya banyaknya.",
      contributionText(index, area.kode),
    ],
    tabel: [pilihKolom({ ...table, baris }, ["wilayah", "kode", "jumlah"])],
    lampiran: true,
  };
}
