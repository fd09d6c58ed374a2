import { peringatanOf } from "../base/tanda.ts";
import { formatDataDate, formatDate } from "../base/format.ts";
import { html } from "../base/html.ts";
import { readEdisiJson } from "../exports/edisi-json.ts";
import { findBawaan } from "../records/template-carry.ts";
import { templateFor } from "../records/template-for.ts";
import { templateBook } from "../records/template.ts";
import { reportFormAddress, repositoryLinks } from "../views/ajakan.ts";
import { provinsiOf } from "../wilayah/kode.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { element, offerFile, painted, say, sayFailure, today } from "./halaman-petugas.ts";
import { hashKode, setHtml, startPicker } from "./pilih-wilayah.ts";
import { registryOf, siteSource } from "./sumber.ts";
import {
  defaultDate,
  publishedOf,
  readIsian,
  templateFileName,
  type EdisiTerbit,
  type TemplatIsian,
  type TemplatPilihan,
} from "./templat-isian.ts";

/* The workbook of any kabupaten, written here by the modules that `npm run template` runs. */

/** What is known of the kabupaten that was picked. */
interface Dipilih {
  readonly kabupaten: string;
  readonly registry: Registry;
  readonly known: readonly EdisiTerbit[];
}

const form = element<HTMLFormElement>("#templat");
const repository = form.dataset["repositori"] ?? "";
const sumber = siteSource(element(".pilih-wilayah").dataset["daftar"] ?? "");
const steps = element("#selanjutnya");
let dipilih: Dipilih | undefined;

const { choose } = startPicker({
  sumber,
  onPick: (kode) => void pick(kode).catch(sayFailure),
  onError: sayFailure,
});

form.addEventListener("change", () => {
  // What was said of the template before would now be about another one.
  steps.hidden = true;
  say("");
  showForm();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void download().catch(sayFailure);
});
addEventListener("hashchange", () => void chooseHash());
void chooseHash();

async function chooseHash(): Promise<void> {
  const kode = hashKode();
  if (kode !== undefined && kode !== dipilih?.kabupaten) await choose(kode);
}

async function pick(kabupaten: string | undefined): Promise<void> {
  dipilih = undefined;
  form.hidden = true;
  steps.hidden = true;
  say("");
  if (kabupaten === undefined) return;
  const provinsi = await sumber.provinsi(provinsiOf(kabupaten));
  const registry = registryOf(await sumber.daftar(), provinsi ? [provinsi] : []);
  const known = publishedOf(kabupaten, provinsi?.edisi[kabupaten] ?? []);
  dipilih = { kabupaten, registry, known };
  history.replaceState(null, "", `#${kabupaten}`);
  fillForm(dipilih);
  form.hidden = false;
  showForm();
  const tanda = registry.tandaOf(kabupaten);
  const mark = tanda ? ` ${peringatanOf(tanda)}.` : "";
  say(
    `${registry.namaOf(kabupaten)}: ${registry.desaIn(kabupaten).length} desa dan kelurahan ada di templatnya.${mark}`,
  );
}

function fillForm({ known }: Dipilih): void {
  const date = element<HTMLInputElement>("#tanggal");
  date.max = today();
  date.value = defaultDate(today());
  const newest = new Map(known.map((edisi) => [edisi.tanggal_data, edisi]));
  setHtml(
    element("#tanggal-lama"),
    html`${[...newest.values()]
      .reverse()
      .map(
        (edisi) => html`<option value="${edisi.tanggal_data}">${publishedText(edisi)}</option>`,
      )}`,
  );
  element<HTMLInputElement>("#macam-perbaikan").disabled = known.length === 0;
  element<HTMLInputElement>("#macam-baru").checked = true;
}

function publishedText({ rujukan }: EdisiTerbit): string {
  const { tanggal_data, ketelitian_tanggal, perubahan_ke, disusun_oleh } = rujukan;
  const date = formatDataDate(tanggal_data, ketelitian_tanggal ?? "hari");
  const corrected = perubahan_ke === 0 ? "" : `, sudah ${perubahan_ke} kali diperbaiki`;
  return `${date}${disusun_oleh === "proyek" ? " (disusun dari publikasi)" : ""}${corrected}`;
}

