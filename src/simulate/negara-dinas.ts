import type { Koordinator, Pendamping } from "../records/types.gen.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import { desaOn, findNama, kecamatanOn } from "../wilayah/lineage.ts";
import { addDays, daysBetween } from "./hari.ts";
import type { Isian } from "./keadaan.ts";
import type { Profil } from "./negara-laporan.ts";

/** Assistants appointed until a date: two for the kabupaten, one for most kecamatan. */
export function assistantsOn(profil: Profil, date: string): readonly Isian<Pendamping>[] {
  const { registry, kabupaten, mulai } = profil;
  const sumber = "Surat tugas (simulasi)";
  const managers = ["PMO-1", "PMO-2"].map((kode_pendamping): Isian<Pendamping> => ({
    kode_pendamping,
    peran: "pmo",
    wilayah: kabupaten,
    mulai: addDays(mulai, 140),
    sumber,
  }));
  const assistants = kecamatanOn(registry, kabupaten, date).map(
    (wilayah, at): Isian<Pendamping> => ({
      kode_pendamping: `BA-${String(at + 1).padStart(2, "0")}`,
      peran: "ba",
      wilayah,
      jumlah_koperasi: profil.random(`ba ${wilayah}`).between(6, 14),
      mulai: addDays(mulai, 120 + (at % 5) * 7),
      sumber,
    }),
  );
  return [...managers, ...assistants].filter((row) => (row.mulai ?? "") <= date);
}

/** A coordinator for each kecamatan and how many of its desa he has assisted until a date. */
export function coordinatorsOn(profil: Profil, date: string): readonly Isian<Koordinator>[] {
  const { registry, kabupaten, mulai } = profil;
  const desa = desaOn(registry, kabupaten, date);
  return kecamatanOn(registry, kabupaten, date).map((wilayah, at) => {
    const share = Math.min(1, Math.max(0, daysBetween(mulai, date)) / 150);
    const here = desa.filter((kode) => kecamatanOf(kode) === wilayah).length;
    return {
      kode_koordinator: `KW-${String(at + 1).padStart(2, "0")}`,
      wilayah,
      kantor: `Kantor Kecamatan ${findNama(registry, wilayah) ?? wilayah} (simulasi)`,
      desa_didampingi: Math.round(here * share),
    };
  });
}
