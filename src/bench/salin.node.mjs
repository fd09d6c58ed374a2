// The bytes of a finished site, written by a plain script: each file is read and written as it is.
// node salin.node.mjs FROM TO
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const [from = "", to = ""] = process.argv.slice(2);

function copy(below) {
  mkdirSync(`${to}${below}`, { recursive: true });
  for (const entry of readdirSync(`${from}${below}`, { withFileTypes: true })) {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) copy(path);
    else writeFileSync(`${to}${path}`, readFileSync(`${from}${path}`));
  }
}

copy("");
