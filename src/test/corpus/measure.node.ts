import * as XLSX from "xlsx";
import { checkWorkbook } from "../../check/check.ts";
import { desaOn } from "../../wilayah/lineage.ts";
import { gateWorkbook } from "../../workbook/gate.ts";
import { readWorkbook } from "../../workbook/read.ts";
import { fileOf, fullRegistry, KLATEN, makeWorkbook, TANGGAL } from "../make-workbook.ts";

/** Milliseconds, the median of several runs of a warm process. */
export interface Comparison {
  readonly rows: number;
  readonly kilobytes: number;
  readonly sheetJs: number;
  readonly gate: number;
  readonly read: number;
  readonly check: number;
}

const RUNS = 9;

/** What the gate, the reader and the check take of the time that SheetJS alone takes. */
export async function compareWithSheetJs(): Promise<Comparison> {
  const registry = fullRegistry();
  const desa = desaOn(registry, KLATEN, TANGGAL);
  const koperasi = desa.map(filledRow);
  const bytes = await makeWorkbook({ registry, rows: { koperasi } });
  const berkas = fileOf(KLATEN, TANGGAL, 0);
  const input = { bytes, berkas, registry, editionsOf: () => [], observasi: [] };
  return {
    rows: desa.length,
    kilobytes: bytes.length / 1024,
    sheetJs: median(() => XLSX.read(bytes, { type: "array", dense: true, sheetStubs: true })),
    gate: median(() => gateWorkbook(bytes, berkas)),
    read: median(() => readWorkbook(bytes, berkas)),
    check: median(() => checkWorkbook(input)),
  };
}

/** Half of the columns, as a kabupaten that is well on its way would fill them. */
function filledRow(kode: string, index: number) {
  const done = "sudah";
  return {
    ...{ kode, nama_koperasi: `Koperasi Merah Putih ${index + 1}`, model_pembentukan: "baru" },
    ...{ sosialisasi: done, musdesus: done, rapat_pendirian: done, akta: done, badan_hukum: done },
    ...{ tanggal_musdesus: "2025-05-25", tanggal_akta: "2025-06-02", tanggal_sk_ahu: "2025-06-03" },
    ...{ npwp: done, nib: done, rekening: "proses", nik_koperasi: "belum", akun_simkopdes: done },
    ...{ proposal_bisnis: "proses", rat: "belum", status_operasi: "beroperasi" },
    ...{ jumlah_anggota: 100 + ((index * 37) % 900), anggota_perempuan: 40, jumlah_pengurus: 5 },
    ...{ pengurus_perempuan: 2, jumlah_pengawas: 3, jumlah_karyawan: index % 4, progres_gerai: 45 },
    ...{ jumlah_penyetor: 80, simpanan_pokok: 8_000_000 + index * 1000, simpanan_wajib: 400_000 },
    ...{ gerai: "belum", kemitraan: "belum", aset_terdaftar: "belum", pelatihan: "belum" },
    ...{ usaha: "belum", potensi: "belum", inventaris: "belum" },
    catatan: `Rapat ke-${index + 1} berjalan baik.`,
  };
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
