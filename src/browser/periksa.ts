import { startWorker } from "./pekerja.ts";
import { startChecker } from "./periksa-halaman.ts";

/*
 * Checks workbooks with the modules that the repository checks them with. One classic script for the
 * page and for its worker: it also runs from a file on a stick, where pages may neither load modules
 * nor ask for anything, and a worker is made of the text of the page's own script.
 */

if (typeof document === "undefined") startWorker(globalThis as never);
else startChecker(document.currentScript?.textContent ?? "");
