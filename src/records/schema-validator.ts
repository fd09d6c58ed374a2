import Ajv2020, { type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  FILE_SCHEMAS,
  SHEET_SCHEMAS,
  withEnums,
  type FileKey,
  type ObjectSchema,
  type SheetKey,
} from "./schemas.ts";

const VOCABULARY = [
  "x-lembar",
  "x-kelompok",
  "x-kunci",
  "x-tata",
  "x-wajib",
  "x-tersembunyi",
  "x-berkas",
  "x-satuan",
  "x-alias",
  "x-jenis",
  "x-daftar",
  "x-baris-banyak",
];

/** Kept, for compiling takes longer than a thousand checks. */
const validators = new Map<string, ValidateFunction>();
let compiler: ReturnType<typeof createCompiler> | undefined;

/**
 * The validator of a schema; proves itself first: it rejects `{}` and accepts its own example.
 * In pages, which allow no code made at run time, `standaloneSource` stands in for this module.
 */
export function schemaValidator(name: SheetKey | FileKey): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const validator = compile(name);
  validators.set(name, validator);
  return validator;
}

/**
 * The schema with the choices of its code lists written out; that of a sheet allows the number of the
 * row, so that no row has to be copied without it.
 */
export function schemaOf(name: SheetKey | FileKey): ObjectSchema {
  if (!(name in SHEET_SCHEMAS)) return withEnums(FILE_SCHEMAS[name as FileKey]);
  const schema = withEnums(SHEET_SCHEMAS[name as SheetKey]);
  return { ...schema, properties: { ...schema.properties, ...ROW_NUMBER } };
}

const ROW_NUMBER = { baris: true } as unknown as ObjectSchema["properties"];

/** Ajv with this project's keywords. */
export function createCompiler(options: Options) {
  const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true, ...options });
  addFormats.default(ajv, ["date"]);
  ajv.addVocabulary(VOCABULARY);
  return ajv;
}

function compile(name: SheetKey | FileKey): ValidateFunction {
  // That the schemas are schemas is proved by their test, not at every start.
  compiler ??= createCompiler({ verbose: true, validateSchema: false });
  return compileProven(compiler, name, schemaOf(name));
}

/** Throws where a schema accepts `{}`, or not its own first example. */
export function compileProven(
  compiler: ReturnType<typeof createCompiler>,
  name: string,
  schema: Pick<ObjectSchema, "examples">,
): ValidateFunction {
  const validator = compiler.compile(schema);
  if (validator({})) throw new Error(`schema accepts {}: ${name}`);
  if (!validator(schema.examples[0])) {
    const errors = compiler.errorsText(validator.errors);
    throw new Error(`schema rejects its own example: ${name}: ${errors}`);
  }
  return validator;
}
