import { anchorOf } from "./jangkar.ts";
import {
  bibtex,
  citationText,
  citeFigure,
  cslJson,
  type DataDikutip,
  type Kutipan,
} from "../views/kutip.ts";

/* Citations to copy, made from the one line that stands in the page. */

/** The links beside a figure: to cite it, and to report a mistake in it. */
const ACTIONS = "span.aksi > a, td.aksi > [href^='#']";

/** The page's citation below the line; that of a figure stays if one was just asked for. */
export function offerCitation(box: HTMLDetailsElement): void {
  if (!box.querySelector(".kutip-bentuk")) showForms(box, kutipanIn(box));
}

/** Each form with a button that copies it. */
function showForms(box: HTMLDetailsElement, kutipan: Kutipan): void {
  const forms = [
    ["Teks", citationText(kutipan)],
    ["BibTeX", bibtex(kutipan)],
    ["CSL-JSON", cslJson(kutipan)],
  ] as const;
  for (const old of box.querySelectorAll("pre, .kutip-bentuk")) old.remove();
  box.append(...forms.map(([name, text]) => formOf(name, text)));
}

/** Copies the citation of the figure that a link stands beside, and says so there. */
export async function citeFigureOf(box: HTMLDetailsElement, link: HTMLAnchorElement) {
  const target = targetOf(link);
  if (!target) return;
  const time = target.querySelector("time");
  const kutipan = citeFigure(kutipanIn(box), {
    teks: figureText(target),
    alamat: addressOf(link),
    data: time && dataOf(time),
  });
  showForms(box, kutipan);
  const copied = await copy(citationText(kutipan));
  say(link, copied ? "Tersalin" : "Kutipannya di kaki halaman");
  if (copied) return;
  box.open = true;
  const line = box.querySelector("pre");
  if (line) select(line);
}

/** The report of a mistake in the figure that a link stands beside: what it says is filled in. */
export function reportOf(report: HTMLAnchorElement, link: HTMLAnchorElement): string {
  const cite = link.parentElement?.querySelector<HTMLAnchorElement>(ACTIONS);
  const target = cite && targetOf(cite);
  if (!target) return report.href;
  const form = new URL(report.href);
  const halaman = form.searchParams.get("halaman") ?? "";
  const own = cite.pathname === location.pathname;
  form.searchParams.set("halaman", own ? halaman.replace(/ |$/, `${cite.hash}$&`) : halaman);
  form.searchParams.set("tertulis", figureText(target));
  return form.href;
}

/** What holds the figure: the row or item that the link stands in, else what the link names. */
function targetOf(link: HTMLAnchorElement): HTMLElement | null {
  const around = link.closest<HTMLElement>("tr, .utama-butir");
  return around ?? document.getElementById(anchorOf(link.hash));
}

/** With the origin of the site, also where the page is opened from elsewhere. */
function addressOf(link: HTMLAnchorElement): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  return new URL(link.getAttribute("href") ?? "", canonical?.href ?? location.href).href;
}

function dataOf(time: HTMLTimeElement): DataDikutip {
  return { tanggal: time.dateTime, teks: wordsOf(time) };
}

function kutipanIn(box: HTMLDetailsElement): Kutipan {
  const time = box.querySelector("time");
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const edition = wordsOf(box.querySelector("p > span"));
  return {
    judul: wordsOf(box.querySelector("cite")),
    alamat: canonical?.href ?? location.href,
    data: time && dataOf(time),
    edisi: edition === "" ? null : edition,
  };
}

/** What a figure says: of a headline its words, of a row the table's title and each cell. */
function figureText(target: HTMLElement): string {
  const table = target.closest("table");
  if (!(target instanceof HTMLTableRowElement) || !table) return headlineText(target);
  const heads = [...table.querySelectorAll("thead th")].map(wordsOf);
  const cells = [...target.cells].flatMap((cell, column) => {
    if (cell.matches(".buku [data-judul], :has(.putusan)")) return [];
    return column === 0 ? wordsOf(cell) : `${heads[column] ?? ""} ${wordsOf(cell)}`;
  });
  const label = table.parentElement?.getAttribute("aria-label")?.replace(/^Tabel: /, "");
  // The caption also says of what date and by whom; without one the heading above does.
  return `${wordsOf(table.caption) || (label ?? "")}: ${cells.join("; ")}`;
}

/** "Koperasi terbentuk: 391 (per 24 November 2025 · dinyatakan kabupaten; dilaporkan …)" */
function headlineText(target: HTMLElement): string {
  const part = (name: string) => wordsOf(target.querySelector(`.utama-${name}`));
  const basis = [...target.querySelectorAll(".utama-sumber > :not(.aksi)")].map(wordsOf);
  return `${part("label")}: ${part("angka > :first-child")} (${basis.join("; ")})`;
}

function formOf(name: string, text: string): HTMLElement {
  const form = document.createElement("div");
  form.className = "kutip-bentuk";
  const shown = document.createElement("pre");
  shown.title = name;
  shown.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `Salin ${name}`;
  button.addEventListener("click", () => {
    void copy(text).then((copied) => {
      if (!copied) select(shown);
      say(button, copied ? "Tersalin" : "Terpilih; salin dengan Ctrl+C");
    });
  });
  form.append(button, shown);
  return form;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** For browsers that do not let a page copy: one key is left to press. */
function select(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}

function say(beside: HTMLElement, words: string): void {
  const known = beside.nextElementSibling;
  const status = known?.classList.contains("kutip-kata") ? known : document.createElement("span");
  status.className = "kutip-kata";
  status.setAttribute("role", "status");
  if (status !== known) beside.after(status);
  status.textContent = ` ${words}`;
}

/** The words of a part of the page, without those of its links to cite and report. */
function wordsOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const actions of copy?.querySelectorAll(`${ACTIONS}, .kutip-kata`) ?? []) actions.remove();
  for (const line of copy?.querySelectorAll("br") ?? []) line.replaceWith(" ");
  return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
}
