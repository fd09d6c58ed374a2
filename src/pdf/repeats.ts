import { pagesIn, type Anak, type Unsur } from "./element.ts";

/** Finds heads of tables that Chromium repeats on every page and keeps them where they come first. */
export class Repeats {
  private readonly byPage = new Map<number, Set<number>>();

  /** Marked content of a page that only repeats what stands on a page before. */
  on(page: number): ReadonlySet<number> {
    return this.byPage.get(page) ?? new Set();
  }

  /** The element without what repeats. */
  remove(unsur: Unsur): Unsur {
    if (isHead(unsur)) return this.firstOnly(unsur, Math.min(...pagesIn(unsur)));
    const anak = unsur.anak.map((child) =>
      "unsur" in child ? { unsur: this.remove(child.unsur) } : child,
    );
    return { ...unsur, anak };
  }

  private firstOnly(unsur: Unsur, page: number): Unsur {
    const anak = unsur.anak.flatMap((child): readonly Anak[] => {
      if ("unsur" in child) return [{ unsur: this.firstOnly(child.unsur, page) }];
      if (child.halaman === page) return [child];
      if ("mcid" in child) {
        const known = this.byPage.get(child.halaman) ?? new Set();
        this.byPage.set(child.halaman, known.add(child.mcid));
      }
      return [];
    });
    return { ...unsur, anak };
  }
}

/** A row of headings of columns alone. */
function isHead({ jenis, anak }: Unsur): boolean {
  const cells = anak.flatMap((child) => ("unsur" in child ? [child.unsur] : []));
  return jenis === "/TR" && cells.length > 0 && cells.every(isColumnHead);
}

function isColumnHead({ jenis, sifat }: Unsur): boolean {
  const attributes = sifat.get("/A");
  return (
    jenis === "/TH" &&
    (Array.isArray(attributes) ? attributes : [attributes]).some(
      (one) => one instanceof Map && one.get("/Scope") === "/Column",
    )
  );
}
