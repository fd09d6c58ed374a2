import { inflateSync } from "node:zlib";
import { cleanContent } from "./content.ts";
import { fontsOf, readFont, type Huruf } from "./fonts.ts";
import { dictOf, listOf, type Ref } from "./objects.ts";
import type { PdfFile } from "./read-file.ts";

/** The cleaned content of the pages of a batch; each page and each font is read once. */
export function pageContents(
  file: PdfFile,
  repeated: (page: Ref) => ReadonlySet<number>,
): (page: Ref) => string {
  const fonts = new Map<number, Huruf | null>();
  const contents = new Map<number, string>();
  const fontOf = (ref: Ref): Huruf | null => {
    const known = fonts.get(ref.id);
    if (known !== undefined) return known;
    const font = readFont(file, ref);
    fonts.set(ref.id, font);
    return font;
  };
  return (page) => {
    const known = contents.get(page.id);
    if (known !== undefined) return known;
    const dict = dictOf(file.object(page).value);
    const named = [...fontsOf(file, dict)].flatMap(([name, ref]) => {
      const font = fontOf(ref);
      return font ? [[name, font] as const] : [];
    });
    const text = cleanContent(rawContent(file, page), {
      fonts: new Map(named),
      repeated: repeated(page),
    });
    contents.set(page.id, text);
    return text;
  };
}

/** The content of a page as it was written. */
export function rawContent(file: PdfFile, page: Ref): string {
  return listOf(dictOf(file.object(page).value).get("/Contents"))
    .map((ref) => {
      const { value, stream } = file.object(ref);
      if (!stream) throw new Error("PDF: content that is no stream");
      const packed = dictOf(value).get("/Filter") === "/FlateDecode";
      return Buffer.from(packed ? inflateSync(stream) : stream).toString("latin1");
    })
    .join("\n");
}
