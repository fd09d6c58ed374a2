import { build } from "esbuild";

/** The edge as one file for a Cloudflare Worker whose binding SIMPANAN is the bucket. */
const WORKER = [
  `import { createEdge } from "./src/build/edge.ts";`,
  "let edge;",
  "const answer = (request, { SIMPANAN }) => (edge ??= createEdge(SIMPANAN))(request);",
  "export { worker as default };",
  "const worker = { fetch: answer };",
].join("\n");

/** Writes that file. */
export async function writeEdge(root: string, file: string): Promise<void> {
  await build({
    absWorkingDir: root,
    stdin: { contents: WORKER, resolveDir: root },
    outfile: file,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
}
