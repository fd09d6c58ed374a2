import { SHEET_SPECS, type Field, type SheetSpec } from "./fields.ts";
import { FILE_SCHEMAS, type FileKey, type ObjectSchema } from "./schemas.ts";

/** The text of schemas/README.md: the kamus data, made from the schemas alone. */
export function kamusData(): string {
  return [
    "# Kamus data",
    "",
    "Dibuat dari skema di folder ini oleh `npm run generate`; jangan disunting langsung.",
    "Setiap kolom yang tidak bertanda **wajib** boleh kosong. Kosong berarti *belum dilaporkan*, bukan nol.",
    "",
    "## Lembar buku kerja",
    "",
    ...SHEET_SPECS.flatMap(sheetSection),
    "## Berkas JSON dan CSV",
    "",
    ...(Object.entries(FILE_SCHEMAS) as [FileKey, ObjectSchema][]).flatMap(fileSection),
  ].join("\n");
}

function sheetSection(spec: SheetSpec): string[] {
  return [
    `### ${spec.sheet}`,
    "",
    spec.description,
    "",
    "| Kolom | Kunci | Isi | Satuan | Penjelasan | Contoh |",
    "| --- | --- | --- | --- | --- | --- |",
    ...spec.fields.map(fieldRow),
    "",
  ];
}

function fieldRow(field: Field): string {
  const heading = field.required ? `**${field.heading}** (wajib)` : field.heading;
  const cells = [
    heading,
    `\`${field.key}\``,
    contentOf(field),
    field.unit ?? "",
    field.description,
    field.example,
  ];
  return `| ${cells.map(escapeCell).join(" | ")} |`;
}

function contentOf(field: Field): string {
  switch (field.kind) {
    case "list":
      return `pilihan: ${(field.list?.butir ?? [])
        .slice(0, 20)
        .map((butir) => butir.label)
        .join("; ")}${(field.list?.butir.length ?? 0) > 20 ? "; …" : ""}`;
    case "masked":
      return "bilangan bulat atau <5";
    case "kode":
      return "kode wilayah";
    case "integer":
      return "bilangan bulat";
    case "number":
      return "angka";
    case "date":
      return "tanggal (tahun-bulan-hari)";
    case "text":
      return "teks";
  }
}

function fileSection([key, schema]: [FileKey, ObjectSchema]): string[] {
  const rows = Object.entries(schema.properties).map(([name, property]) => {
    const required = schema.required.includes(name) ? "ya" : "";
    return `| \`${name}\` | ${required} | ${escapeCell(property.description)} |`;
  });
  return [
    `### ${schema.title}`,
    "",
    `\`${schema["x-berkas"] ?? key}\` · [${key}.schema.json](${key}.schema.json)`,
    "",
    schema.description,
    "",
    "| Kunci | Wajib | Penjelasan |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ];
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
