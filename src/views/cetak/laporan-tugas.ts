import type { Tugas } from "../../indicators/tugas.ts";
import type { Instruksi } from "../../records/types.gen.ts";
import { instruksiView } from "../instruksi.ts";
import { lipatKolom, pilihKolom, type BagianCetak } from "./bagian.ts";
import type { FolderCetak } from "./folder.ts";

/** The tasks of each instruction about the region, as they stood on the data date. */
export function bagianTugas(folder: FolderCetak): readonly BagianCetak[] {
  const { index, wilayah, tanggal } = folder;
  return index.dataset.instruksi
    .filter((one) => one.wilayah === wilayah && isKnownOn(one.tanggal, tanggal))
    .map((instruksi) => {
      const view = instruksiView(index, { ...instruksi, tugas: asOf(instruksi, tanggal) });
      const shown = ["pelaksana", "tugas", "tenggat", "periode", "status"];
      const folded = lipatKolom(pilihKolom(view.semua, shown), ["tenggat", "periode", "status"]);
      return {
        judul: `Tugas instruksi: ${instruksi.judul}`,
        kalimat: [`${instruksi.penerbit}, ${view.tanggal}.`, ...view.kalimat],
        tabel: [folded.tabel],
        catatan: folded.catatan,
      };
    });
}

/** A month counts as known with any day of it. */
function isKnownOn(date: string | null | undefined, tanggal: string): boolean {
  return !date || date <= tanggal.slice(0, date.length);
}

/** What became of a task later is not known yet on the data date. */
function asOf({ tugas }: Instruksi, tanggal: string): Instruksi["tugas"] {
  return tugas.map((task): Tugas => {
    const isKnown = isKnownOn(task.tanggal_status, tanggal);
    return isKnown ? task : { ...task, status: "tidak_diketahui", tanggal_status: null };
  }) as Instruksi["tugas"];
}
