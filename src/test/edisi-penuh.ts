import type { Edisi } from "../records/edisi.ts";
import { folderCetak, type FolderCetak } from "../views/cetak/folder.ts";
import { FIGURES } from "../views/koperasi-angka.ts";
import { makeEdisi, makeObservasi, makeSite } from "./make-edisi.ts";
import { BENTANGAN, KLATEN } from "./make-workbook.ts";

/** Words of an exact length, some of them long. */
export function longText(length: number): string {
  return "Musyawarah pertanggungjawabankepengurusankoperasidesa memutuskan perpanjangan "
    .repeat(Math.ceil(length / 70))
    .slice(0, length)
    .trimEnd();
}

const ANSWERED = { sudah: "sudah", ada: "ada" } as const;

/** Every column filled to its limit: texts of the greatest length, numbers of nine digits and more. */
function fullRow(ke: number) {
  const done = ["sosialisasi", "musdesus", "rapat_pendirian", "akta", "badan_hukum", "npwp", "nib"];
  const more = ["rekening", "nik_koperasi", "akun_simkopdes", "proposal_bisnis"];
  const flags = ["gerai", "kemitraan", "aset_terdaftar", "pelatihan", "usaha", "bumdes"];
  return {
    ...Object.fromEntries(FIGURES.map((key) => [key, 123_456])),
    ...Object.fromEntries([...done, ...more].map((key) => [key, ANSWERED.sudah])),
    ...Object.fromEntries(flags.map((key) => [key, ANSWERED.ada])),
    ...{ kode: BENTANGAN, koperasi_ke: ke, nama_koperasi: longText(200) },
    ...{ tanggal_sosialisasi: "2025-09-24", tanggal_musdesus: "2025-09-25" },
    ...{ tanggal_rapat_pendirian: "2025-09-26", tanggal_akta: "2025-09-27" },
    ...{ tanggal_sk_ahu: "2025-09-28", status_lahan: "terkendala", progres_gerai: 45 },
    ...{ model_pembentukan: "revitalisasi", metode_revitalisasi: "penggabungan" },
    ...{ status_operasi: "merintis", kendala: "pengurus", tindak_lanjut: longText(300) },
    ...{ penanggung_jawab: longText(120), tenggat: "2025-12-31", pinjaman: "ditolak" },
    ...{ simpanan_pokok: 123_456_789_012, simpanan_wajib: 98_765_432_109 },
    ...{ modal_luar: 123_456_789_012, nilai_pinjaman: 123_456_789_012 },
    ...{ sumber_modal_luar: "apbdes", bumdes_badan_hukum: "proses", kerja_sama_bumdes: "belum" },
    ...{ catatan: longText(500), sumber: longText(300) },
  };
}

function times<Row>(count: number, row: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

const three = [1, 2, 3];

function each(ke: number) {
  return { kode: BENTANGAN, koperasi_ke: ke };
}

function fullSheets() {
  return { koperasi: three.map(fullRow), ...sheetsOfKoperasi(), ...sheetsOfDesa() };
}

function sheetsOfKoperasi() {
  return {
    gerai: three.flatMap((ke) =>
      times(40, () => ({
        ...each(ke),
        ...{ jenis: "gudang", status: "dibangun", progres: 45, tanggal_buka: "2025-09-24" },
        luas: 12_345.5,
      })),
    ),
    kemitraan: three.flatMap((ke) =>
      times(17, () => ({
        ...each(ke),
        ...{ mitra: "bpd_laku_pandai", status: "diproses", tanggal: "2025-09-24" },
        lembaga: longText(120),
      })),
    ),
    aset: three.flatMap((ke) =>
      times(20, () => ({
        ...each(ke),
        ...{ jenis: "bangunan", status: "pinjam_pakai", uraian: longText(200), luas: 12_345 },
      })),
    ),
    pelatihan: three.flatMap((ke) =>
      times(20, () => ({
        ...each(ke),
        ...{ materi: longText(160), penyelenggara: longText(120), tanggal: "2025-09-24" },
        peserta: 1234,
      })),
    ),
    usaha: three.flatMap((ke) =>
      times(16, () => ({
        ...each(ke),
        ...{ bidang: "pertanian", pengelola: "swasta", keadaan: "belum_optimal" },
      })),
    ),
  };
}

function sheetsOfDesa() {
  return {
    potensi: times(20, () => ({
      ...{ kode: BENTANGAN, bidang: "pertanian", komoditas: longText(120), volume: 123_456 },
      ...{ satuan: "kilogram", digarap: "kelompok" },
    })),
    ringkasan: ["berbadan_hukum", "beroperasi", "memiliki_gerai", "jumlah_anggota"].map(
      (indikator) => ({ indikator, nilai: 123_456, ketelitian: "minimal", sumber: longText(300) }),
    ),
    inventaris: times(15, () => ({
      ...{ kode: BENTANGAN, nama: longText(160), keadaan: "kurang_aktif", layak: "ya" },
      jalur: "pengembangan",
    })),
  };
}

/** A finding on every figure and date. */
function withFindings(edisi: Edisi): Edisi {
  const { koperasi } = edisi.lembar;
  const temuan = koperasi.baris.flatMap(({ baris }) =>
    Object.values(koperasi.kolom).map((letters) => ({
      ...{ code: "pengurus-ganjil", severity: "note" as const, message: "", fix: "" },
      place: { file: edisi.berkas, sheet: koperasi.nama, cell: `${letters}${baris}` },
    })),
  );
  return { ...edisi, temuan };
}

/** A desa of which as much is known as workbooks can hold: three koperasi, twelve editions, each corrected twice. */
export function folderPenuh(): FolderCetak {
  const dates = times(12, (month) => `2025-${String(month + 1).padStart(2, "0")}-28`);
  const sheets = fullSheets() as unknown as Parameters<typeof makeEdisi>[0];
  const editions = dates.flatMap((tanggal_data) =>
    [0, 1, 2].map((perubahan_ke) =>
      withFindings(
        makeEdisi({
          ...sheets,
          ...{ tanggal_data, perubahan_ke },
          meta: {
            penyusun: longText(160),
            ...(perubahan_ke === 0
              ? {}
              : { jenis_perubahan: "koreksi", alasan_perubahan: longText(400) }),
          },
        }),
      ),
    ),
  );
  const observasi = times(12, (index) =>
    makeObservasi({
      ...{ id: `penuh-${index}`, wilayah: BENTANGAN, indikator: "jumlah_anggota" },
      ...{ satuan: "orang", penerbit: longText(120), parafrasa: longText(600) },
      catatan: longText(400),
    }),
  );
  const folder = folderCetak(makeSite({ editions, observasi }), KLATEN).at(-1);
  if (!folder) throw new Error("no folder");
  return folder;
}
