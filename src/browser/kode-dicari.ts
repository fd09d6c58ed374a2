import { html, type Html } from "../base/html.ts";
import { kindName } from "../views/tempat.ts";
import { createUrls } from "../views/urls.ts";
import { isKode } from "../wilayah/kode.ts";
import { cariSource } from "./cari-sumber.ts";
import { setHtml } from "./pilih-wilayah.ts";

/*
 * A village without a page leads to its kabupaten's page with its code behind the #. The page then says
 * which village was asked for, and why it has no page.
 */

/** Puts a notice above the page if the code lies in its kabupaten and has no page to lead to. */
export async function showSought(kode: string, main: HTMLElement): Promise<void> {
  if (!isKode(kode) || kode.length < 8) return;
  const row = document.getElementById(kode);
  if (row && (kode.length > 8 || row.querySelector("th > a"))) return;
  const home = document.querySelector<HTMLAnchorElement>("a.merek");
  if (!home) return;
  const names = new Map(await cariSource(createUrls(home.href)).kabupaten(kode.slice(0, 5)));
  const nama = names.get(kode.slice(6));
  if (nama === undefined) return;
  const place = document.createElement("div");
  setHtml(place, notice({ kode, nama, kecamatan: names.get(kode.slice(6, 8)) ?? "" }));
  main.querySelector("h1")?.closest("header")?.after(place);
}

interface Sought {
  readonly kode: string;
  readonly nama: string;
  readonly kecamatan: string;
}

function notice({ kode, nama, kecamatan }: Sought): Html {
  const place = kode.length > 8 ? `, Kec. ${kecamatan}` : "";
  return html`<p class="dicari" role="status">
    Anda mencari <strong>${kindName(kode, nama)}</strong>${place}, kode ${kode}. Belum ada
    halamannya di sini, karena kabupaten/kota ini belum punya edisi.
  </p>`;
}
