import standalone from "ajv/dist/standalone/index.js";
import { schemaValidator, createCompiler, schemaOf } from "./schema-validator.ts";
import { SHEET_SCHEMAS, type ObjectSchema, type SheetKey } from "./schemas.ts";

/**
 * A module that stands in for schema-validator.ts where no code may be made at run time: the
 * validators of all sheets as JavaScript. The schemas prove themselves here.
 */
export function standaloneSource(): string {
  const names = Object.keys(SHEET_SCHEMAS) as SheetKey[];
  const ajv = createCompiler({ code: { source: true, esm: true } });
  for (const name of names) {
    schemaValidator(name);
    ajv.addSchema(withoutWords(schemaOf(name)));
  }
  const ids = Object.fromEntries(names.map((name) => [name, schemaOf(name).$id]));
  return `${standalone.default(ajv, ids)}
const validators = { ${names.join(", ")} };
export function schemaValidator(name) {
  const validator = validators[name];
  if (!validator) throw new Error("no validator in this bundle: " + name);
  return validator;
}
`;
}

/** The schema without what only people read; validators do not look at it. */
function withoutWords(schema: ObjectSchema): ObjectSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (isWords(key, value) ? undefined : value)),
  ) as ObjectSchema;
}

/** A property of that name would be an object. */
function isWords(key: string, value: unknown): boolean {
  const named = key === "title" || key === "description" || key === "examples";
  return (named && (typeof value === "string" || Array.isArray(value))) || key.startsWith("x-");
}
