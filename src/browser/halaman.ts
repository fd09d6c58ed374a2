/* On every page, a few hundred bytes: what a page holds loads what it needs, and charts only when a reader reaches for them. */

for (const figure of document.querySelectorAll<HTMLElement>(".bagan")) {
  const upgrade = () => {
    void import("./bagan.ts").then(({ upgradeChart }) => upgradeChart(figure));
  };
  const picture = figure.querySelector(".bagan-gambar");
  picture?.addEventListener("pointerenter", upgrade, { once: true });
}

for (const container of document.querySelectorAll<HTMLElement>("[data-saring]"))
  void import("./saring.ts").then(({ addFilters }) => addFilters(container));

const main = document.querySelector<HTMLElement>(".halaman-kabupaten main");
if (main && location.hash.length >= 9)
  void import("./kode-dicari.ts").then(({ showSought }) =>
    showSought(location.hash.slice(1), main),
  );

const citation = document.querySelector<HTMLDetailsElement>("details.kutip");
citation?.addEventListener(
  "toggle",
  () => void import("./kutip.ts").then(({ offerCitation }) => offerCitation(citation)),
  { once: true },
);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a.kutip-angka"))
  link.addEventListener("click", () => {
    if (citation)
      void import("./kutip.ts").then(({ citeFigureOf }) => citeFigureOf(citation, link));
  });
