import type { Field } from "./fields.ts";
import { isAskedKode, lookAlikes, notReadable, type Finding, type Hint } from "./findings.ts";
import { hasLookAlikes } from "./letters.ts";

export interface ParsedKode {
  /** "33.10", "33.10.15" or "33.10.15.2015"; null if the cell holds no such code. */
  readonly value: string | null;
  readonly finding?: Finding;
}

/** Accepts "33.10.15.2015" and the dropdown's "33.10.15.2015 – Bentangan". */
export function parseTextKode(text: string, field: Field): ParsedKode {
  const [, kode] = text.match(/^([\d.]+)(?: ?[–—-] ?.+)?$/) ?? [];
  if (kode !== undefined && isAskedKode(kode)) return { value: kode };
  if (hasLookAlikes(text)) return { value: null, finding: lookAlikes(text, field) };
  return refuse(text, field, textHint(text));
}

/** A code is text: what is typed as a number has lost its dots, and its last nought. */
export function parseNumericKode(value: number, field: Field): ParsedKode {
  return refuse(value, field, numericHint(value));
}

function refuse(found: string | number, field: Field, hint: Hint): ParsedKode {
  return { value: null, finding: notReadable(field, found, hint) };
}

function textHint(text: string): Hint {
  if (/^\d{2}\.\d{2}\.\d{4}\b/.test(text)) return { suggestion: KECAMATAN_MISSING };
  return numericHint(/^\d{2}\.\d$/.test(text) ? Number(text) : Number(text.replace(/\D/g, "")));
}

const KECAMATAN_MISSING =
  "bagian kecamatan tidak ada: kode desa terdiri atas dua angka provinsi, dua angka kabupaten, dua angka kecamatan, dan empat angka desa.";

/** Ten digits are one code only; four may have lost a nought. Whether it exists is the rules' to say. */
function numericHint(value: number): Hint {
  const digits = String(value);
  if (/^\d{10}$/.test(digits)) {
    const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
    const kode = parts.join(".");
    return { ...meant(kode), repair: { value: kode } };
  }
  const short = value.toFixed(2);
  // No kabupaten has the number 00: that would be a whole number without its other digits.
  return /^\d{2}\.(?!00)\d{2}$/.test(short) ? meant(short) : {};
}

function meant(kode: string): Hint {
  return {
    suggestion: `maksudnya ${kode}? Tulis kode sebagai teks, dengan titik.`,
    candidates: [kode],
  };
}
