import type { Dampak } from "./effect.ts";

const LENGTH = 10;

/** What the marks of a bar mean. */
export const BAR_LEGEND = "█ tetap, ▓ bertambah, ▒ berkurang";

/**
 * A before-and-after chart in ten characters: "██████▓▓░░". Koperasi are drawn against the number
 * of desa, people and money against the larger of the two figures; null if there is nothing to draw.
 */
export function barOf({ satuan, sebelum, sesudah }: Dampak): string | null {
  if (sesudah.nilai === null) return null;
  const before = sebelum === null ? sesudah.nilai : (sebelum.nilai ?? 0);
  const whole = satuan === "koperasi" ? sesudah.desa : 0;
  const scale = Math.max(whole, before, sesudah.nilai);
  if (scale === 0) return "░".repeat(LENGTH);
  const [small, large] = [Math.min(before, sesudah.nilai), Math.max(before, sesudah.nilai)];
  const kept = partOf(small, scale);
  const moved = Math.max(partOf(large, scale) - kept, large > small ? 1 : 0);
  const mark = sesudah.nilai >= before ? "▓" : "▒";
  return `${"█".repeat(kept)}${mark.repeat(moved)}${"░".repeat(LENGTH - kept - moved)}`;
}

/** Tenths, rounded; something is never nothing, and not quite all is never all. */
function partOf(value: number, scale: number): number {
  const rounded = Math.round((value / scale) * LENGTH);
  if (value > 0 && rounded === 0) return 1;
  return value < scale && rounded === LENGTH ? LENGTH - 1 : rounded;
}
