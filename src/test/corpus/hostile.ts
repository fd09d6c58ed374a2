import { lyingArchives } from "./hostile-archives.ts";
import type { HostileBook } from "./hostile-book.ts";
import { otherKinds } from "./hostile-kinds.ts";
import { heavyBooks } from "./hostile-load.ts";
import { poisonedValues } from "./hostile-values.ts";
import { personalData } from "./hostile-words.ts";
import { trickyXml } from "./hostile-xml.ts";

/** Every hostile book; none is made before its `make` is called. */
export function hostileBooks(): readonly HostileBook[] {
  return [
    ...otherKinds(),
    ...lyingArchives(),
    ...trickyXml(),
    ...poisonedValues(),
    ...heavyBooks(),
    ...personalData(),
  ];
}
