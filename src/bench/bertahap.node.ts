import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { machineText, noteResults } from "./catat.node.ts";
import { copyPart, findSource, UKUR } from "./data.node.ts";
import { measureInTurn, type Giliran } from "./giliran.node.ts";
import { amount, medianOf, ratio, spread, tableLines, type Hasil } from "./hasil.ts";
import { parsePilihan } from "./pilihan.ts";
import { most, sasaranLine, type Sasaran } from "./sasaran.ts";
import { buildCommand, warm } from "./situs-cara.node.ts";
import { openPlaces, temporary, type Tempat } from "./tempat.node.ts";
import { openUbahan, siteSums, writtenSince, type Ubahan } from "./ubah.node.ts";

/** What a build costs where little has changed, in turn with one that makes everything anew. */
export async function benchBertahap(args: readonly string[]): Promise<boolean> {
  const pilihan = parsePilihan("incremental", args);
  const root = process.cwd();
  const source = await findSource(root, pilihan);
  const dataDir = resolve(root, UKUR, `data-${process.pid}`);
  const removeData = temporary(dataDir);
  const places = openPlaces(root, pilihan.places);
  try {
    const bahan = copyPart(source, dataDir, { ...pilihan, count: pilihan.kabupaten });
    console.log(machineText());
    console.log(
      `${bahan.kabupaten.length} kabupaten/kota simulasi, ${pilihan.editions} edisi; ${pilihan.runs} putaran bergantian, nilai tengah [terkecil–terbesar]`,
    );
    for (const tempat of places) {
      const ubahan = await openUbahan(bahan, pilihan.runs);
      const out = join(tempat.folder, "situs");
      await warm(root, bahan, out);
      const ways = waysOf({ root, dataDir, out, tempat }, ubahan);
      const found = await measureInTurn(ways, pilihan.runs);
      console.log(`\n${tempat.nama}; yang berubah: ${ubahan.kode}, ${ubahan.desa} desa/kelurahan`);
      for (const line of [...lines(found), ...goals(found).map(sasaranLine)]) console.log(line);
      noteResults(root, { ukuran: "incremental", args, tempat: tempat.nama }, found);
    }
    return true;
  } finally {
    for (const place of places) place.remove();
    removeData();
  }
}

interface Situs {
  readonly root: string;
  readonly dataDir: string;
  readonly out: string;
  readonly tempat: Tempat;
}

/** The order matters: every change is taken back, and the build that does so is measured too. */
function waysOf({ root, dataDir, out, tempat }: Situs, ubahan: Ubahan): readonly Giliran[] {
  const build = (id: string, nama: string, before?: () => void): Giliran => {
    let known = siteSums(out);
    return {
      ...{ id, nama, cwd: root },
      command: buildCommand(root, dataDir, out),
      before: () => {
        before?.();
        known = siteSums(out);
      },
      after: () => writtenSince(known, out),
    };
  };
  const anew = join(tempat.folder, "baru");
  return [
    { id: "node", nama: "node -e 0", command: [process.execPath, "-e", "0"] },
    build("tetap", "tidak ada yang berubah"),
    build("edisi", "satu buku kerja diganti, belum pernah dibaca", ubahan.workbook),
    build("lama", "buku kerja lama kembali, sudah pernah dibaca", ubahan.restore),
    build("terbitan", "satu terbitan diganti", ubahan.publication),
    build("terbitan-lama", "terbitan lama kembali", ubahan.restore),
    {
      ...{ id: "lengkap", nama: "semua dibuat baru (--clean)", cwd: root },
      command: buildCommand(root, dataDir, anew, "--clean"),
      after: () => {
        const tulis = writtenSince(new Map(), anew);
        rmSync(anew, { recursive: true, force: true });
        return tulis;
      },
    },
  ];
}

const HEADS = ["detik", "CPU d", "puncak MB", "berkas ditulis", "÷ node -e 0", "÷ lengkap", ""];

function lines(found: readonly Hasil[]): readonly string[] {
  const wall = (id: string) => wallOf(found, id);
  const rows = found.map((one) => [
    spread(one.runs.map(({ wall_s }) => wall_s)),
    amount(medianOf(one, "cpu_s")),
    amount(medianOf(one, "peak_mb")),
    amount(one.tulis?.files ?? null),
    amount(ratio(medianOf(one, "wall_s"), wall("node"))),
    amount(ratio(medianOf(one, "wall_s"), wall("lengkap"))),
    one.runs.some(({ code }) => code !== 0) ? `${one.nama} (GAGAL)` : one.nama,
  ]);
  return tableLines(HEADS, rows);
}

function goals(found: readonly Hasil[]): readonly Sasaran[] {
  return [
    most("tidak ada yang berubah", wallOf(found, "tetap"), 0.7, "detik"),
    most("satu kabupaten berubah, dengan halaman di atasnya", wallOf(found, "edisi"), 1.5, "detik"),
  ];
}

function wallOf(found: readonly Hasil[], id: string): number | null {
  const one = found.find((hasil) => hasil.id === id);
  return one ? medianOf(one, "wall_s") : null;
}
