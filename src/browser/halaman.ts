/* On every page, a few hundred bytes: what a page holds loads what it needs, and charts only when a reader reaches for them. */
import { anchorOf } from "./jangkar.ts";

for (const figure of document.querySelectorAll<HTMLElement>(".bagan")) {
  const upgrade = () => {
    void import("./bagan.ts").then(({ upgradeChart }) => upgradeChart(figure));
  };
  const picture = figure.querySelector(".bagan-gambar");
  picture?.addEventListener("pointerenter", upgrade, { once: true });
}

for (const container of document.querySelectorAll<HTMLElement>("[data-saring]"))
  void import("./saring.ts").then(({ addFilters }) => addFilters(container));

/** What is folded away opens for the row that an address names … */
function openTarget(): void {
  const target = document.getElementById(anchorOf(location.hash));
  let folded = target?.closest("details");
  if (!target || !folded) return;
  for (; folded; folded = folded.parentElement?.closest("details")) folded.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", openTarget);
openTarget();

/** … and for paper. */
const FOLDED = "details.lipat:not([open])";
let opened: readonly HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
  for (const details of opened) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
});

const main = document.querySelector<HTMLElement>(".halaman-kabupaten main");
if (main && location.hash.length >= 9)
  void import("./kode-dicari.ts").then(({ showSought }) =>
    showSought(location.hash.slice(1), main),
  );

/** In a list of names a place without a page leads to its kecamatan's row; the notice wants its code. */
for (const link of document.querySelectorAll<HTMLAnchorElement>(".daftar-nama a[href*='#']"))
  link.hash = link.parentElement?.querySelector(".kode")?.textContent ?? link.hash;

const citation = document.querySelector<HTMLDetailsElement>("details.kutip");
citation?.addEventListener(
  "toggle",
  () => void import("./kutip.ts").then(({ offerCitation }) => offerCitation(citation)),
  { once: true },
);
/** Beside a figure: to cite it, and to report a mistake in it. */
const ACTIONS = "span.aksi > a, td.aksi > [href^='#']";
const report = document.querySelector<HTMLAnchorElement>("#keliru");
if (citation && report)
  document.addEventListener("click", (event) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement && link.matches(ACTIONS))) return;
    const reports = link.hash === "#keliru";
    if (reports || link.pathname !== location.pathname) event.preventDefault();
    void import("./kutip.ts").then(({ citeFigureOf, reportOf }) =>
      reports ? location.assign(reportOf(report, link)) : citeFigureOf(citation, link),
    );
  });
