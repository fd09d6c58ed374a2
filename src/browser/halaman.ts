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
