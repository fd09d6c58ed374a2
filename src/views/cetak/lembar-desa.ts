import type { KonteksRow } from "../area.ts";
import type { RiwayatRow } from "../desa-riwayat.ts";
import { desaView, type DesaView } from "../desa.ts";
import type { Klaim } from "../klaim.ts";
import type { SiteIndex } from "../site-index.ts";
import { identitasOf, type CetakInput, type Identitas } from "./identitas.ts";
import {
  batasOf,
  cutText,
  PALING_BANYAK_KOPERASI,
  potong,
  type Batas,
  type Padat,
  type Potong,
} from "./lembar-desa-batas.ts";
import {
  koperasiRemarks,
  lembarKelompok,
  lembarKoperasi,
  type LembarKelompok,
  type LembarKoperasi,
} from "./lembar-desa-koperasi.ts";

/** What the sheet of a desa says: its page, cut to two pages of paper. */
export interface LembarDesaView {
  readonly identitas: Identitas;
  readonly padat: Padat;
  readonly kalimat: readonly string[];
  readonly koperasi: readonly LembarKoperasi[];
  /** "dan 1 lainnya di halaman desa", where it has more koperasi than a sheet shows. */
  readonly koperasi_lain: string | null;
  readonly konteks: readonly KonteksRow[];
  readonly konteks_dasar: string | null;
  /** Letters at most beside a figure of the context. */
  readonly isi: number;
  /** Where it stands among the desa of its kabupaten. */
  readonly kedudukan: readonly string[];
  /** Earlier codes and names. */
  readonly kode_lama: readonly string[];
  readonly riwayat: Potong<RiwayatRow>;
  readonly pers: Potong<Klaim>;
  readonly bumdes: DesaView["bumdes"];
  readonly sekitar: readonly LembarKelompok[];
  /** Oddities, the reporters' remarks, what is blank, the rows' sources. */
  readonly catatan: readonly string[];
  /** What the rows are from, and who can report. */
  readonly sumber: readonly string[];
  /** The page, for its chart. */
  readonly desa: DesaView;
}

/** What was known of a desa with an edition, for two pages of paper. */
export function lembarDesaView(input: CetakInput, padat: Padat = 0): LembarDesaView {
  const { index } = input.folder;
  const desa = desaView(index, input.cetakan.kode);
  const batas = batasOf(padat);
  const { konteks, konteks_dasar, bumdes, kode_lama, catatan_kode } = desa;
  const koperasi = potong(desa.koperasi, PALING_BANYAK_KOPERASI);
  const former = [...kode_lama.map(({ kalimat }) => kalimat), ...catatan_kode];
  return {
    identitas: identitasOf(input),
    ...{ padat, desa, konteks, konteks_dasar, bumdes },
    kalimat: openingLines(desa, batas),
    koperasi: koperasi.isi.map((one, position) => lembarKoperasi(one, { ke: position + 1, padat })),
    koperasi_lain: koperasi.sisa,
    kedudukan: (desa.kedudukan?.kalimat ?? []).slice(0, padat === 2 ? 1 : 3),
    isi: batas.isi,
    kode_lama: former.slice(0, batas.kode).map((text) => cutText(text, batas.kalimat)),
    riwayat: lembarRiwayat(desa, batas),
    pers: lembarPers(desa, batas),
    sekitar: around(desa, batas),
    catatan: koperasi.isi.flatMap((one, position) =>
      koperasiRemarks(one, { ke: position + 1, padat }),
    ),
    sumber: sourceLines(index, desa, batas),
  };
}

/** The page's sentences, then what strikes in them. */
function openingLines({ kalimat, janggal, tuan_rumah }: DesaView, batas: Batas): readonly string[] {
  const lines = [
    ...kalimat,
    tuan_rumah && `Tuan rumahnya ${tuan_rumah.nama} (${tuan_rumah.kode}).`,
    janggal && `Janggal dalam laporan ini: ${janggal.teks}.`,
  ];
  return lines.filter((line) => line !== null).map((line) => cutText(line, batas.kalimat));
}

/** The newest editions; a remark beyond the first stands on the page only. */
function lembarRiwayat({ riwayat }: DesaView, batas: Batas): Potong<RiwayatRow> {
  const { isi, sisa } = potong(riwayat, batas.riwayat);
  const short = isi.map((row) => ({
    ...row,
    status: cutText(row.status, batas.rincian),
    perubahan: row.perubahan.slice(-1),
  }));
  return { isi: short, sisa };
}

/** Where no report speaks of its koperasi, publications have the room. */
function lembarPers({ pers, koperasi }: DesaView, batas: Batas): Potong<Klaim> {
  const { isi, sisa } = potong(pers, koperasi.length === 0 ? 3 * batas.pers : batas.pers);
  const cut = (text: string | null) => text && cutText(text, batas.isi);
  const short = isi.map((klaim) => ({
    ...klaim,
    pernyataan: cut(klaim.pernyataan),
    catatan: cut(klaim.catatan),
    sumber: { ...klaim.sumber, label: cutText(klaim.sumber.label, batas.nama) },
  }));
  return { isi: short, sisa };
}

function around({ potensi, inventaris }: DesaView, batas: Batas): readonly LembarKelompok[] {
  const groups = [
    { judul: "Potensi desa", butir: potensi },
    { judul: "Koperasi yang sudah ada sebelumnya", butir: inventaris },
  ];
  return groups
    .filter(({ butir }) => butir.length > 0)
    .map((group) => lembarKelompok(group, batas));
}

function sourceLines(
  { urls }: SiteIndex,
  { edisi, dimuat, ajakan }: DesaView,
  batas: Batas,
): readonly string[] {
  return [
    edisi
      ? `${dimuat ? "Baris desa ini berasal dari" : "Tidak ada baris desa ini dalam"} edisi ${edisi.tanggal} (${cutText(edisi.dasar, batas.nama)}).`
      : "Belum ada edisi yang memuat desa ini.",
    cutText(ajakan.teks, batas.kalimat),
    `Templat, formulir kertas, pemeriksa buku kerja, dan cara mengirim: ${urls.absolute(ajakan.cara)}`,
  ];
}
