import { compareText } from "../../base/format.ts";
import {
  LEMBAGA_MITRA,
  MITRA_JENIS,
  MITRA_KEADAAN,
  ON_THE_WAY,
  partnerKey,
} from "../../indicators/kemitraan.ts";
import { koperasiIn } from "../../indicators/koperasi-di-wilayah.ts";
import { inti } from "../../indicators/totals.ts";
import { getList, labelOf } from "../../records/lists.ts";
import type { Kemitraan } from "../../records/types.gen.ts";
import type { SiteIndex } from "../site-index.ts";
import {
  kolom,
  selAngka,
  selOfTotal,
  selTanggal,
  selTeks,
  type Sel,
  type TabelIsi,
} from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells, labelCell } from "./baris-desa.ts";
import { perBagian } from "./per-bagian.ts";

type Mitra = Kemitraan["mitra"];
type Status = Kemitraan["status"];

const KINDS = getList("mitra").butir;
const STATUSES = getList("status_kemitraan").butir;

/** Statuses that a chart draws: at most four. */
export const SHOWN_STATUSES: readonly Status[] = ["aktif", ...[...ON_THE_WAY].reverse()];

/** Koperasi by kind of partner and status; each koperasi once per cell. */
export function kindTable(area: Area): TabelIsi {
  const { jumlah } = area.ukur(MITRA_JENIS);
  const cells = (mitra: Mitra | "semua") =>
    [...STATUSES.map(({ id }) => id as Status), "semua" as const].map((status) =>
      selAngka(jumlah.get(partnerKey(mitra, status)) ?? 0),
    );
  return {
    id: "mitra-per-jenis",
    daftar: "register",
    judul: "Koperasi menurut jenis dan tahap kemitraan",
    kolom: [
      kolom("jenis", "Jenis kemitraan"),
      ...STATUSES.map(({ id, label }) => kolom(id, label, "koperasi")),
      kolom("semua", "Semua", "koperasi"),
    ],
    baris: [
      ...KINDS.map(({ id, label }) => ({
        kode: null,
        sel: [selTeks(label), ...cells(id as Mitra)],
      })),
      { kode: null, sel: [selTeks("Semua jenis"), ...cells("semua")], jumlah: true },
    ],
  };
}

/** Partners of each part of the region, beside the koperasi in operation there. */
export function partnerAreaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "mitra-per-wilayah",
    judul: "Koperasi bermitra menurut wilayah",
    kolom: [
      kolom("aktif", "Bermitra aktif", "koperasi"),
      kolom("dalam_proses", "Punya pengajuan berjalan", "koperasi"),
      kolom("tanpa", "Belum ada kemitraan", "koperasi"),
      kolom("mitra_laku_pandai", "Mitra Laku Pandai", "koperasi"),
      kolom("beroperasi", "Beroperasi", "koperasi"),
      kolom("aktif_belum_beroperasi", "Bermitra, belum beroperasi", "koperasi"),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan kemitraan", "desa/kelurahan"),
      kolom("desa", "Semua desa/kelurahan", "desa/kelurahan"),
    ],
    sel: areaCells,
  });
}

function areaCells(area: Area): readonly Sel[] {
  const found = area.ukur(MITRA_KEADAAN);
  const count = (state: string) =>
    selAngka(found.koperasi === 0 ? null : (found.jumlah.get(state) ?? 0));
  return [
    count("aktif"),
    count("dalam_proses"),
    count("tanpa"),
    selAngka(area.ukur(inti("mitra_laku_pandai")).nilai),
    selOfTotal(area.ukur(inti("beroperasi")), "koperasi"),
    count("aktif_belum_beroperasi"),
    selAngka(found.dilaporkan),
    selAngka(area.desa),
  ];
}

/** Institutions with the kind of partnership and how many koperasi; null if no row names one. */
export function institutionTable(area: Area): TabelIsi | null {
  const found = [...area.ukur(LEMBAGA_MITRA)].sort((left, right) =>
    compareText(`${left.lembaga}\n${left.mitra}`, `${right.lembaga}\n${right.mitra}`),
  );
  if (found.length === 0) return null;
  return {
    id: "lembaga",
    daftar: "register",
    judul: "Koperasi menurut lembaga mitra",
    kolom: [
      kolom("lembaga", "Lembaga"),
      kolom("jenis", "Jenis kemitraan"),
      kolom("aktif", "Aktif", "koperasi"),
      kolom("dalam_proses", "Pengajuan berjalan", "koperasi"),
      kolom("selesai", "Ditolak atau berakhir", "koperasi"),
    ],
    baris: found.map(({ lembaga, mitra, aktif, dalam_proses, selesai }) => ({
      kode: null,
      sel: [
        selTeks(lembaga),
        labelCell("mitra", mitra),
        ...[aktif, dalam_proses, selesai].map((count) => selAngka(count)),
      ],
    })),
    saring: ["jenis"],
  };
}

/** The register itself, a row per partnership; null if nobody has any. */
export function partnershipTable(index: SiteIndex, { members, editions }: Area): TabelIsi | null {
  const [edition] = editions;
  const rows = koperasiIn(members).flatMap(({ kemitraan }) => kemitraan);
  if (!edition || rows.length === 0) return null;
  return {
    id: "register",
    judul: "Tiap kemitraan dan pengajuan kemitraan",
    kolom: [
      ...DESA_COLUMNS,
      kolom("mitra", "Jenis kemitraan"),
      kolom("lembaga", "Lembaga"),
      kolom("status", "Status"),
      kolom("tanggal", "Tanggal pengajuan atau persetujuan"),
      kolom("catatan", "Catatan"),
    ],
    baris: rows.map((row) => ({
      kode: row.kode,
      sel: [...desaCells(index, edition, row), ...rowCells(row)],
    })),
    saring: ["kecamatan", "mitra", "status"],
  };
}

function rowCells({ mitra, lembaga, status, tanggal, catatan }: Kemitraan): readonly Sel[] {
  return [
    selTeks(labelOf("mitra", mitra)),
    selTeks(lembaga),
    selTeks(labelOf("status_kemitraan", status)),
    selTanggal(tanggal),
    selTeks(catatan ?? ""),
  ];
}
