import { html, type Html } from "../../base/html.ts";

/** Where the script of the page finds what it needs; a page in one file carries it instead. */
export interface PeriksaSources {
  /** Address of the list of regions. */
  readonly daftar: string;
  readonly repositori: string;
  readonly situs: string;
  /** Address of the base of the one-file checker. */
  readonly dasar: string;
  /** Address of the script, of which the page makes its worker. */
  readonly pekerja: string;
}

/** Seconds that one workbook may take; the heaviest that the gate lets in needs a few. */
const LONGEST = 60;

/** Chooses workbooks, and is filled with what was found: the same on the site and in one file. */
export function checkerBody(sources: PeriksaSources | undefined): Html {
  const data =
    sources &&
    html` data-daftar="${sources.daftar}" data-repositori="${sources.repositori}"
    data-situs="${sources.situs}" data-dasar="${sources.dasar}" data-pekerja="${sources.pekerja}"`;
  return html`<div id="periksa" data-batas="${LONGEST}" ${data}>
    <div class="jatuhkan">
      <label for="berkas">Pilih buku kerja (.xlsx)</label>
      <input
        type="file"
        id="berkas"
        multiple
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby="arti-berkas"
      />
      <p class="sumber" id="arti-berkas">
        Boleh beberapa sekaligus, atau seret berkasnya ke sini. Isinya tidak dikirim ke mana pun.
      </p>
    </div>
    <p role="status" id="kabar"></p>
    <p class="bawa layar">
      <button type="button" class="kedua" id="batal" hidden>Batalkan</button>
    </p>
    <div id="hasil"></div>
  </div>`;
}
