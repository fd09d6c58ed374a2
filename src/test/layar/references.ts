import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GOLDEN_PLACE, type GoldenPlace } from "../golden.ts";
import { compareClosely, compareRoughly } from "./compare.ts";
import { makerOf, readPicture, writePicture, writeReference } from "./picture.ts";

/** PNGs by the name of their reference, and who made them. */
export interface Drawn {
  readonly maker: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** What came of a comparison. */
export interface Outcome {
  readonly closely: number;
  readonly roughly: number;
  readonly written: number;
}

/**
 * Holds pictures against the references in `output/layar`. One without a reference becomes it, but never on
 * CI; one that differs is put into `layar-changed`, with what differs in its folder `beda`, and all of
 * them are named in what is thrown.
 */
export function checkPictures(drawn: Drawn, place: GoldenPlace = GOLDEN_PLACE): Outcome {
  const folder = join(place.outputDir, "layar");
  const changed = `${folder}-changed`;
  rmSync(changed, { recursive: true, force: true });
  const outcome = { closely: 0, roughly: 0, written: 0 };
  const faults = surplus(folder, drawn);
  for (const [name, png] of drawn.pictures) {
    const path = join(folder, `${name}.png`);
    if (existsSync(path)) {
      const result = compare(readFileSync(path), png, drawn.maker);
      outcome[result.way] += 1;
      if (result.found === "") continue;
      faults.push(`${name}: ${result.found}`);
      keep(changed, name, { png, maker: drawn.maker, shown: writePicture(result.shown) });
    } else if (place.ci) {
      faults.push(`${name}: nobody has looked at it; run this test once without CI and commit it`);
    } else {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, writeReference(readPicture(png), drawn.maker));
      outcome.written += 1;
    }
  }
  if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${HOW_TO_ACCEPT}`);
  return outcome;
}

/** Bytes of all references together. */
export function sizeOfReferences({ outputDir }: GoldenPlace = GOLDEN_PLACE): number {
  const folder = join(outputDir, "layar");
  return readdirSync(folder).reduce(
    (sum, file) => sum + readFileSync(join(folder, file)).length,
    0,
  );
}

const HOW_TO_ACCEPT = `Look at src/test/output/layar-changed/ (beda/ shows in red where). If it is right:
one page: cp src/test/output/layar-changed/NAME-*.png src/test/output/layar/
all:      cp src/test/output/layar-changed/*.png src/test/output/layar/`;

function surplus(folder: string, { pictures }: Drawn): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => !pictures.has(file.replace(/\.png$/, "")))
    .map((file) => `${file}: no kind of page has this name any more; git rm it`);
}

function compare(reference: Buffer, png: Uint8Array, maker: string) {
  const way = makerOf(reference) === maker ? "closely" : "roughly";
  const hold = way === "closely" ? compareClosely : compareRoughly;
  return { way, ...hold(readPicture(reference), readPicture(png)) } as const;
}

interface Kept {
  readonly png: Uint8Array;
  readonly maker: string;
  readonly shown: Uint8Array;
}

function keep(changed: string, name: string, { png, maker, shown }: Kept): void {
  mkdirSync(join(changed, "beda"), { recursive: true });
  writeFileSync(join(changed, `${name}.png`), writeReference(readPicture(png), maker));
  writeFileSync(join(changed, "beda", `${name}.png`), shown);
}
