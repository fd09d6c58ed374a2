import { compile, type JSONSchema } from "json-schema-to-typescript";
import { FILE_SCHEMAS, SHEET_SCHEMAS, withEnums, type ObjectSchema } from "./schemas.ts";

const BANNER = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

/** The text of types.gen.ts: one interface per sheet and per JSON kind. */
export async function generateTypes(): Promise<string> {
  const sheets = Object.entries(SHEET_SCHEMAS).map(([key, schema]) =>
    interfaceOf(key, complete(schema)),
  );
  const files = Object.entries(FILE_SCHEMAS).map(([key, schema]) => interfaceOf(key, schema));
  const parts = await Promise.all([...sheets, ...files]);
  return [BANNER, ...parts].join("\n");
}

/** Parsing fills every key of a row, so that null is the only form of "not reported" in code. */
function complete(schema: ObjectSchema): ObjectSchema {
  return { ...schema, required: Object.keys(schema.properties) };
}

async function interfaceOf(key: string, schema: ObjectSchema): Promise<string> {
  const name = key
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  const {
    $id: _id,
    title: _title,
    ...anonymous
  } = withoutNames(withEnums(schema)) as unknown as Record<string, unknown>;
  const source = await compile(anonymous as JSONSchema, name, {
    bannerComment: "",
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return source.trim().replace(/^(\s*)(\w+\??: )/gm, "$1readonly $2");
}

/** Titles would become type names and examples would become comments: neither is wanted. */
function withoutNames<T>(schema: T): T {
  return JSON.parse(
    JSON.stringify(schema, function (this: unknown, key, value: unknown) {
      const isProperty = key === "title" && typeof value === "string";
      return isProperty || key === "examples" ? undefined : value;
    }),
  ) as T;
}
