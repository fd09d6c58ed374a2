import { formatDate, formatNumber } from "../base/format.ts";
import { tanggalEdisi } from "../records/edisi.ts";
import { kewajibanIn, kewajibanTable, newestDay, type Kewajiban } from "./laporan-kewajiban.ts";
import { edisiView, type EdisiView } from "./edisi-ringkas.ts";
import { pageView, type PageView } from "./page.ts";
import { kabupatenIn, newestEdition, type SiteIndex } from "./site-index.ts";
import {
  kolom,
  selAngka,
  selTeks,
  tabelDi,
  type BarisTabel,
  type Sel,
  type Tabel,
  type TabelIsi,
  type TabelLipat,
} from "./tabel.ts";
import { coverageOf } from "./wilayah-induk.ts";

/** The complete content of /laporan/: who has an edition here, of what date, and who is late. */
export interface LaporanView extends PageView {
  readonly kalimat: readonly string[];
  readonly provinsi: Tabel;
  /** All kabupaten and kota, a row each. */
  readonly kabupaten: Tabel;
  /** The same rows by province: 514 in one go are too long for a page. */
  readonly per_provinsi: readonly TabelLipat[];
  /** What instructions ask for; null if none does. */
  readonly kewajiban: Tabel | null;
  /** The same of the fictional region, apart; null if this build has none. */
  readonly fiktif: { readonly kabupaten: Tabel; readonly kewajiban: Tabel | null } | null;
  readonly catatan: readonly string[];
  /** Site path of all tables in one workbook. */
  readonly buku: string;
}

export function laporanView(index: SiteIndex): LaporanView {
  const { registry, urls } = index;
  const all = kabupatenIn(index, "00");
  const duties = kewajibanIn(index, false);
  const at = (isi: TabelIsi) => tabelDi(index, urls.laporan, isi);
  const duty = kewajibanTable(index, duties, "kewajiban");
  const kalimat = sentences(index, all, duties);
  const kabupaten = at(kabupatenTable(index, all, { duties, id: "kabupaten-kota" }));
  return {
    ...pageView(index, {
      href: urls.laporan,
      judul: "Papan laporan: kabupaten/kota yang punya edisi",
      deskripsi: kalimat.join(" "),
    }),
    kalimat,
    provinsi: at(provinceTable(index)),
    kabupaten,
    per_provinsi: perProvinsi(index, kabupaten),
    kewajiban: duty && at(duty),
    fiktif: fictionalPart(
      index,
      index.reporting.filter((kode) => registry.isFictional(kode)),
    ),
    catatan: notes(index),
    buku: urls.bukuHalaman(urls.laporan),
  };
}

/** Tables of the page about the real, and about the fictional kabupaten. */
export function laporanTables({ provinsi, kabupaten, kewajiban, fiktif }: LaporanView): {
  readonly nyata: readonly Tabel[];
  readonly fiktif: readonly Tabel[];
} {
  return {
    nyata: [provinsi, kabupaten, ...(kewajiban ? [kewajiban] : [])],
    fiktif: fiktif ? [fiktif.kabupaten, ...(fiktif.kewajiban ? [fiktif.kewajiban] : [])] : [],
  };
}

function sentences(
  index: SiteIndex,
  all: readonly string[],
  duties: readonly Kewajiban[],
): string[] {
  const { dilaporkan, disusun } = coverageOf(index, index.registry.cakupan);
  const late = all.filter((kode) => lateWords(dutiesOf(duties, kode)) !== null).length;
  const missing = all.length - dilaporkan - disusun;
  return [
    `${formatNumber(dilaporkan)} dari ${formatNumber(all.length)} kabupaten/kota melapor sendiri di sini; ${formatNumber(disusun)} punya edisi yang disusun proyek ini dari publikasi; ${formatNumber(missing)} belum ada laporannya di sini.`,
    late === 0
      ? "Tidak satu pun disebut terlambat: terlambat hanya dikatakan bila ada instruksi yang menyatakan periode atau tenggat laporan."
      : `${formatNumber(late)} kabupaten/kota terlambat menurut instruksi yang menyatakan periodenya.`,
  ];
}

function notes(index: SiteIndex): readonly string[] {
  const day = newestDay(index, false);
  return [
    "Belum ada laporan di sini tidak berarti kabupaten/kota itu tidak melapor ke mana pun.",
    ...(day === ""
      ? []
      : [
          `Jatuh tempo dihitung sampai ${formatDate(day)}, tanggal terbaru yang tercatat pada laporan di sini, bukan sampai hari ini. Bila instruksi menyebut periode tanpa hari, laporan baru disebut terlambat setelah periode berikutnya lewat.`,
        ]),
  ];
}

