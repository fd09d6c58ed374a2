import { inspectResult } from "../check/inspect.ts";
import { certainRepairs } from "../check/repair.ts";
import { readBekal } from "../exports/bekal.ts";
import type {
  AsalPekerja,
  HasilPeriksa,
  HasilSalinan,
  Jawaban,
  Salinan,
  Tugas,
} from "./pekerja-pesan.ts";
import { checkFile, type Diperiksa } from "./pemeriksaan.ts";
import { carriedSource, siteSource, SumberError, type Sumber } from "./sumber.ts";

/** What a worker's own scope offers; the page's library of types does not know it. */
interface Lingkup {
  onmessage: ((event: MessageEvent<Tugas>) => void) | null;
  postMessage(message: Jawaban): void;
}

/** Checks what it is sent, away from the page: a heavy workbook cannot freeze that. */
export function startWorker(scope: Lingkup): void {
  scope.onmessage = ({ data }) => {
    void answerTo(data).then((answer) => scope.postMessage(answer));
  };
}

/** The answer to a task; a failure is an answer too. */
export async function answerTo(tugas: Tugas): Promise<Jawaban> {
  try {
    const checked = await checkFile(tugas, sourceOf(tugas.asal));
    return tugas.salinan === null
      ? { hasil: resultOf(checked) }
      : { dibuat: await copyOf(checked, tugas.salinan) };
  } catch (error) {
    if (error instanceof SumberError) return { jaringan: error.message };
    return { rusak: error instanceof Error ? `${error.stack ?? error.message}` : String(error) };
  }
}

/** One per worker: what was fetched once is not fetched again. */
let known: { readonly key: string; readonly sumber: Sumber } | undefined;

function sourceOf(asal: AsalPekerja): Sumber {
  const key = "daftar" in asal ? asal.daftar : asal.bekal;
  if (known?.key !== key)
    known = {
      key,
      sumber: "daftar" in asal ? siteSource(asal.daftar) : carriedSource(readBekal(asal.bekal)),
    };
  return known.sumber;
}

function resultOf({ laporan, result, input }: Diperiksa): HasilPeriksa {
  const { bacaan, problems, tempat, tinjauan } = result;
  const { registry } = input;
  const isMended =
    bacaan !== undefined && certainRepairs({ bacaan, problems, tempat, registry }).size > 0;
  const copies: readonly Salinan[] = isMended ? ["bertanda", "diperbaiki"] : ["bertanda"];
  return {
    laporan,
    tinjauan: tinjauan ?? null,
    tanda: registry.tandaOf(laporan.kabupaten ?? undefined),
    salinan: bacaan && problems.length > 0 ? copies : [],
  };
}

/** Made when it is asked for: a phone needs seconds for it. */
async function copyOf({ result, input }: Diperiksa, which: Salinan): Promise<HasilSalinan> {
  const inspection = await inspectResult(result, input);
  const [bytes, nama] = [inspection[which], inspection.laporan[which]];
  if (!bytes || nama === null) return null;
  return { nama, bytes, sisa: which === "bertanda" ? 0 : (inspection.sisa ?? 0) };
}
