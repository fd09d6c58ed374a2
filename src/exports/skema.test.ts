import { Ajv2020 } from "ajv/dist/2020.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite, repositoryData } from "../test/make-edisi.ts";
import { SCHEMA_NAMES, SCHEMA_VERSION, schemaIndex, schemaJson } from "./skema.ts";

const test = suite("published schemas");
const index = makeSite({});
const schema = (name: string) => JSON.parse(schemaJson(index, name)) as Record<string, unknown>;

test("each stands at a permanent address that names its version", () => {
  assert.is(
    schema("koperasi")["$id"],
    `https://papan.example/skema/${SCHEMA_VERSION}/koperasi.schema.json`,
  );
  const { versi, skema } = JSON.parse(schemaIndex(index)) as { versi: string; skema: unknown[] };
  assert.equal([versi, skema.length], [SCHEMA_VERSION, SCHEMA_NAMES.length]);
});

test("each compiles by itself and refuses an empty object", () => {
  for (const name of SCHEMA_NAMES) {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    assert.not.ok(ajv.compile(schema(name))({}), name);
  }
});

test("a row of data.json fits the schema of its sheet, a choice outside its list does not", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const fits = ajv.compile(schema("koperasi"));
  const [edisi] = repositoryData().dataset.editions.filter(
    ({ kabupaten }) => kabupaten === "99.01",
  );
  const [row] = edisi?.lembar.koperasi.baris ?? [];
  const { baris: _line, ...fields } = row ?? { baris: 0 };
  assert.ok(fits(fields), JSON.stringify(fits.errors));
  assert.not.ok(fits({ ...fields, status_operasi: "barangkali" }));
});

test.run();
