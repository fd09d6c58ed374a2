import { cariFile, cariFiles } from "../../exports/cari.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.cari ? cariFiles(index) : []),
  path: (_context, { href }) => href,
  text: ({ index }, file) => cariFile(index, file),
});
