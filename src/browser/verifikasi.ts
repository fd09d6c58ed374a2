/* The page Verifikasi: an address's #, a typed label or a PDF is compared with what this site publishes. */
import { createUrls } from "../views/urls.ts";
import { element, say } from "./halaman-petugas.ts";
import { anchorOf } from "./jangkar.ts";
import { ambilDariSitus, ambilDaftar, TakDapat, type Alamat } from "./verifikasi-ambil.ts";
import { bacaBerkas, type BerkasDibaca } from "./verifikasi-berkas.ts";
import { gagal, nilai, type Hasil } from "./verifikasi-hasil.ts";
import { hasilHtml } from "./verifikasi-layar.ts";
import { parseTanda } from "./verifikasi-ketikan.ts";

const root = element("#verifikasi");
const situs = new URL(root.dataset["situs"] ?? location.href);
const { cetak } = createUrls(situs.href);
const ALAMAT: Alamat = { edisi: root.dataset["daftar"] ?? "", daftar: cetak.daftar };

let turn = 0;

/** Shows what `work` finds, unless something else was asked for meanwhile. */
async function show(work: () => Promise<Hasil>, moveFocus: boolean): Promise<void> {
  turn += 1;
  const mine = turn;
  say("Sedang diperiksa …");
  root.setAttribute("aria-busy", "true");
  const hasil = await work().catch(failure);
  if (mine !== turn) return;
  root.removeAttribute("aria-busy");
  // Html escapes what strangers wrote.
  element("#hasil").innerHTML = hasilHtml(hasil).text;
  // Whoever asked is led to the answer; to others the verdict is read aloud where they are.
  say(moveFocus ? hasil.kata : `${hasil.kata} ${hasil.judul}.`);
  if (moveFocus) element("#hasil h2").focus();
}

function failure(error: unknown): Hasil {
  if (error instanceof TakDapat) return gagal(error.message);
  reportError(error);
  return gagal(
    "Halaman ini berhenti karena kesalahannya sendiri, bukan karena dokumen Anda. Bandingkan dengan tangan menurut petunjuk di bawah.",
  );
}

async function checkText(text: string): Promise<Hasil> {
  const tanda = parseTanda(text);
  if (!tanda)
    throw new TakDapat(
      "Tidak ada satu kode wilayah di dalamnya. Tempel alamat halaman atau PDF-nya, atau tulis kode, tanggal data, dan sidik seperti di kaki lembar.",
    );
  if (tanda.tak_terbaca.includes("tanggal"))
    throw new TakDapat(
      "Tanggal di dalamnya tidak terbaca, atau ada lebih dari satu. Tulis satu tanggal seperti di kaki lembar, misalnya 2025-11-24.",
    );
  const lists = await ambilDaftar(tanda, ALAMAT, ambilDariSitus);
  const hasil = nilai({ tanda, berkas: null, ...lists });
  const other = tanda.situs !== null && ![situs.host, location.host].includes(tanda.situs);
  const remark = `Alamat itu menunjuk situs lain (${tanda.situs}); yang diperiksa hanya kode, tanggal, dan sidik di dalamnya.`;
  return other ? { ...hasil, kalimat: [remark, ...hasil.kalimat] } : hasil;
}

async function checkFiles(files: readonly File[]): Promise<Hasil> {
  const [file] = files;
  if (!file) throw new TakDapat("Yang diseret bukan berkas. Seret satu berkas PDF.");
  const dibaca: BerkasDibaca = await bacaBerkas(file, globalThis.crypto?.subtle);
  const lists = await ambilDaftar(dibaca.tanda, ALAMAT, ambilDariSitus);
  const hasil = nilai({ tanda: dibaca.tanda, berkas: dibaca, ...lists });
  if (files.length === 1) return hasil;
  const remark = `Satu berkas sekali periksa; ini tentang ${file.name}.`;
  return { ...hasil, kalimat: [remark, ...hasil.kalimat] };
}

function checkHash(): void {
  const text = anchorOf(location.hash);
  if (text.includes("/")) void show(() => checkText(text), false);
}

const field = element<HTMLInputElement>("#tanda");
element("#ketik").addEventListener("submit", (event) => {
  event.preventDefault();
  void show(() => checkText(field.value), true);
});

const input = element<HTMLInputElement>("#berkas");
input.addEventListener("change", () => {
  const files = [...(input.files ?? [])];
  // The same file may be chosen again.
  input.value = "";
  if (files.length > 0) void show(() => checkFiles(files), true);
});
for (const type of ["dragover", "drop"] as const)
  document.addEventListener(type, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (type === "drop") void show(() => checkFiles(files), true);
  });

addEventListener("hashchange", checkHash);
checkHash();
