const MIB = 1024 * 1024;

/**
 * What a workbook may hold. A filled template has 30 to 100 KB; the largest that can be filled in,
 * 852 gampong of Aceh Utara with every column and three rows on every sheet, 195,000 cells in 12 MB.
 */
export const LIMITS = {
  fileBytes: 5 * MIB,
  entries: 300,
  partBytes: 16 * MIB,
  totalBytes: 32 * MIB,
  /** Unpacked bytes per packed byte; only parts above `ratioFrom` are held to it. */
  ratio: 300,
  ratioFrom: MIB,
  /** A recap may have a sheet per kecamatan, and a kabupaten has up to 51 (Yahukimo). */
  sheets: 60,
  /** Blank cells with a style count here and nowhere else. */
  cells: 500_000,
  filledCells: 200_000,
  /** Rows of one sheet in which at least one cell is not blank. */
  filledRows: 20_000,
  rows: 100_000,
  /** The furthest cell that may hold something: column IV, counted from 0, of this row. */
  furthestColumn: 255,
  furthestRow: 100_000,
  strings: 100_000,
  /** Letters of one cell, as in Excel. */
  cellText: 32_767,
  merges: 2_000,
  /** Characters of formulas after shared ones are written out: SheetJS writes out every one. */
  formulaCharacters: 2_000_000,
  /** Array formulas whose cells have not all been seen, at one time. */
  spreads: 50,
  formats: 10_000,
  /** Those that cell styles name; Excel writes at most 250, and SheetJS forgets some of more than 332. */
  usedFormats: 300,
  styles: 65_500,
  /** Relationships and content types of one list. */
  links: 2_000,
  /** Bytes of XML that are only searched for words. */
  otherXml: 8 * MIB,
  /** Characters outside cells: comments, properties, text boxes, defined names. */
  otherText: 1_000_000,
  /** Characters of all filled cells, a shared text counted in each: the largest kabupaten needs 2 million. */
  bookText: 4_000_000,
} as const;

/** The last cell of a sheet is XFD1048576. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;
