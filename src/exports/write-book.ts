export { writeWorkbook as writeBook } from "../workbook/write.ts";
