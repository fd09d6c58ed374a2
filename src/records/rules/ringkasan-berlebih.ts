import { formatNumber } from "../../base/format.ts";
import { desaOn } from "../../wilayah/lineage.ts";
import { koperasiId, type Baris } from "../edisi.ts";
import { labelOf } from "../lists.ts";
import type { Ringkasan } from "../types.gen.ts";
import { findIndikator } from "../observasi.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** What is counted within another indicator. A koperasi that is not formed yet does not operate either. */
const PARTS: Readonly<Record<string, string>> = {
  berbadan_hukum: "terbentuk",
  beroperasi: "terbentuk",
  beroperasi_penuh: "beroperasi",
  merintis: "belum_beroperasi",
  memiliki_gerai: "terbentuk",
  aset_terdaftar: "terbentuk",
  mitra_laku_pandai: "terbentuk",
  pengajuan_kemitraan: "terbentuk",
  dokumen_lengkap: "terbentuk",
};

/** Units of which there is about one in each desa and kelurahan. */
const ONE_PER_DESA = new Set(["koperasi", "desa", "kelurahan", "desa/kelurahan"]);

/** Counted otherwise: other kinds of koperasi, other lists of desa, other regions, plans. */
const OTHERWISE = new Set([
  "target_koperasi",
  "desa_sasaran",
  "kelurahan_sasaran",
  "jumlah_desa_kelurahan_versi_provinsi",
  "jumlah_desa_kelurahan_versi_pusat",
  "kabar_lama_percontohan",
  "percontohan_nasional",
  "koperasi_aktif_semua_jenis",
  "desa_punya_koperasi_aktif",
]);

/** "About 400" of 391 is no slip. */
const ROUNDED = 1.05;

/** Nothing is stated of more koperasi than were formed, nor of more than there are desa, nor beyond 100 %. */
export const ringkasanBerlebih: Rule = {
  code: "ringkasan-berlebih",
  severity: "error",
  check: (context) => {
    const { ringkasan } = context.edisi.lembar;
    const stated = new Map(ringkasan.baris.map((row) => [row.indikator, row]));
    const most = mostKoperasi(context);
    return ringkasan.baris.flatMap((row): Breach[] => {
      const excess = percentExcess(row) ?? countExcess(row, most) ?? partExcess(row, stated);
      if (excess === undefined) return [];
      return [{ place: placeOf(context.edisi, ringkasan, { row, field: "nilai" }), ...excess }];
    });
  },
};

type Row = Baris<Ringkasan>;
type Excess = Pick<Breach, "message" | "fix">;

/** One koperasi per desa, and second ones as far as they have their row. */
export function mostKoperasi({ edisi, registry }: RuleContext): number {
  const desa = desaOn(registry, edisi.kabupaten, edisi.tanggal_data).length;
  const { baris } = edisi.lembar.koperasi;
  const second = baris.filter((row) => (row.koperasi_ke ?? 1) > 1);
  return desa + new Set(second.map((row) => koperasiId(row))).size;
}

function percentExcess({ indikator: id, nilai }: Row): Excess | undefined {
  if (unitOf(id) !== "persen" || nilai <= 100) return undefined;
  return {
    message: `${labelOf("indikator", id)}: isinya "${formatNumber(nilai)}"; paling banyak 100 persen.`,
    fix: "tulis persennya saja, misalnya 79,8; bila itu banyaknya koperasi, pilih indikator lain.",
  };
}

function countExcess(row: Row, most: number): Excess | undefined {
  const { indikator: id, nilai } = row;
  if (!ONE_PER_DESA.has(unitOf(id)) || OTHERWISE.has(id)) return undefined;
  if (nilai <= (isExact(row) ? most : most * ROUNDED)) return undefined;
  return {
    message: `${labelOf("indikator", id)}: isinya "${formatNumber(nilai)}", padahal di kabupaten ini ada ${formatNumber(most)} desa dan kelurahan.`,
    fix: "periksa apakah angkanya kelebihan nol, atau jumlah sesuatu yang lain (anggota, gerai, provinsi).",
  };
}

function partExcess(row: Row, stated: ReadonlyMap<string, Row>): Excess | undefined {
  const whole = stated.get(PARTS[row.indikator] ?? "");
  if (!whole || row.nilai <= whole.nilai || !isExact(row) || !isExact(whole)) return undefined;
  const [part, all] = [row, whole].map(({ indikator: id }) => labelOf("indikator", id));
  return {
    message: `${part}: isinya "${formatNumber(row.nilai)}", lebih banyak daripada ${all} ("${formatNumber(whole.nilai)}" di baris ${whole.baris}).`,
    fix: `periksa kedua angka; apakah barisnya tertukar? Yang dihitung di sini termasuk dalam ${all}.`,
  };
}

export function isExact({ ketelitian }: Row): boolean {
  return ketelitian === null || ketelitian === "tepat";
}

function unitOf(id: string): string {
  return findIndikator(id)?.satuan ?? "";
}
