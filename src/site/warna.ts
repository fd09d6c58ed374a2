import type { Papan } from "../base/papan.ts";

/** The board's own colours as custom properties, for light and dark screens. */
export function colourRules({ terang, gelap }: Papan["warna"]): string {
  const root = ({ aksen, tautan }: Papan["warna"]["terang"]) =>
    `:root{--aksen:${aksen};--tautan:${tautan}}`;
  return `${root(terang)}\n@media (prefers-color-scheme:dark){${root(gelap)}}\n`;
}

/** The picture in a browser's tab: a flag of two halves, the upper one in the board's accent. */
export function iconSvg({ terang }: Papan["warna"]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${terang.aksen}" d="M0 0h32v16H0z"/><path fill="#fdfcfa" d="M0 16h32v16H0z"/><path fill="none" stroke="#1d1b19" stroke-width="2" d="M1 1h30v30H1z"/></svg>\n`;
}
