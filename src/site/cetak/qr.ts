import qrcode from "qrcode";
import { html, type Html } from "../../base/html.ts";

/** A QR code of an address as one SVG path, with the quiet zone that readers need. */
export function qrSvg(address: string, label: string): Html {
  const { size, d } = qrPath(address);
  return html`<svg
    class="qr"
    viewBox="-4 -4 ${size + 8} ${size + 8}"
    role="img"
    aria-label="${label}"
  >
    <path d="${d}" stroke="#000" fill="none" />
  </svg>`;
}

/**
 * The dark modules of a QR code, row by row, as lines one module thick: drawn as boxes, they would cost
 * a sheet 2 ms and 2 KB more. The mask is always the same one, which any reader undoes: trying all
 * eight for the fairest picture costs more than the rest of the sheet.
 */
export function qrPath(text: string): { readonly size: number; readonly d: string } {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M", maskPattern: 0 });
  const { size, data } = modules;
  const runs = Array.from({ length: size }, (_, row) =>
    rowRuns(data.subarray(row * size, (row + 1) * size), row),
  );
  return { size, d: runs.join("") };
}

function rowRuns(row: Uint8Array, y: number): string {
  return [...row.join("").matchAll(/1+/g)]
    .map((run) => `M${run.index} ${y}.5h${run[0].length}`)
    .join("");
}
