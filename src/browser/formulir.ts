import { formSheets } from "../site/formulir/lembar.ts";
import { formulirView } from "../views/formulir.ts";
import { kabupatenOf, provinsiOf } from "../wilayah/kode.ts";
import { element, say, sayFailure } from "./halaman-petugas.ts";
import { hashKode, setHtml, startPicker } from "./pilih-wilayah.ts";
import { registryOf, siteSource } from "./sumber.ts";

/* The paper form of a kecamatan, made here from the registry and the schemas. */

const picker = element(".pilih-wilayah");
const sumber = siteSource(picker.dataset["daftar"] ?? "");
const templat = element<HTMLAnchorElement>("#ke-templat");
const templatPage = templat.href;

const { choose } = startPicker({
  sumber,
  onPick: (kode) => void (kode === undefined ? empty() : show(kode).catch(sayFailure)),
  onError: sayFailure,
});

element("#cetak").addEventListener("click", () => print());
addEventListener("hashchange", () => void chooseHash());
void chooseHash();

async function chooseHash(): Promise<void> {
  const kode = hashKode();
  if (kode !== undefined && kode !== element("#lembaran").dataset["kode"]) await choose(kode);
}

function empty(): void {
  element("#langkah").hidden = true;
  element("#lembaran").hidden = true;
  delete element("#lembaran").dataset["kode"];
  say("");
}

async function show(kode: string): Promise<void> {
  const provinsi = await sumber.provinsi(provinsiOf(kode));
  const registry = registryOf(await sumber.daftar(), provinsi ? [provinsi] : []);
  const view = formulirView(registry, kode);
  const sheets = element("#lembaran");
  setHtml(sheets, formSheets(view));
  sheets.hidden = false;
  sheets.dataset["kode"] = kode;
  history.replaceState(null, "", `#${kode}`);
  document.title = `Formulir KDKMP Kecamatan ${view.kecamatan}, ${view.kabupaten} (${kode})`;
  templat.href = `${templatPage}#${kabupatenOf(kode)}`;
  element("#langkah").hidden = false;
  say(
    `Kecamatan ${view.kecamatan}, ${view.kabupaten}: ${view.desa.length} desa dan kelurahan, ${sheets.querySelectorAll(".lembar").length} lembar A4 mendatar.`,
  );
}
