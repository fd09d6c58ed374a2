import { join, resolve } from "node:path";
import { formatSize } from "../base/format.ts";
import { machineText, noteResults } from "./catat.node.ts";
import { copyPart, findSource, UKUR, type BahanUkur } from "./data.node.ts";
import { measureInTurn } from "./giliran.node.ts";
import { hasilLines } from "./hasil.ts";
import { hugoVersion } from "./hugo.node.ts";
import { parsePilihan, type PilihanUkur } from "./pilihan.ts";
import { sasaranLine, siteGoals } from "./sasaran.ts";
import { benchScale } from "./skala.node.ts";
import { others, ours, placeFinished, WAYS, warm } from "./situs-cara.node.ts";
import { desaPages, sameWords, type HalamanDesa } from "./situs-desa.node.ts";
import { openPlaces, roomIn, temporary, weigh, type Tempat } from "./tempat.node.ts";

/** Our whole build in turn with other ways of making the site, in memory and on disk. */
export async function benchSitus(args: readonly string[]): Promise<boolean> {
  const pilihan = parsePilihan("site", args, WAYS);
  const root = process.cwd();
  const source = await findSource(root, pilihan);
  if (pilihan.scale) return benchScale({ root, source, pilihan, args });
  const dataDir = resolve(root, UKUR, `data-${process.pid}`);
  const removeData = temporary(dataDir);
  const places = openPlaces(root, pilihan.places);
  try {
    const bahan = copyPart(source, dataDir, { ...pilihan, count: pilihan.kabupaten });
    await measurePlaces({ root, bahan, pilihan, places, args });
    return true;
  } finally {
    for (const place of places) place.remove();
    removeData();
  }
}

interface Kerja {
  readonly root: string;
  readonly bahan: BahanUkur;
  readonly pilihan: PilihanUkur;
  readonly places: readonly Tempat[];
  readonly args: readonly string[];
}

async function measurePlaces(kerja: Kerja): Promise<void> {
  const { root, bahan, pilihan, places } = kerja;
  const [first] = places;
  if (!first) return;
  const finished = join(first.folder, "jadi");
  await warm(root, bahan, finished);
  const { bytes } = weigh(finished);
  const desa = desaPages(finished);
  console.log(machineText());
  console.log(
    `${bahan.kabupaten.length} kabupaten/kota simulasi, ${pilihan.editions} edisi; ${pilihan.runs} putaran bergantian, nilai tengah [terkecil–terbesar]`,
  );
  console.log(
    `${desa.banyak} halaman desa, rata-rata ${formatSize(desa.rata)}, gzip ${formatSize(desa.gzip)}`,
  );
  for (const tempat of places) {
    if (roomIn(tempat) < NEEDED * bytes) console.log(`\n${tempat.nama}: ruangnya tidak cukup.`);
    else await measurePlace(kerja, { tempat, finished, desa });
  }
}

/** Beside the finished site: one that is made anew, as each way takes its own away, and what Hugo reads. */
const NEEDED = 2;

interface Disini {
  readonly tempat: Tempat;
  readonly finished: string;
  readonly desa: HalamanDesa;
}

async function measurePlace(
  { root, bahan, pilihan, args }: Kerja,
  { tempat, finished, desa }: Disini,
): Promise<void> {
  const version = hugoVersion(pilihan.hugo);
  const wanted = (pilihan.only ?? WAYS).filter((way) => way !== "hugo" || version !== undefined);
  console.log(`\n${tempat.nama}`);
  if (version === undefined) console.log("Hugo tidak terpasang: tidak diukur.");
  else console.log(`Hugo ${version}`);
  const situs = { root, bahan, tempat, hugo: pilihan.hugo };
  const ways = await others(situs, placeFinished(finished, tempat), wanted);
  const found = await measureInTurn([ours(situs), ...ways], pilihan.runs);
  for (const line of hasilLines(found)) console.log(line);
  if (found.some(({ id }) => id === "hugo")) console.log(sameWords(situs, finished));
  for (const goal of siteGoals(found, desa.banyak === 0 ? null : desa.rata))
    console.log(sasaranLine(goal));
  noteResults(root, { ukuran: "site", args, tempat: tempat.nama }, found);
}
