import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { FORM_HEADINGS, FORM_LABEL, parseForm, STATEMENTS } from "./issue-form.ts";

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly { readonly label: string; readonly required?: boolean }[];
  };
  readonly validations?: { readonly required?: boolean; readonly accept?: string };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}

const FOLDER = ".github/ISSUE_TEMPLATE";
const FORMS = readdirSync(FOLDER).filter((name) => name !== "config.yml");
/** Keys that GitHub's form schema knows, by the type of a field. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ["value"],
  input: ["label", "description", "placeholder", "value"],
  textarea: ["label", "description", "placeholder", "value", "render"],
  upload: ["label", "description"],
  checkboxes: ["label", "description", "options"],
};

const test = suite("issue forms");

test("each field is of a kind that GitHub knows, with keys that it knows", () => {
  for (const name of FORMS) {
    const form = getForm(name);
    assert.equal(Object.keys(form).sort(), ["body", "description", "labels", "name", "title"]);
    for (const field of form.body) {
      const known = ATTRIBUTES[field.type] ?? [];
      const attributes = Object.keys(field.attributes);
      assert.ok(attributes.length > 0 && attributes.every((key) => known.includes(key)), name);
      const validations = field.type === "upload" ? ["required", "accept"] : ["required"];
      for (const key of Object.keys(field.validations ?? {})) assert.ok(validations.includes(key));
    }
  }
});

test("fields that are filled in have an id and a label of their own", () => {
  for (const name of FORMS) {
    const fields = getForm(name).body.filter(({ type }) => type !== "markdown");
    for (const key of [({ id }: Field) => id, ({ attributes }: Field) => attributes.label]) {
      const values = fields.map(key);
      assert.ok(values.every(Boolean), name);
      assert.is(new Set(values).size, values.length, name);
    }
    for (const { id } of fields) assert.match(id ?? "", /^[a-z_]+$/);
  }
});

test("names and labels of the forms differ from each other", () => {
  const forms = FORMS.map(getForm);
  assert.is(new Set(forms.map(({ name }) => name)).size, forms.length);
  assert.is(new Set(forms.flatMap(({ labels }) => labels)).size, forms.length);
});

test("the form for workbooks asks for one .xlsx, and for every statement", () => {
  const form = getForm("laporan.yml");
  assert.equal(form.labels, [FORM_LABEL]);
  const upload = form.body.find(({ type }) => type === "upload");
  assert.equal(upload?.validations, { required: true, accept: ".xlsx" });
  const statements = form.body.find(({ id }) => id === "pernyataan")?.attributes.options ?? [];
  assert.is(statements.length, STATEMENTS);
  assert.ok(statements.every(({ required }) => required));
  assert.match(statements[0]?.label ?? "", "data pribadi");
  assert.match(statements[2]?.label ?? "", "LICENSE-DATA");
});

test("what GitHub makes of the filled-in form is read again", () => {
  const file = "https://github.com/user-attachments/files/1/2025-12-31.xlsx";
  const answers: Readonly<Record<string, string>> = {
    kabupaten: "33.10 Kabupaten Klaten",
    tanggal_data: "2025-12-31",
    berkas: `[2025-12-31.xlsx](${file})`,
  };
  const fields = getForm("laporan.yml").body.filter(({ type }) => type !== "markdown");
  const text = fields
    .map(({ id = "", attributes: { label, options } }) => {
      const ticks = options?.map((option) => `- [x] ${option.label}`).join("\n");
      return `### ${label}\n\n${ticks ?? answers[id] ?? "_No response_"}`;
    })
    .join("\n\n");
  assert.equal(parseForm(text), {
    kabupaten: "33.10",
    tanggal_data: "2025-12-31",
    ticked: STATEMENTS,
    doubled: false,
    attachments: [file],
  });
  const labels = fields.map(({ attributes }) => attributes.label);
  for (const heading of Object.values(FORM_HEADINGS)) assert.ok(labels.includes(heading), heading);
});

test("the form about a wrong figure asks for page, text, correction and source", () => {
  const required = getForm("kekeliruan.yml")
    .body.filter(({ validations }) => validations?.required)
    .map(({ id }) => id);
  assert.equal(required, ["halaman", "tertulis", "seharusnya", "sumber"]);
});

test.run();

function getForm(name: string): Form {
  return parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Form;
}
