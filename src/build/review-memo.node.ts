import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { compareText } from "../base/format.ts";
import type { Edisi } from "../records/edisi.ts";
import type { LoadedEditions } from "../records/store.node.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { sha256 } from "./sha256.node.ts";
import type { RenderKabupaten } from "./tasks.ts";

/** What editions changed, as earlier builds told it: two workbooks are held against each other once. */
export interface ReviewMemo {
  readonly remember: SiteIndex["remember"];
  /** Keeps what was asked for; what no edition needs any more goes. */
  save(): void;
}

type Answers = Readonly<Record<string, unknown>>;

/** One file per kabupaten below `<cacheDir>/tinjauan`. */
export function openReviewMemo(
  { setup, units }: RenderKabupaten,
  { editions, digests }: LoadedEditions,
): ReviewMemo {
  const fileOf = (kode: string) => join(setup.cacheDir, "tinjauan", `${kode}.json`);
  const known = new Map(units.map(({ kode }) => [kode, readAnswers(fileOf(kode))]));
  const asked = new Map(units.map(({ kode }) => [kode, new Map<string, unknown>()]));
  const keys = keysOf(
    editions,
    digests,
    new Map(units.map((unit) => [unit.kode, [setup.base, unit.publikasi].join()])),
  );
  return {
    remember<Told>(edisi: Edisi, what: string, make: () => Told): Told {
      const key = `${what} ${keys.get(edisi.berkas) ?? ""}`;
      const before = known.get(edisi.kabupaten)?.[key] as Told | undefined;
      const told = before ?? make();
      asked.get(edisi.kabupaten)?.set(key, told);
      return told;
    },
    save() {
      for (const [kode, answers] of asked) {
        const before = known.get(kode) ?? {};
        const isSame =
          answers.size === Object.keys(before).length &&
          [...answers.keys()].every((key) => key in before);
        if (isSame) continue;
        const text = JSON.stringify(Object.fromEntries(answers));
        saveFile(fileOf(kode), text);
      }
    },
  };
}

/** An edition's answers rest on all workbooks up to it, on what is published, and on what all share. */
function keysOf(
  editions: readonly Edisi[],
  digests: ReadonlyMap<string, string>,
  shared: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const soFar = new Map(shared);
  const sorted = [...editions].sort(
    (left, right) =>
      compareText(left.tanggal_data, right.tanggal_data) || left.perubahan_ke - right.perubahan_ke,
  );
  return new Map(
    sorted.map(({ berkas, kabupaten }) => {
      const key = sha256(`${soFar.get(kabupaten) ?? ""}\0${berkas}\0${digests.get(berkas) ?? ""}`);
      soFar.set(kabupaten, key);
      return [berkas, key];
    }),
  );
}

function readAnswers(file: string): Answers {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Answers) : {};
  } catch {
    return {};
  }
}
