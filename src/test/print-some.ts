import { join } from "node:path";
import { parseBuildOptions } from "../build/options.ts";
import { printDocuments } from "../build/cetak.node.ts";
import { siteIndexOf } from "../build/addresses.node.ts";
import { repositoryData } from "./make-edisi.ts";

/** Prints the documents of one region into a cache and says after each batch how many are done. */
const [only = "", cacheDir = ""] = process.argv.slice(2);
const root = process.cwd();
const { dataset } = repositoryData();
const index = siteIndexOf({ root, dataset, options: parseBuildOptions(["--province", "all"]) });
const progress = { tick: (done: number) => console.log(`selesai ${done}`) };
const dataDir = join(root, "data");
await printDocuments({ root, dataDir, index, only, sheets: ["A4"], progress, cacheDir });
