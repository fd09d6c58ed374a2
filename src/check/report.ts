import { publicName, type Problem, type Severity } from "../base/problem.ts";
import type { Laporan, LaporanBerkas, LaporanMasalah } from "../records/types.gen.ts";
import type { Tinjauan } from "../review/tinjauan.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { CheckResult } from "./check.ts";
import { groupProblems, type ProblemGroup } from "./problem-groups.ts";

const TINGKAT: Readonly<Record<Severity, LaporanMasalah["tingkat"]>> = {
  error: "kesalahan",
  warning: "peringatan",
  note: "catatan",
};

/** What the schema allows; the counts stay true where a list is cut. */
const MOST_GROUPS = 1_000;
const MOST_RANGES = 500;
const LONGEST = 2_000;
const MOST_CHANGES = 500;

/** A file's part of the report. */
export function reportOf(result: CheckResult, registry: Registry): LaporanBerkas {
  const { berkas, tempat, problems, tinjauan } = result;
  return {
    ...emptyReport(berkas),
    kabupaten: tempat?.kabupaten ?? null,
    nama_kabupaten: registry.find(tempat?.kabupaten ?? "")?.nama ?? null,
    tanggal_data: tempat?.tanggal_data ?? null,
    perubahan_ke: tempat?.perubahan_ke ?? null,
    ...problemsOf(problems),
    tinjauan: tinjauan ? shortened(tinjauan) : null,
  };
}

/** The counts stay true; of the changes themselves a report lists the first. */
function shortened(tinjauan: Tinjauan): LaporanBerkas["tinjauan"] {
  const perubahan = tinjauan.perubahan.slice(0, MOST_CHANGES);
  return JSON.parse(JSON.stringify({ ...tinjauan, perubahan })) as LaporanBerkas["tinjauan"];
}

/** The part of a file that is no workbook, or of which only problems are known. */
export function reportOfProblems(berkas: string, problems: readonly Problem[]): LaporanBerkas {
  return { ...emptyReport(berkas), ...problemsOf(problems) };
}

/** Problems of several files, a part for each file in the order of their first problem. */
export function reportsByFile(problems: readonly Problem[]): readonly LaporanBerkas[] {
  const files = [...new Set(problems.map(({ place }) => place.file))];
  return files.map((file) =>
    reportOfProblems(
      file,
      problems.filter(({ place }) => place.file === file),
    ),
  );
}

/** The whole report; the verdict follows from its files. */
export function laporanOf(berkas: readonly LaporanBerkas[]): Laporan {
  const broken = berkas.some(({ kesalahan }) => kesalahan > 0);
  return { versi: 1, hasil: broken ? "kesalahan" : "bersih", berkas: [...berkas] };
}

function emptyReport(berkas: string): LaporanBerkas {
  return {
    berkas,
    kabupaten: null,
    nama_kabupaten: null,
    tanggal_data: null,
    perubahan_ke: null,
    kesalahan: 0,
    peringatan: 0,
    catatan: 0,
    masalah: [],
    tinjauan: null,
    bertanda: null,
    diperbaiki: null,
  };
}

function problemsOf(
  problems: readonly Problem[],
): Pick<LaporanBerkas, "kesalahan" | "peringatan" | "catatan" | "masalah"> {
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  const groups = (["error", "warning", "note"] as const).flatMap((severity) =>
    groupProblems(problems.filter((problem) => problem.severity === severity)),
  );
  return {
    kesalahan: count("error"),
    peringatan: count("warning"),
    catatan: count("note"),
    masalah: groups.slice(0, MOST_GROUPS).map(toMasalah),
  };
}

function toMasalah(group: ProblemGroup): LaporanMasalah {
  return {
    kode: group.code,
    tingkat: TINGKAT[group.severity],
    lembar: group.sheet === undefined ? null : publicName(group.sheet).slice(0, 200),
    kolom: group.column === undefined ? null : publicName(group.column).slice(0, 200),
    sel: group.cells.slice(0, MOST_RANGES),
    banyak: group.count,
    pesan: group.message.slice(0, LONGEST),
    perbaikan: group.fix.slice(0, LONGEST),
    saran: group.suggestions.slice(0, 5).map((text) => text.slice(0, 200)),
  };
}
