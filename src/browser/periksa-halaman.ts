import type { LaporanBerkas } from "../records/types.gen.ts";
import { LIMITS } from "../workbook/gate-limits.ts";
import { readBekal } from "../exports/bekal.ts";
import { html } from "../base/html.ts";
import { element, offerFile, say } from "./halaman-petugas.ts";
import { resultHtml, summaryOf } from "./laporan-layar.ts";
import type { AsalPekerja, HasilPeriksa, Jawaban, Salinan } from "./pekerja-pesan.ts";
import { createPemeriksa, Dihentikan, type Pemeriksa } from "./pemeriksa.ts";
import { startCarrying } from "./periksa-bawa.ts";
import { setHtml } from "./pilih-wilayah.ts";
import { fetchText } from "./ambil.ts";
import { siteSource, SumberError } from "./sumber.ts";

/** What the page knows of itself. */
interface Halaman {
  readonly root: HTMLElement;
  readonly results: HTMLElement;
  readonly asal: AsalPekerja;
  /** Kabupaten of the one-file checker: of it alone it knows earlier reports. */
  readonly kabupaten: string | null;
  readonly repositori: string;
  readonly pemeriksa: Pemeriksa;
}

/** Lets workbooks be chosen and shows what was found. `inline` is the text of the page's own script. */
export function startChecker(inline: string): void {
  const root = element("#periksa");
  const packed = document.querySelector("#bekal")?.textContent?.trim() ?? "";
  const bekal = packed === "" ? undefined : readBekal(packed);
  const daftar = root.dataset["daftar"] ?? "";
  const halaman: Halaman = {
    root,
    results: element("#hasil"),
    asal: bekal ? { bekal: packed } : { daftar: new URL(daftar, location.href).href },
    kabupaten: bekal?.kabupaten ?? null,
    repositori: bekal?.repositori ?? root.dataset["repositori"] ?? "",
    pemeriksa: createPemeriksa({
      launch: () => launchWorker(inline, root.dataset["pekerja"] ?? ""),
      limit: () => Number(root.dataset["batas"]) * 1000,
    }),
  };
  listen(halaman);
  if (!bekal) startCarrying({ sumber: siteSource(daftar), root });
}

function listen(halaman: Halaman): void {
  const input = element<HTMLInputElement>("#berkas");
  input.addEventListener("change", () => {
    void checkAll([...(input.files ?? [])], halaman);
    // The same name may be chosen again once the workbook is mended.
    input.value = "";
  });
  for (const type of ["dragover", "drop"] as const)
    document.addEventListener(type, (event) => {
      event.preventDefault();
      if (type === "drop") void checkAll([...(event.dataTransfer?.files ?? [])], halaman);
    });
  element("#batal").addEventListener("click", () => halaman.pemeriksa.stop("batal"));
}

/** From a file nothing can be asked for: there the text of the script is at hand. */
async function launchWorker(inline: string, address: string): Promise<Worker> {
  const text = inline === "" ? await fetchText(address) : inline;
  const href = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(href);
  URL.revokeObjectURL(href);
  return worker;
}

let turn = 0;

/** One after the other, so that a phone shows how far it is; a new choice ends the one before. */
async function checkAll(files: readonly File[], halaman: Halaman): Promise<void> {
  if (files.length === 0) return;
  turn += 1;
  const mine = turn;
  halaman.pemeriksa.stop("batal");
  halaman.results.replaceChildren();
  const done: LaporanBerkas[] = [];
  busy(halaman.root, true);
  for (const [index, file] of files.entries()) {
    say(`Memeriksa ${file.name} (${index + 1} dari ${files.length}) …`);
    const laporan = await checkOne(file, { ...halaman, nomor: index + 1, isWanted });
    if (!isWanted()) return;
    if (laporan) done.push(laporan);
  }
  busy(halaman.root, false);
  if (done.length > 0) say(summaryOf(done));
  halaman.results.querySelector<HTMLElement>("h2")?.focus();

  function isWanted(): boolean {
    return mine === turn;
  }
}

function busy(root: HTMLElement, is: boolean): void {
  element("#batal").hidden = !is;
  if (is) root.setAttribute("aria-busy", "true");
  else root.removeAttribute("aria-busy");
}

interface Giliran extends Halaman {
  readonly nomor: number;
  /** False once something else was chosen. */
  readonly isWanted: () => boolean;
}

async function checkOne(file: File, giliran: Giliran): Promise<LaporanBerkas | undefined> {
  try {
    const answer = await ask(file, null, giliran);
    if (!giliran.isWanted() || !("hasil" in answer)) return undefined;
    show(answer.hasil, file, giliran);
    return answer.hasil.laporan;
  } catch (error) {
    if (giliran.isWanted()) showFailure(file.name, failureText(error), giliran);
    return undefined;
  }
}

/** Throws what the worker could not do. */
async function ask(
  file: File,
  salinan: Salinan | null,
  { asal, pemeriksa }: Pick<Halaman, "asal" | "pemeriksa">,
): Promise<Jawaban> {
  const bytes = await readFile(file);
  const answer = await pemeriksa.ask({ asal, berkas: file.name, bytes, salinan });
  if ("jaringan" in answer) throw new SumberError(answer.jaringan);
  if ("rusak" in answer) throw new Error(answer.rusak);
  return answer;
}

