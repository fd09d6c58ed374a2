import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { unpackWoff } from "../build/woff.node.ts";

export interface TypstPdf {
  readonly bytes: Uint8Array;
  readonly halaman: number;
}

/** One compiler that makes one PDF after the other; throws if a source is wrong. */
export type Typst = (sumber: string) => TypstPdf;

const MODEL = "pdf-lembar.typ";
const WEIGHTS = ["400", "600"];
/** What a compiler remembers of sheets before the last few is of no use to the next. */
const REMEMBERED = 2;

/** Undefined where there is no compiler for this system. */
export async function loadTypst(): Promise<Typst | undefined> {
  const typst = await import("@myriaddreamin/typst-ts-node-compiler").catch(() => undefined);
  if (!typst) return undefined;
  const compiler = typst.NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: WEIGHTS.map(fontOf) }],
  });
  const model = join(import.meta.dirname, MODEL);
  compiler.addSource(join(import.meta.dirname, "lembar.typ"), readFileSync(model, "utf8"));
  return (sumber) => {
    const made = compiler.compile({ mainFileContent: sumber });
    const { result } = made;
    if (!result) throw new Error(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics));
    const bytes = compiler.pdf(result, { pdfTags: true });
    compiler.evictCache(REMEMBERED);
    return { bytes, halaman: result.numOfPages };
  };
}

function fontOf(weight: string): Buffer {
  const name = `@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff`;
  return unpackWoff(readFileSync(createRequire(import.meta.url).resolve(name)));
}
