import { build, stop } from "esbuild";

export interface OneFile {
  readonly root: string;
  /** The source of a module; what it imports is found from the root. */
  readonly source: string;
  readonly outfile: string;
}

/** Writes a module with everything that it imports as one file of plain JavaScript, without blanks. */
export async function bundleOneFile({ root, source, outfile }: OneFile): Promise<void> {
  await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  await stop();
}