function provinceTable(index: SiteIndex): TabelIsi {
  const { registry, urls } = index;
  const row = (kode: string, name: Sel): BarisTabel => {
    const { kabupaten: all, dilaporkan, disusun } = coverageOf(index, kode);
    const counts = [all, dilaporkan, disusun, all - dilaporkan - disusun];
    return { kode, sel: [name, selTeks(kode), ...counts.map((count) => selAngka(count))] };
  };
  const parts = registry
    .provinsi()
    .map((kode) => row(kode, selTeks(registry.namaOf(kode), { href: urls.wilayah(kode) })));
  return {
    id: "provinsi",
    judul: "Kabupaten/kota menurut edisinya, per provinsi",
    kolom: [
      kolom("provinsi", "Provinsi"),
      kolom("kode", "Kode"),
      kolom("kabupaten_kota", "Kabupaten/kota", "kabupaten/kota"),
      kolom("melapor", "Melapor sendiri", ""),
      kolom("disusun", "Disusun dari publikasi", ""),
      kolom("belum", "Belum ada laporan di sini", ""),
    ],
    // Of one province there is nothing to add up.
    baris:
      registry.cakupan === "00"
        ? [...parts, { ...row("00", selTeks("Indonesia")), jumlah: true }]
        : parts,
  };
}

/** A part of the rows of a table under the name of their province, folded away. */
function perProvinsi(index: SiteIndex, tabel: Tabel): readonly TabelLipat[] {
  const { registry } = index;
  return registry.provinsi().map((kode) => {
    const baris = tabel.baris.filter((row) => row.kode?.slice(0, 2) === kode);
    const { dilaporkan, disusun } = coverageOf(index, kode);
    const nama = registry.namaOf(kode);
    const some = dilaporkan + disusun;
    return {
      id: `provinsi-${kode}`,
      ringkas: `${nama} (${formatNumber(baris.length)}${some === 0 ? "" : `, ${formatNumber(some)} punya edisi`})`,
      isi: { ...tabel, judul: `${tabel.judul}, ${nama}`, baris },
    };
  });
}

interface KabupatenTable {
  readonly duties: readonly Kewajiban[];
  readonly id: string;
}

function kabupatenTable(
  index: SiteIndex,
  all: readonly string[],
  { duties, id }: KabupatenTable,
): TabelIsi {
  return {
    id,
    judul: "Edisi terbaru tiap kabupaten/kota",
    kolom: [
      kolom("kabupaten_kota", "Kabupaten/kota"),
      kolom("kode", "Kode"),
      kolom("provinsi", "Provinsi"),
      kolom("keadaan", "Keadaan"),
      kolom("tanggal_data", "Data per"),
      kolom("edisi", "Edisi di sini", "edisi"),
      kolom("kewajiban", "Kewajiban lapor"),
    ],
    baris: all.map((kode) => ({ kode, sel: kabupatenCells(index, kode, duties) })),
    saring: ["provinsi", "keadaan"],
  };
}

function kabupatenCells(
  index: SiteIndex,
  kode: string,
  duties: readonly Kewajiban[],
): readonly Sel[] {
  const { registry, urls } = index;
  const data = index.kabupaten(kode);
  const newest = newestEdition(data);
  const view = newest ? edisiView(index, newest.edisi) : null;
  const own = dutiesOf(duties, kode);
  return [
    selTeks(registry.namaOf(kode), { href: urls.wilayah(kode) }),
    selTeks(kode),
    selTeks(registry.namaOf(kode.slice(0, 2))),
    stateCell(view, lateWords(own)),
    view
      ? {
          ...selTeks(view.tanggal, { href: view.href }),
          nilai: newest ? tanggalEdisi(newest.edisi) : null,
        }
      : { ...selTeks(null), teks: "belum ada" },
    selAngka(data.history.length),
    dutyCell(index, own),
  ];
}

/** Every instruction to a kabupaten: what it is late for first, then what names a period. */
function dutiesOf(duties: readonly Kewajiban[], kode: string): readonly Kewajiban[] {
  const rank = ({ terlambat, periode }: Kewajiban) =>
    terlambat !== null ? 0 : periode.length > 0 ? 1 : 2;
  return duties
    .filter(({ instruksi }) => instruksi.wilayah === kode)
    .sort((left, right) => rank(left) - rank(right));
}

function lateWords(own: readonly Kewajiban[]): string | null {
  const late = own.flatMap(({ terlambat }) => terlambat ?? []);
  return late.length === 0 ? null : late.join("; ");
}

function dutyCell({ urls }: SiteIndex, [duty, ...others]: readonly Kewajiban[]): Sel {
  if (!duty) return selTeks("–");
  const catatan = others.length === 0 ? null : `dan ${formatNumber(others.length)} instruksi lain`;
  return selTeks(duty.keterangan, { href: urls.instruksi(duty.instruksi.id), catatan });
}

/** "Terlambat" comes before everything else, for it rests on a document. */
function stateCell(view: EdisiView | null, late: string | null): Sel {
  if (late !== null) return selTeks("Terlambat", { catatan: late });
  if (view === null) return selTeks("Belum ada laporan di sini");
  return view.disusun
    ? selTeks("Disusun dari publikasi")
    : selTeks("Melapor sendiri", { catatan: view.dasar });
}

function fictionalPart(index: SiteIndex, fictional: readonly string[]): LaporanView["fiktif"] {
  if (fictional.length === 0) return null;
  const duties = kewajibanIn(index, true);
  const at = (isi: TabelIsi) =>
    tabelDi(index, index.urls.laporan, { ...isi, judul: `${isi.judul} (wilayah fiktif)` });
  const duty = kewajibanTable(index, duties, "contoh-kewajiban");
  const table = kabupatenTable(index, fictional, { duties, id: "contoh" });
  return { kabupaten: at({ ...table, saring: [] }), kewajiban: duty && at(duty) };
}
