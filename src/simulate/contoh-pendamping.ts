import type { Koordinator, Pendamping } from "../records/types.gen.ts";
import { formatDate } from "../base/format.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { KABUPATEN } from "./contoh-wilayah.ts";
import { LATAR } from "./contoh-kasus.ts";
import { addDays, daysBetween } from "./hari.ts";
import type { Isian } from "./keadaan.ts";

const BA: readonly Isian<Pendamping>[] = [
  { kode_pendamping: "BA-01", wilayah: "99.01.01", jumlah_koperasi: 10, mulai: "2025-08-18" },
  { kode_pendamping: "BA-02", wilayah: "99.01.02", jumlah_koperasi: 10, mulai: "2025-08-18" },
  {
    kode_pendamping: "BA-03",
    wilayah: "99.01.03",
    jumlah_koperasi: 10,
    mulai: "2025-08-18",
    selesai: "2025-11-30",
    catatan: "Kontrak berakhir; digantikan BA-07.",
  },
  { kode_pendamping: "BA-04", wilayah: "99.01.04", jumlah_koperasi: 10, mulai: "2025-08-25" },
  { kode_pendamping: "BA-05", wilayah: "99.01.05", jumlah_koperasi: 10, mulai: "2025-08-25" },
  { kode_pendamping: "BA-06", wilayah: "99.01", jumlah_koperasi: 9, mulai: "2025-10-06" },
  { kode_pendamping: "BA-07", wilayah: "99.01.03", jumlah_koperasi: 10, mulai: "2025-12-01" },
];

/** Assistants appointed until a date; who has left stays listed with the last day of service. */
export function pendampingOn(registry: Registry, date: string): Isian<Pendamping>[] {
  const kecamatan = registry.childrenOf(KABUPATEN);
  const everyone: Isian<Pendamping>[] = [
    ...BA.map((row) => ({ ...row, peran: "ba" as const })),
    ...["PMO-1", "PMO-2"].map((kode_pendamping) => ({
      kode_pendamping,
      peran: "pmo" as const,
      wilayah: KABUPATEN,
      mulai: "2025-09-01",
      sumber: "Surat tugas pendamping (contoh)",
    })),
    ...kecamatan.map((wilayah, index) => ({
      kode_pendamping: `P3MD-0${index + 1}`,
      peran: "p3md" as const,
      wilayah,
      mulai: "2025-05-05",
    })),
    { kode_pendamping: "KORWIL-1", peran: "korwil", wilayah: KABUPATEN, mulai: "2025-05-12" },
  ];
  return everyone
    .filter(({ mulai }) => (mulai ?? "") <= date)
    .map((row) => ((row.selesai ?? "") > date ? withoutEnd(row) : row));
}

/** Coordinators by kecamatan and how many desa they have assisted until a date. */
export function koordinatorOn(registry: Registry, codes: readonly string[], date: string) {
  return registry.childrenOf(KABUPATEN).map((wilayah, index): Isian<Koordinator> => {
    const desa = codes.filter((kode) => kecamatanOf(kode) === wilayah).length;
    const share = Math.min(1, (daysBetween(LATAR.mulai, date) * (0.7 + 0.1 * index)) / 150);
    return {
      kode_koordinator: `KW-${index + 1}`,
      wilayah,
      kantor: index === 0 ? "Dinas Koperasi" : `Kantor Kecamatan ${registry.namaOf(wilayah)}`,
      desa_didampingi: Math.round(desa * share),
      ...(index === 0 ? { sumber: `Laporan koordinator ${formatDate(date.slice(0, 7))}` } : {}),
      ...(index === 4 ? { catatan: "Kunjungan ke pulau mengikuti jadwal perahu." } : {}),
    };
  });
}

/** While somebody serves, the last day is not known yet. */
function withoutEnd({ selesai: _selesai, catatan: _catatan, ...row }: Isian<Pendamping>) {
  return row;
}

/** Business assistants in service on a date. */
export function assistantsOn(registry: Registry, peran: Pendamping["peran"], date: string): number {
  return pendampingOn(registry, date).filter(
    (row) => row.peran === peran && (row.selesai ?? addDays(date, 1)) > date,
  ).length;
}
