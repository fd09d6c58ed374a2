/** Builds the site that all suites of a run share; they know it by PAPAN_E2E_BUILT. */
import { builtSite } from "./site.ts";

await builtSite();
