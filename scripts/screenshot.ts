import { parseArgs } from "node:util";
import { writeScreenshot } from "../src/build/screenshot.node.ts";

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "_site" },
    base: { type: "string", default: "/" },
    page: { type: "string", default: "desa/99.01.02.2003/" },
    out: { type: "string", default: ".github/halaman-desa.png" },
  },
});
const bytes = await writeScreenshot({ root: process.cwd(), ...values });

console.log(`Wrote ${values.out}, ${Math.ceil(bytes / 1024)} KB.`);
