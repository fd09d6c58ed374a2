import { bundleOneFile } from "../build/one-file.node.ts";

/** The edge as one file for a Cloudflare Worker whose binding SIMPANAN is the bucket. */
const WORKER = `
  import { createEdge } from "./src/publish/edge.ts";
  let edge;
  export default { fetch: (request, { SIMPANAN }) => (edge ??= createEdge(SIMPANAN))(request) };
`;

/** Writes that file. */
export function writeEdge(root: string, file: string): Promise<void> {
  return bundleOneFile({ root, source: WORKER, outfile: file });
}
