import type { PdfDict, Ref } from "./objects.ts";

/** One element of a structure tree with the content it marks, wherever it lies. */
export interface Unsur {
  /** "/H1", "/TD", … */
  readonly jenis: string;
  /** Everything of its dictionary but its place in the tree. */
  readonly sifat: PdfDict;
  readonly anak: readonly Anak[];
}

/** A child element, marked content of a page, or an annotation. */
export type Anak =
  | { readonly unsur: Unsur }
  | { readonly halaman: number; readonly mcid: number }
  | { readonly halaman: number; readonly objek: Ref };

/** Numbers of the pages that hold content of the element; some of them more than once. */
export function pagesIn({ anak }: Unsur): readonly number[] {
  return anak.flatMap((child) => ("unsur" in child ? pagesIn(child.unsur) : [child.halaman]));
}