function show(hasil: HasilPeriksa, file: File, giliran: Giliran): void {
  const { laporan, tinjauan, tanda } = hasil;
  const { kabupaten, repositori, nomor, root, results } = giliran;
  const place = document.createElement("div");
  const riwayat =
    kabupaten === null || laporan.kabupaten === null || laporan.kabupaten === kabupaten;
  setHtml(place, resultHtml({ laporan, tinjauan, tanda, riwayat, repositori, nomor }));
  results.append(place);
  for (const box of place.querySelectorAll<HTMLInputElement>("[data-saring]"))
    box.addEventListener("change", () => filterBy(place));
  place.querySelector("[data-aksi=cetak]")?.addEventListener("click", () => print());
  root.dispatchEvent(new CustomEvent("diperiksa", { detail: laporan }));
  const buttons = hasil.salinan.map((which) =>
    downloadButton(which, () => download(which, file, giliran)),
  );
  place.querySelector("[data-unduhan]")?.append(...buttons);
}

function filterBy(place: Element): void {
  const hidden = new Set(
    [...place.querySelectorAll<HTMLInputElement>("[data-saring]:not(:checked)")].map(
      (box) => box.dataset["saring"],
    ),
  );
  for (const item of place.querySelectorAll<HTMLElement>("[data-tingkat]"))
    item.hidden = hidden.has(item.dataset["tingkat"]);
}

const COPY_LABELS: Readonly<Record<Salinan, string>> = {
  bertanda: "Unduh buku kerja bertanda",
  diperbaiki: "Unduh yang sudah dibetulkan",
};

function downloadButton(which: Salinan, make: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["unduh"] = which;
  button.textContent = COPY_LABELS[which];
  if (which === "diperbaiki") button.className = "kedua";
  button.addEventListener("click", () => void make());
  return button;
}

async function download(which: Salinan, file: File, halaman: Halaman): Promise<void> {
  say("Buku kerja sedang disiapkan …");
  busy(halaman.root, true);
  try {
    const answer = await ask(file, which, halaman);
    if ("dibuat" in answer) offerCopy(answer.dibuat);
  } catch (error) {
    say(failureText(error));
  } finally {
    busy(halaman.root, false);
  }
}

function offerCopy(made: Extract<Jawaban, { readonly dibuat: unknown }>["dibuat"]): void {
  if (!made)
    return say(
      "Salinan buku kerja ini tidak dapat dibuat. Perbaiki sel-selnya di buku kerja aslinya.",
    );
  offerFile(made.nama, made.bytes);
  const left = made.sisa === 0 ? "" : ` Masih ada ${made.sisa} kesalahan di dalamnya.`;
  say(`${made.nama} sudah diunduh.${left}`);
}

/** Nobody's workbook is that large, and a phone has no room for it. */
const LARGEST = 10 * LIMITS.fileBytes;

class UnreadableFile extends Error {}

async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST) throw new UnreadableFile(`ukurannya lebih dari ${LARGEST >> 20} MB`);
  const buffer = await file.arrayBuffer().catch((cause: unknown) => {
    throw new UnreadableFile("mungkin folder, atau baru saja diubah atau dipindahkan", { cause });
  });
  return new Uint8Array(buffer);
}

const STOPPED_TEXT = {
  batal: "Dibatalkan: berkas ini belum diperiksa. Pilih lagi bila perlu.",
  waktu:
    "Dihentikan karena terlalu lama: buku kerja ini terlalu berat untuk perangkat ini. Hapus lembar dan baris yang tidak dipakai, atau kirim lewat formulir; di sana pun ia diperiksa.",
  mati: "Berhenti di tengah jalan: buku kerja ini terlalu berat untuk perangkat ini. Coba di komputer, atau kirim lewat formulir; di sana pun ia diperiksa.",
} as const;

/** What a steward is told; a mistake of the program goes to the console too. */
function failureText(error: unknown): string {
  if (error instanceof Dihentikan) return STOPPED_TEXT[error.sebab];
  if (error instanceof UnreadableFile)
    return `Berkas ini tidak dapat dibaca: ${error.message}. Pilih buku kerja .xlsx.`;
  if (error instanceof SumberError)
    return "Daftar wilayah tidak dapat diambil, jadi isinya belum diperiksa. Periksa sambungan internet, lalu pilih lagi berkasnya.";
  reportError(error);
  return "Pemeriksa ini berhenti karena kesalahannya sendiri, bukan karena berkas Anda. Kirim lewat formulir; di sana pun berkasnya diperiksa.";
}

function showFailure(name: string, text: string, { results }: Halaman): void {
  const place = document.createElement("div");
  setHtml(
    place,
    html`<article class="hasil">
      <h2 tabindex="-1">${name}</h2>
      <p class="hasil-kalimat">${text}</p>
    </article>`,
  );
  results.append(place);
  say(text);
}
