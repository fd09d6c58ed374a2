/* On every page, a few hundred bytes: charts load their library when a reader reaches for them. */

for (const figure of document.querySelectorAll<HTMLElement>(".bagan")) {
  const upgrade = () => {
    void import("./bagan.ts").then(({ upgradeChart }) => upgradeChart(figure));
  };
  const picture = figure.querySelector(".bagan-gambar");
  picture?.addEventListener("pointerenter", upgrade, { once: true });
}