/** Shows the fields of the chosen kind, and which report the template takes its values from. */
function showForm(): void {
  if (!dipilih) return;
  const isian = formIsian();
  for (const part of form.querySelectorAll<HTMLElement>("[data-macam]"))
    part.hidden = part.dataset["macam"] !== isian.macam;
  const { kabupaten, known } = dipilih;
  const perbaikan = isian.macam === "perbaikan";
  const tanggal_data = perbaikan ? isian.tanggal_lama : isian.tanggal;
  const bawaan = findBawaan(known, { kabupaten, tanggal_data, perbaikan });
  const carried = carriedText(bawaan, perbaikan);
  // The browser may show the date month first.
  const date = tanggal_data === "" ? "" : `Data per ${formatDate(tanggal_data)}. `;
  element("#bawaan").textContent = `${date}${carried}`;
}

/** What the template's cells hold from the start. */
function carriedText(bawaan: EdisiTerbit | undefined, perbaikan: boolean): string {
  if (bawaan?.meta.disusun_oleh === "kabupaten")
    return perbaikan
      ? `Isinya sama dengan laporan per ${publishedText(bawaan)}; ubah hanya yang perlu diperbaiki.`
      : `Isian laporan per ${publishedText(bawaan)} ikut terbawa.`;
  return perbaikan
    ? "Yang diperbaiki disusun dari publikasi dan tidak memuat rincian: selain nama dan kode, semua isian kosong."
    : "Belum ada laporan kabupaten sebelumnya: selain nama dan kode, semua isian kosong.";
}

function formIsian(): TemplatIsian {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  return {
    macam: text("macam") === "perbaikan" ? "perbaikan" : "baru",
    tanggal: text("tanggal"),
    tanggal_lama: text("tanggal_lama"),
    jenis: text("jenis"),
    alasan: text("alasan"),
  };
}

async function download(): Promise<void> {
  if (!dipilih) return;
  const pilihan = readIsian(formIsian(), { known: dipilih.known, today: today() });
  if ("pesan" in pilihan) return say(pilihan.pesan);
  say("Templat sedang dibuat …");
  await painted();
  const bytes = await makeTemplate(dipilih, pilihan);
  offerFile(templateFileName(pilihan), bytes);
  showSteps(dipilih, pilihan);
}

/** The same bytes as `npm run template` writes. */
async function makeTemplate(
  { kabupaten, registry, known }: Dipilih,
  pilihan: TemplatPilihan,
): Promise<Uint8Array> {
  const { tanggal_data, perbaikan } = pilihan;
  const provinsi = await sumber.provinsi(provinsiOf(kabupaten));
  const at = { kabupaten, tanggal_data, perbaikan: perbaikan !== undefined };
  const bawaan = findBawaan(known, at);
  const content = templateFor(
    { kabupaten, ...pilihan },
    {
      registry,
      editions: bawaan ? [readEdisiJson(await sumber.edisi(bawaan.rujukan))] : [],
      instansi: provinsi?.instansi ?? [],
      tautan: linksOf(kabupaten, registry),
    },
  );
  return writeWorkbook(templateBook(content));
}

function showSteps({ kabupaten, registry }: Dipilih, pilihan: TemplatPilihan): void {
  const name = templateFileName(pilihan);
  for (const step of steps.querySelectorAll<HTMLElement>("[data-untuk]"))
    step.hidden = step.dataset["untuk"] !== (pilihan.perbaikan ? "perbaikan" : "baru");
  const { unggah } = linksOf(kabupaten, registry);
  for (const place of steps.querySelectorAll(".nama-berkas")) place.textContent = name;
  element<HTMLAnchorElement>("#ke-formulir").hash = kabupaten;
  element<HTMLAnchorElement>("#ke-unggah").href = unggah;
  element<HTMLAnchorElement>("#ke-isian").href = reportFormAddress(repository);
  steps.hidden = false;
  say(`${name} sudah diunduh.`);
  element("#judul-selanjutnya").focus();
}

function linksOf(kabupaten: string, registry: Registry) {
  return repositoryLinks(repository, { kabupaten, contoh: registry.isFictional(kabupaten) });
}
