import { PENERBIT_SIMULASI } from "../records/simulasi.ts";
import type { Publikasi } from "../records/types.gen.ts";
import type { Simulasi } from "./negara-laporan.ts";
import { Random } from "./random.ts";

type Observasi = Publikasi["observasi"][number];

/** Three figures that an invented newspaper printed about a simulated kabupaten. */
export function simulatedPublikasi(
  { registry, seed }: Omit<Simulasi, "editions">,
  wilayah: string,
): Publikasi {
  const desa = registry.desaIn(wilayah).length;
  const share = new Random(seed, wilayah, "publikasi").next();
  const figures: readonly Angka[] = [
    ["target_koperasi", "2025-05-20", desa, "tepat"],
    ["terbentuk", "2025-07-31", Math.floor(desa * (0.7 + 0.3 * share)), "tepat"],
    ["beroperasi", "2025-12-31", Math.round(desa * (0.3 + 0.4 * share)), "pembulatan"],
  ];
  return { wilayah, observasi: figures.map((figure) => observation(wilayah, figure)) };
}

type Angka = readonly [
  indikator: string,
  tanggal: string,
  nilai: number,
  ketelitian: Observasi["ketelitian"],
];

function observation(
  wilayah: string,
  [indikator, tanggal_data, nilai, ketelitian]: Angka,
): Observasi {
  return {
    id: `${wilayah}/${tanggal_data}/${indikator}/kabar-simulasi`,
    wilayah,
    indikator,
    nilai,
    satuan: "koperasi",
    ketelitian,
    tanggal_data,
    tanggal_terbit: tanggal_data,
    penerbit: PENERBIT_SIMULASI,
    url: null,
    dokumen: `${PENERBIT_SIMULASI}: Koperasi dalam angka`,
    judul: "Koperasi dalam angka",
    parafrasa: `Angka rekaan untuk ${indikator.replaceAll("_", " ")}.`,
  };
}
