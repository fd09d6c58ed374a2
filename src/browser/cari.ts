import { html, type Html } from "../base/html.ts";
import { createUrls } from "../views/urls.ts";
import { SumberError } from "./ambil.ts";
import { findKode, isCodeQuery } from "./cari-kode.ts";
import { foundHtml, foundText } from "./cari-layar.ts";
import { findWilayah } from "./cari-mesin.ts";
import { cariSource } from "./cari-sumber.ts";
import { element, say } from "./halaman-petugas.ts";
import { anchorOf } from "./jangkar.ts";
import { setHtml } from "./pilih-wilayah.ts";

/*
 * The search page: what stands behind ?q= or # is searched, then whatever is typed. While the reader
 * types, names that go on are shown; once he rests or presses Enter, the search looks for slips too.
 */

const root = element("#cari");
const input = element<HTMLInputElement>("#q");
const list = element("#temuan");
const urls = createUrls(new URL(root.dataset["beranda"] ?? "/", location.href).href);
const sumber = cariSource(urls);

const SOON = 180;
const RESTED = 700;

let turn = 0;
let timers: readonly ReturnType<typeof setTimeout>[] = [];

input.value = fromAddress();
element<HTMLFormElement>("#cari form").addEventListener("submit", (event) => {
  event.preventDefault();
  void search({ mengetik: false });
});
input.addEventListener("input", () => {
  for (const timer of timers) clearTimeout(timer);
  timers = [
    setTimeout(() => void search({ mengetik: true }), SOON),
    setTimeout(() => void search({ mengetik: false }), RESTED),
  ];
});
root.addEventListener("keydown", moveAlong);
addEventListener("hashchange", () => {
  input.value = fromAddress();
  void search({ mengetik: false });
});
if (input.value === "") input.focus();
else {
  // What stands below comes back with the answer, so that nothing moves under a reader's finger.
  document.body.classList.add("mencari");
  void search({ mengetik: false });
}

function fromAddress(): string {
  const query = new URLSearchParams(location.search).get("q");
  return (query ?? anchorOf(location.hash)).trim();
}

async function search({ mengetik }: { readonly mengetik: boolean }): Promise<void> {
  turn += 1;
  const mine = turn;
  const text = input.value.trim();
  keepInAddress(text);
  if (text === "") return show(NOTHING, "");
  try {
    const [content, status] = await answer(text, mengetik);
    if (mine === turn) show(content, status);
  } catch (error) {
    if (!(error instanceof SumberError)) throw error;
    if (mine === turn)
      show(
        NOTHING,
        "Daftar nama tidak dapat diambil. Periksa sambungan internet, lalu tekan Cari.",
      );
  }
}

async function answer(text: string, mengetik: boolean): Promise<readonly [Html, string]> {
  const situs = { indeks: await sumber.indeks(), urls };
  if (isCodeQuery(text)) {
    const { temuan, catatan } = await findKode(text, sumber);
    return [foundHtml(temuan, situs), catatan ?? foundText(text, temuan)];
  }
  const found = await findWilayah(text, sumber, { mengetik });
  return [foundHtml(found, situs), foundText(text, found)];
}

/** The address can be copied at any time; typing makes no history. */
function keepInAddress(text: string): void {
  const query = text === "" ? "" : `?${new URLSearchParams({ q: text }).toString()}`;
  history.replaceState(null, "", `${location.pathname}${query}`);
}

const NOTHING = html``;

function show(content: Html, status: string): void {
  setHtml(list, content);
  document.body.classList.remove("mencari");
  say(status);
}

/** The arrow keys go from the box through the results and back; Tab does as ever. */
function moveAlong(event: KeyboardEvent): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const stops = [input, ...list.querySelectorAll<HTMLElement>("summary, a")].filter((stop) =>
    stop.checkVisibility(),
  );
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
