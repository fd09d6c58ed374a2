import type { EdisiRujukan } from "../exports/wilayah-json.ts";
import type { EdisiKunci } from "../records/edisi.ts";
import { fileNameOf } from "../records/file-name.ts";
import type { CarryInput, Perbaikan } from "../records/template-carry.ts";

/** What the form of /templat/ holds, as the browser gives it. */
export interface TemplatIsian {
  readonly macam: "baru" | "perbaikan";
  /** Data date of a new report. */
  readonly tanggal: string;
  /** Data date of the report to be corrected. */
  readonly tanggal_lama: string;
  readonly jenis: string;
  readonly alasan: string;
}

/** A published version by what tells it apart. */
export type EdisiTerbit = EdisiKunci & { readonly rujukan: EdisiRujukan };

export type TemplatPilihan = Pick<CarryInput, "tanggal_data" | "perbaikan">;

/** The day that a new report probably describes: the last day of the month that has ended. */
export function defaultDate(today: string): string {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
}

/** All published versions of a kabupaten, those included that the project compiled. */
export function publishedOf(
  kabupaten: string,
  rujukan: readonly EdisiRujukan[],
): readonly EdisiTerbit[] {
  return rujukan.map((one) => ({
    kabupaten,
    tanggal_data: one.tanggal_data,
    perubahan_ke: one.perubahan_ke,
    meta: { disusun_oleh: one.disusun_oleh },
    rujukan: one,
  }));
}

/** What is to be made, or in words what is still missing. */
export function readIsian(
  { macam, tanggal, tanggal_lama, jenis, alasan }: TemplatIsian,
  { known, today }: { readonly known: readonly EdisiTerbit[]; readonly today: string },
): TemplatPilihan | { readonly pesan: string } {
  if (macam === "perbaikan") {
    const ofDate = known.filter(({ tanggal_data }) => tanggal_data === tanggal_lama);
    if (ofDate.length === 0) return { pesan: "Pilih laporan yang diperbaiki." };
    if (alasan.trim() === "")
      return { pesan: "Tulis alasan perbaikannya; pembaca melihatnya di halaman edisi." };
    const ke = Math.max(...ofDate.map(({ perubahan_ke }) => perubahan_ke)) + 1;
    const perbaikan: Perbaikan = { jenis: asKind(jenis), alasan: alasan.trim(), ke };
    return { tanggal_data: tanggal_lama, perbaikan };
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tanggal)) return { pesan: "Pilih tanggal datanya." };
  if (tanggal > today)
    return { pesan: "Tanggal data belum tiba; pakai hari yang digambarkan angkanya." };
  if (known.some(({ tanggal_data }) => tanggal_data === tanggal))
    return { pesan: "Laporan per tanggal itu sudah terbit; pilih Perbaikan, atau tanggal lain." };
  return { tanggal_data: tanggal };
}

/** Name under which the workbook is accepted. */
export function templateFileName({ tanggal_data, perbaikan }: TemplatPilihan): string {
  return fileNameOf({ tanggal_data, perubahan_ke: perbaikan?.ke ?? 0 });
}

function asKind(jenis: string): Perbaikan["jenis"] {
  return jenis === "revisi" ? "revisi" : "koreksi";
}
