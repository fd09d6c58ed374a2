import { html, type Html } from "../base/html.ts";
import type { PetaView, Petak } from "../views/peta.ts";

/** Units of the picture: a tile with its gap. The picture is as wide as its column. */
const STEP = 60;
const GAP = 3;
const TILE = STEP - 2 * GAP;
const BAR = 7;

/**
 * Provinces as tiles, each a link. What it says is said by word, by the length of the bar and by the
 * outline (dotted: none), so that it survives a copier; colour only repeats it.
 */
export function tileSvg({ judul, petak, kolom, baris }: PetaView): Html {
  return html`<svg
    class="petak"
    viewBox="0 0 ${kolom * STEP} ${baris * STEP}"
    role="group"
    aria-label="${judul}"
  >
    ${petak.map(tile)}
  </svg>`;
}

function tile({ kode, singkatan, kolom, baris, href, label, teks, bagian }: Petak): Html {
  const [x, y] = [kolom * STEP + GAP, baris * STEP + GAP];
  const middle = x + TILE / 2;
  return html`<a href="${href}" aria-label="${label}"
    ><title>${label}</title
    ><rect
      class="${bagian === 0 ? "kosong" : "ada"}"
      x="${x}"
      y="${y}"
      width="${TILE}"
      height="${TILE}"
    /><text class="petak-nama" x="${middle}" y="${y + 20}">${singkatan}</text
    ><text class="petak-kode" x="${middle}" y="${y + 35}">${kode}</text
    ><text class="petak-teks" x="${middle}" y="${y + 38}">${bagian === 0 ? "–" : teks}</text
    >${bagian === 0 ? null : bar({ x, y, bagian })}</a
  > `;
}

function bar({
  x,
  y,
  bagian,
}: {
  readonly x: number;
  readonly y: number;
  readonly bagian: number;
}): Html {
  const width = Math.max(4, Math.round(TILE * bagian));
  return html`<rect
    class="petak-isi"
    x="${x}"
    y="${y + TILE - BAR}"
    width="${width}"
    height="${BAR}"
  />`;
}
