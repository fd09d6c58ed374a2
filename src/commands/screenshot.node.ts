import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { markedBook } from "../check/marked.ts";
import { checkWorkbook, type CheckInput } from "../check/check.ts";
import { takeScreenshots, type Shot } from "../pdf/screenshot.node.ts";
import { serveSite } from "../pdf/serve.node.ts";
import { loadLazily } from "../records/dataset.node.ts";
import { getSheetSpec } from "../records/fields.ts";
import { templateBook } from "../records/template.ts";
import { contohEdisi } from "../simulate/contoh-edisi.ts";
import { contohRegistry } from "../simulate/contoh-wilayah.ts";
import { cellAddress } from "../workbook/cells.ts";
import { writeWorkbook, type WriteBook, type WriteTable } from "../workbook/write.ts";
import { sheetPicture } from "./sheet-picture.ts";

export interface ScreenshotOptions {
  readonly root: string;
  /** Built site, relative to the root. */
  readonly site: string;
  /** Where the site lives on its server: "/" or "/sub/". */
  readonly base: string;
}

const FOLDER = ".github";
const MAX_BYTES = 200 * 1024;
const NAME = "2025-12-31.xlsx";

/** Mistakes that every office makes, in the example's last report. */
const MISTAKES = [
  ["jumlah_anggota", 5, "dua puluh"],
  ["jumlah_anggota", 6, "120 orang"],
  ["tanggal_musdesus", 4, "03/06/2025"],
  ["npwp", 7, "Sdah"],
] as const;

/** Takes the pictures of README.md and of the guide for stewards; returns the files with their bytes. */
export async function writeScreenshots(
  options: ScreenshotOptions,
): Promise<readonly (readonly [file: string, bytes: number])[]> {
  const folder = mkdtempSync(join(tmpdir(), "papan-gambar-"));
  const { root, site, base } = options;
  const server = await serveSite({ dir: join(root, site), base });
  try {
    const shots = await shotsOf(options, `${server.origin}${base}`, folder);
    const pictures = await takeScreenshots(shots.map(([, shot]) => shot));
    return shots.map(([name], index) => save(join(root, FOLDER, name), pictures[index]));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function save(file: string, png: Uint8Array = new Uint8Array()): readonly [string, number] {
  if (png.length > MAX_BYTES) throw new Error(`picture too heavy: ${file}, ${png.length} bytes`);
  writeFileSync(file, png);
  return [file, png.length];
}

/** Each picture by its file name. */
async function shotsOf(
  { root }: ScreenshotOptions,
  home: string,
  folder: string,
): Promise<readonly (readonly [string, Shot])[]> {
  const workbook = join(folder, NAME);
  const bytes = await writeWorkbook(wrongBook());
  writeFileSync(workbook, bytes);
  const sheet = join(folder, "lembar.html");
  writeFileSync(sheet, markedPicture(root, bytes));
  return [
    ["halaman-desa.png", { address: `${home}desa/99.01.02.2003/`, width: 1200, height: 1000 }],
    [
      "panduan-templat.png",
      {
        address: `${home}templat/#99.01`,
        width: 900,
        height: 860,
        waitFor: "#templat:not([hidden])",
        top: "main",
      },
    ],
    [
      "panduan-periksa.png",
      {
        ...{ address: `${home}periksa/`, width: 900, height: 820 },
        ...{ upload: workbook, waitFor: "#hasil > *", top: "#hasil" },
      },
    ],
    ["panduan-ditandai.png", { address: pathToFileURL(sheet).href, width: 900, height: 650 }],
  ];
}

/** The example's last report as a steward might have typed it. */
function wrongBook(): WriteBook {
  const last = contohEdisi(contohRegistry()).at(-1);
  if (!last) throw new Error("the example has no edition");
  const book = templateBook(last.content);
  return { ...book, tables: book.tables.map(withMistakes) };
}

function withMistakes(table: WriteTable): WriteTable {
  if (table.name !== "Koperasi") return table;
  const rows = table.rows.map((cells) => [...cells]);
  for (const [field, row, text] of MISTAKES) {
    const cells = rows[row - 2];
    if (cells) cells[columnOf(field)] = text;
  }
  return { ...table, rows };
}

function columnOf(field: string): number {
  return getSheetSpec("koperasi").fields.findIndex(({ key }) => key === field);
}

/** The marked workbook of it, from the code to the members, without the columns in between. */
function markedPicture(root: string, bytes: Uint8Array): string {
  const input: CheckInput = {
    ...loadLazily({ root, dataDir: join(root, "data"), shapedBy: "" }),
    bytes,
    berkas: NAME,
  };
  const { bacaan, problems } = checkWorkbook(input);
  if (!bacaan) throw new Error("the example's workbook cannot be read");
  const { tables } = markedBook({ bacaan, problems });
  const table = tables.find(({ name }) => name === "Koperasi");
  if (!table) throw new Error("the marked workbook has no sheet Koperasi");
  const wanted = MISTAKES.map(([field]) => columnOf(field));
  const columns = [...new Set([0, 2, ...wanted])].sort((left, right) => left - right);
  const marked = MISTAKES.map(([field, row]) => cellAddress(row, columnOf(field)));
  const missing = marked.filter((cell) => !table.marks?.has(cell));
  if (missing.length > 0) throw new Error(`cells without a mark: ${missing.join(", ")}`);
  return sheetPicture({ table, columns, rows: [1, 3, 4, 5, 6, 7] });
}
