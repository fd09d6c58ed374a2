import readXlsxFile from "read-excel-file/node";

/** A cell's address to what it holds; only cells that hold something. */
type OtherCells = ReadonlyMap<string, OtherValue>;
/** A number that shows a day comes as that moment, in UTC. */
export type OtherValue = string | number | boolean | Date;

/**
 * Sheet name to cells, as read-excel-file finds them: unzipper, saxen and its own code, which share nothing
 * with SheetJS, hucre, fflate or the gate. Throws where that reader does.
 */
export async function readOtherwise(
  bytes: Uint8Array,
  addressOf: (row: number, column: number) => string,
): Promise<ReadonlyMap<string, OtherCells>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return new Map(
    sheets.map(({ sheet, data }) => {
      const cells = new Map<string, OtherValue>();
      for (const [at, row] of data.entries())
        for (const [column, value] of row.entries())
          if (isValue(value)) cells.set(addressOf(at + 1, column), value);
      return [sheet, cells] as const;
    }),
  );
}

/** Its types tell of a constructor where a date is meant. */
function isValue(value: unknown): value is OtherValue {
  return value !== null && value !== undefined;
}
