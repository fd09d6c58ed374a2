import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileNameOf, parseFileName, placeOfPath, wrongName } from "../../records/file-name.ts";
import { KLATEN } from "../make-workbook.ts";
import { TINY } from "./arbitraries-rows.ts";
import { anyText } from "./arbitraries-text.ts";
import { anyDay } from "./arbitraries-values.ts";
import { holding } from "./holds.ts";

const test = suite("properties of file names");
const holds = holding("file names");

test("an edition's file is found again by its name", () =>
  holds(
    fc.property(anyDay, fc.nat(99), (tanggal_data, perubahan_ke) => {
      const name = fileNameOf({ tanggal_data, perubahan_ke });
      assert.equal(parseFileName(name), { tanggal_data, perubahan_ke });
      const place = placeOfPath(`${KLATEN}/${name}`, "x", TINY);
      assert.equal(place, { berkas: "x", kabupaten: KLATEN, tanggal_data, perubahan_ke });
    }),
  ));

const anyPath = fc.oneof(
  anyText,
  fc.tuple(fc.oneof(anyText, fc.constant(KLATEN)), anyText).map((parts) => parts.join("/")),
  anyDay.chain((date) =>
    fc.constantFrom(
      `${date}.XLSX`,
      `${date} (1).xlsx`,
      `~$${date}.xlsx`,
      `${date}.k0.xlsx`,
      `${date}.ods`,
      `${date}.constructor`,
      `Klaten ${date}.xlsx`,
    ),
  ),
);

test("no name of a file makes anything throw: it says what it is, or what is wrong with it", () =>
  holds(
    fc.property(anyPath, (path) => {
      const place = placeOfPath(path, "x.xlsx", TINY);
      const problems = ["problem" in place ? place.problem : wrongName(path, "x.xlsx")];
      for (const { message, fix } of problems)
        assert.not.match(message + fix, /[\p{Cc}\p{Cf}\p{Cs}]|native code/u);
      if (!("problem" in place)) assert.is(`${place.kabupaten}/${fileNameOf(place)}`, path);
    }),
  ));

test.run();
