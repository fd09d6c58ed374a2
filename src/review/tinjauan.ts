import { formatDataDate } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import type { Edisi } from "../records/edisi.ts";
import { withheldThroughout } from "../indicators/withheld.ts";
import { labelOf } from "../records/lists.ts";
import type { Observasi } from "../records/observasi.ts";
import { currentKode, findNama } from "../wilayah/lineage.ts";
import { compareAgreement, type Kecocokan } from "./agreement.ts";
import { compareEditions, type Comparison } from "./changes.ts";
import { countChanges, type JumlahPerubahan } from "./counts.ts";
import { compareTotals, hitunganOf, isChanged, type Dampak } from "./effect.ts";
import { maskedText } from "./isian.ts";
import { listItems, type Butir } from "./items.ts";
import { changedPages, type Halaman, type WilayahTinjauan } from "./pages.ts";
import { findSuspicions } from "./suspicious.ts";
import { findUniform, type Seragam } from "./uniform.ts";
import { withoutRefused } from "./withheld.ts";

/** What a new workbook means: plain data for a comment, a terminal or a page. Texts are unescaped. */
export interface Tinjauan {
  readonly kabupaten: WilayahTinjauan;
  /** Null: nothing was reported before. */
  readonly lama: EdisiTinjauan | null;
  readonly baru: EdisiTinjauan;
  /** The old workbook, if there is one, had no row that said anything: ordinary changes are only counted. */
  readonly laporan_pertama: boolean;
  /** Cells that could not be read and were not compared; then everything below is provisional. */
  readonly tidak_terbaca: number;
  readonly jumlah: JumlahPerubahan;
  /** Changes to be looked at before the others: the first of `perubahan`. */
  readonly mencurigakan: number;
  readonly perubahan: readonly Butir[];
  /** The same change in five desa or more. */
  readonly seragam: readonly Seragam[];
  readonly dampak: readonly Dampak[];
  readonly kecocokan: readonly Kecocokan[];
  readonly halaman: Halaman;
}

/** A workbook as a review names it. */
export interface EdisiTinjauan {
  readonly berkas: string;
  readonly tanggal_data: string;
  /** "24 November 2025", no more precise than it is known. */
  readonly tanggal: string;
  /** 0 the first report of its date, 1 its first correction … */
  readonly perubahan_ke: number;
  /** Compiled by this project, not reported. */
  readonly disusun: boolean;
  /** "Koreksi: jumlah anggota dua desa tertukar"; null for a first report. */
  readonly alasan: string | null;
}

export interface TinjauInput extends Comparison {
  readonly observasi: readonly Observasi[];
  /** Findings about the new workbook; those of its edition unless given. */
  readonly temuan?: readonly Problem[];
  /** Findings about the old workbook: what had to be refused there is not shown either. */
  readonly temuanLama?: readonly Problem[];
}

/** Reviews a new workbook against the old one. Pure arithmetic: it reads no file and keeps nothing. */
export function tinjau(input: TinjauInput): Tinjauan {
  const { registry, observasi, tidakTerbaca } = input;
  const { temuan = input.baru.temuan, temuanLama = input.lama?.temuan ?? [] } = input;
  const baru = withoutRefused(input.baru, temuan);
  const lama = input.lama && withheldLater(withoutRefused(input.lama, temuanLama), baru);
  const changes = compareEditions({ ...input, lama, baru });
  const hitungan = { lama: lama && hitunganOf(lama, registry), baru: hitunganOf(baru, registry) };
  const suspicions = findSuspicions(changes, baru, temuan);
  const items = listItems({ changes, suspicions, ...hitungan, registry });
  const laporan_pertama = !lama || !reportsAnything(lama);
  const dampak = compareTotals(hitungan, registry);
  const kode = currentKode(registry, baru.kabupaten);
  return {
    kabupaten: { kode, nama: findNama(registry, kode) ?? kode },
    lama: lama ? edisiOf(lama) : null,
    baru: edisiOf(baru),
    laporan_pertama,
    tidak_terbaca: (tidakTerbaca?.lama?.size ?? 0) + (tidakTerbaca?.baru?.size ?? 0),
    jumlah: countChanges(changes),
    mencurigakan: items.filter(({ curiga }) => curiga !== null).length,
    perubahan: laporan_pertama ? items.filter(isTellingInFirst) : items,
    seragam: findUniform(items),
    dampak,
    kecocokan: compareAgreement({ ...hitungan, observasi, registry }),
    halaman: changedPages({ changes, lama, baru, registry, totalsChanged: dampak.some(isChanged) }),
  };
}

/** What a correction withholds must not be shown as what it replaces. */
function withheldLater(lama: Edisi, baru: Edisi): Edisi {
  if (lama.tanggal_data !== baru.tanggal_data) return lama;
  return withheldThroughout([lama, baru])[0] ?? lama;
}

/** Of a first report every cell is new; only what is striking or replaces something is listed. */
function isTellingInFirst({ jenis, curiga }: Butir): boolean {
  return curiga !== null || (jenis !== "diisi" && jenis !== "baris-baru");
}

const NOT_A_REPORT = new Set(["baris", "kode", "kecamatan", "desa", "koperasi_ke"]);

/** True if any row says something; stated totals alone are no report by desa. */
function reportsAnything({ lembar }: Edisi): boolean {
  const { koperasi, ringkasan: _ringkasan, ...long } = lembar;
  return (
    Object.values(long).some(({ baris }) => baris.length > 0) ||
    koperasi.baris.some((row) =>
      Object.entries(row).some(([key, value]) => !NOT_A_REPORT.has(key) && value !== null),
    )
  );
}

function edisiOf({ berkas, tanggal_data, perubahan_ke, meta }: Edisi): EdisiTinjauan {
  const { jenis_perubahan: jenis, alasan_perubahan: alasan } = meta;
  const kind = jenis === null ? "Perubahan" : labelOf("jenis_perubahan", jenis);
  return {
    berkas,
    tanggal_data,
    tanggal: formatDataDate(tanggal_data, meta.ketelitian_tanggal ?? "hari"),
    perubahan_ke,
    disusun: meta.disusun_oleh === "proyek",
    alasan: alasan === null ? null : `${kind}: ${maskedText(alasan)}`,
  };
}
