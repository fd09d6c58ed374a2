import { checkRingkasan } from "../check/ringkasan-sesuai-baris.ts";
import { reportOfProblems } from "../check/report.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";
import { checkData } from "../build/load-data.node.ts";

/** All data of a folder: one entry per workbook, and per other file that has a problem. */
export function loadAndCheck(root: string, data: string): readonly LaporanBerkas[] {
  const { dataset, problems: found } = checkData(root, {
    data,
    example: true,
    provinsi: undefined,
  });
  const problems = [...found, ...dataset.editions.flatMap(checkRingkasan)];
  const files = new Set([
    ...dataset.editions.map(({ berkas }) => berkas),
    ...problems.map(({ place }) => place.file),
  ]);
  return [...files].map((file) => ({
    ...reportOfProblems(
      file,
      problems.filter(({ place }) => place.file === file),
    ),
    ...aboutOf(file),
  }));

  function aboutOf(file: string): Partial<LaporanBerkas> {
    const edisi = dataset.editions.find(({ berkas }) => berkas === file);
    if (!edisi) return {};
    const { kabupaten, tanggal_data, perubahan_ke } = edisi;
    const nama_kabupaten = dataset.registry.namaOf(kabupaten);
    return { kabupaten, nama_kabupaten, tanggal_data, perubahan_ke };
  }
}
