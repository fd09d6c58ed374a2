import type { Problem } from "../base/problem.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { PublikasiFile } from "./observasi.ts";

/** Begins the source of every simulated workbook, so that none can be mistaken for a report. */
export const SUMBER_SIMULASI = "SIMULASI – seluruh isi buku kerja ini rekaan";

/** Begins the name of every simulated koperasi; those of desa and kelurahan begin otherwise. */
export const KOPERASI_SIMULASI = "Koperasi Simulasi Merah Putih";

/** Publisher of every simulated figure. */
export const PENERBIT_SIMULASI = "Kabar Simulasi (rekaan)";

/** One code for whatever mixes invented data about real places with real ones. */
export const SIMULASI_TERPISAH = "simulasi-terpisah";

/** True for a source or a name that stands in no workbook but a simulated one. */
export function isSimulated(text: string | null | undefined): boolean {
  return text != null && SIMULATED.test(text);
}

const SIMULATED = new RegExp(`^SIMULASI\\b|^${KOPERASI_SIMULASI}\\b|\\(simulasi\\)$`);

/** A simulated figure among published ones, or the other way round: told once for each file. */
export function checkPublikasiSimulasi(
  files: readonly PublikasiFile[],
  registry: Registry,
): Problem[] {
  return files.flatMap(({ berkas, publikasi }) => {
    const expected = registry.tandaOf(publikasi.wilayah) === "simulasi";
    const odd = publikasi.observasi.find(
      ({ penerbit }) => (penerbit === PENERBIT_SIMULASI) !== expected,
    );
    if (!odd) return [];
    const { message, fix } = expected ? REAL_FIGURE : SIMULATED_FIGURE;
    const place = { file: berkas };
    const said = `observasi "${odd.id}" ${message}`;
    return [{ code: SIMULASI_TERPISAH, severity: "error", place, message: said, fix }];
  });
}

const SIMULATED_FIGURE = {
  message: "angka simulasi, buatan npm run simulate.",
  fix: "hapus berkas ini, atau isi dengan angka yang benar-benar terbit.",
};

const REAL_FIGURE = {
  message: "bukan angka simulasi, padahal folder datanya memuat simulasi.json.",
  fix: "pindahkan ke folder data yang sebenarnya.",
};
