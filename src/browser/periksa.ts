import { inspectResult, type Inspection } from "../check/inspect.ts";
import { certainRepairs } from "../check/repair.ts";
import type { BerkasLaporan } from "../check/report.ts";
import { LIMITS } from "../workbook/gate-limits.ts";
import { readBekal, type Bekal } from "../exports/bekal.ts";
import { html } from "../base/html.ts";
import { element, offerFile, painted, say } from "./halaman-petugas.ts";
import { resultHtml, summaryOf } from "./laporan-layar.ts";
import { checkFile, type Diperiksa } from "./pemeriksaan.ts";
import { startCarrying } from "./periksa-bawa.ts";
import { setHtml } from "./pilih-wilayah.ts";
import { carriedSource, siteSource, SumberError } from "./sumber.ts";

/*
 * Checks workbooks with the modules that the repository checks them with. A classic script: it also
 * runs from a file on a stick, where pages may neither load modules nor ask for anything.
 */

const root = element("#periksa");
const input = element<HTMLInputElement>("#berkas");
const results = element("#hasil");
const bekal = carried();
const repositori = bekal?.repositori ?? root.dataset["repositori"] ?? "";
const sumber = bekal ? carriedSource(bekal) : siteSource(root.dataset["daftar"] ?? "");

input.addEventListener("change", () => {
  void checkAll([...(input.files ?? [])]);
  // The same name may be chosen again once the workbook is mended.
  input.value = "";
});
for (const type of ["dragover", "drop"] as const) document.addEventListener(type, onDrag);
if (!bekal) startCarrying({ sumber, root });

/** What a page in one file brings along. */
function carried(): Bekal | undefined {
  const packed = document.querySelector("#bekal")?.textContent?.trim() ?? "";
  return packed === "" ? undefined : readBekal(packed);
}

function onDrag(event: DragEvent): void {
  event.preventDefault();
  if (event.type === "drop") void checkAll([...(event.dataTransfer?.files ?? [])]);
}

let turn = 0;

/** One after the other, so that a phone shows how far it is; a new choice ends the one before. */
async function checkAll(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  turn += 1;
  const mine = turn;
  results.replaceChildren();
  root.setAttribute("aria-busy", "true");
  const done: BerkasLaporan[] = [];
  for (const [index, file] of files.entries()) {
    say(`Memeriksa ${file.name} (${index + 1} dari ${files.length}) …`);
    await painted();
    if (mine !== turn) return;
    const checked = await checkOne(file, index + 1);
    if (checked) done.push(checked.laporan);
  }
  root.removeAttribute("aria-busy");
  if (done.length > 0) say(summaryOf(done));
  results.querySelector<HTMLElement>("h2")?.focus();
}

async function checkOne(file: File, nomor: number): Promise<Diperiksa | undefined> {
  try {
    const bytes = await readFile(file);
    const checked = await checkFile({ berkas: file.name, bytes }, sumber);
    show(checked, nomor);
    return checked;
  } catch (error) {
    showFailure(file.name, failureText(error));
    return undefined;
  }
}

function show(checked: Diperiksa, nomor: number): void {
  const { laporan, result, input: against } = checked;
  const contoh = against.registry.isFictional(laporan.kabupaten ?? "00");
  const place = document.createElement("div");
  const riwayat = !bekal || laporan.kabupaten === null || laporan.kabupaten === bekal.kabupaten;
  setHtml(place, resultHtml({ laporan, result, contoh, riwayat, repositori, nomor }));
  results.append(place);
  for (const box of place.querySelectorAll<HTMLInputElement>("[data-saring]"))
    box.addEventListener("change", () => filterBy(place));
  place.querySelector("[data-aksi=cetak]")?.addEventListener("click", () => print());
  root.dispatchEvent(new CustomEvent("diperiksa", { detail: laporan }));
  offerWorkbooks(checked, place);
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

/** The marked and the mended workbook, made when they are asked for: a phone needs seconds for them. */
function offerWorkbooks({ result, input: against }: Diperiksa, place: Element): void {
  const { bacaan, problems, tempat } = result;
  if (!bacaan || problems.length === 0) return;
  let made: Promise<Inspection> | undefined;
  const make = () => (made ??= inspectResult(result, against));
  const { registry } = against;
  const repairs = certainRepairs({ bacaan, problems, tempat, registry });
  const downloads = place.querySelector("[data-unduhan]");
  downloads?.append(
    downloadButton("Unduh buku kerja bertanda", make, "bertanda"),
    ...(repairs.size === 0
      ? []
      : [downloadButton("Unduh yang sudah dibetulkan", make, "diperbaiki")]),
  );
}

function downloadButton(
  label: string,
  make: () => Promise<Inspection>,
  which: "bertanda" | "diperbaiki",
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["unduh"] = which;
  button.textContent = label;
  if (which === "diperbaiki") button.className = "kedua";
  button.addEventListener("click", () => void download(make, which));
  return button;
}

async function download(make: () => Promise<Inspection>, which: "bertanda" | "diperbaiki") {
  say("Buku kerja sedang disiapkan …");
  await painted();
  const inspection = await make();
  const [bytes, name] = [inspection[which], inspection.laporan[which]];
  if (!bytes || name === null) {
    say("Salinan buku kerja ini tidak dapat dibuat. Perbaiki sel-selnya di buku kerja aslinya.");
    return;
  }
  offerFile(name, bytes);
  const { sisa = 0 } = inspection;
  const left =
    which === "bertanda" || sisa === 0 ? "" : ` Masih ada ${sisa} kesalahan di dalamnya.`;
  say(`${name} sudah diunduh.${left}`);
}

/** Nobody's workbook is that large, and a phone has no room for it. */
const LARGEST = 10 * LIMITS.fileBytes;

class UnreadableFile extends Error {}

async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST) throw new UnreadableFile(`ukurannya lebih dari ${LARGEST >> 20} MB`);
  const buffer = await file.arrayBuffer().catch((cause: unknown) => {
    throw new UnreadableFile("mungkin folder, atau baru saja dipindahkan", { cause });
  });
  return new Uint8Array(buffer);
}

function failureText(error: unknown): string {
  if (error instanceof UnreadableFile)
    return `Berkas ini tidak dapat dibaca: ${error.message}. Pilih buku kerja .xlsx.`;
  if (error instanceof SumberError)
    return "Daftar wilayah tidak dapat diambil, jadi isinya belum diperiksa. Periksa sambungan internet, lalu pilih lagi berkasnya.";
  throw error;
}

function showFailure(name: string, text: string): void {
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
