/*
 * Filters a table by the values of some of its columns. The rows stand in the page; without
 * JavaScript all of them are shown, and the download always holds all. Paper that shows a choice
 * says which.
 */

interface Filter extends Column {
  readonly judul: string;
  readonly select: HTMLSelectElement;
}

interface Column {
  readonly column: number;
  /** A cell may hold several values: "NPWP, NIB". */
  readonly many: boolean;
}

/** Puts the choices above the table. `data-saring` names columns by number, those of many values "5+". */
export function addFilters(container: HTMLElement): void {
  const rows = [...container.querySelectorAll<HTMLTableRowElement>("tbody tr:not(.jumlah)")];
  const heads = [...container.querySelectorAll("thead th")];
  const columns = (container.dataset["saring"] ?? "").split(" ").filter((text) => text !== "");
  if (rows.length < 2 || columns.length === 0) return;
  const bar = document.createElement("div");
  bar.className = "saring";
  const count = document.createElement("p");
  count.className = "saring-jumlah";
  count.setAttribute("role", "status");
  const filters = columns.map((text): Filter => {
    const column = { column: Number.parseInt(text, 10), many: text.endsWith("+") };
    const select = choices(rows, column);
    const judul = heads[column.column]?.textContent?.trim() ?? "";
    const label = document.createElement("label");
    label.append(judul, " ", select);
    bar.append(label);
    return { ...column, judul, select };
  });
  const update = () => {
    for (const row of rows) row.hidden = !filters.every((filter) => matches(row, filter));
    const chosen = filters.filter(({ select }) => select.value !== "");
    showParts(container, chosen.length > 0);
    bar.classList.toggle("tersaring", chosen.length > 0);
    count.textContent = `${countText(rows)}${chosen.map(({ judul, select }) => ` · ${judul}: ${select.value}`).join("")}`;
  };
  bar.addEventListener("change", update);
  bar.append(count);
  container.prepend(bar);
  update();
}

function countText(rows: readonly HTMLTableRowElement[]): string {
  const shown = rows.filter(({ hidden }) => !hidden).length;
  return `${shown.toLocaleString("id-ID")} dari ${rows.length.toLocaleString("id-ID")} baris`;
}

/** A container may hold several tables of the same columns: what has no row left is hidden, what is folded opens. */
function showParts(container: HTMLElement, isChosen: boolean): void {
  for (const part of container.querySelectorAll<HTMLElement>("details, section:has(h2)")) {
    part.hidden = part.querySelector("tbody tr:not([hidden])") === null;
    if (part instanceof HTMLDetailsElement && isChosen) part.open = !part.hidden;
  }
}

function choices(rows: readonly HTMLTableRowElement[], column: Column): HTMLSelectElement {
  const values = new Set(rows.flatMap((row) => valuesOf(row, column)));
  const select = document.createElement("select");
  select.append(new Option("semua", ""));
  for (const value of [...values].sort((left, right) => left.localeCompare(right, "id")))
    select.append(new Option(value, value));
  return select;
}

function matches(row: HTMLTableRowElement, { select, ...column }: Filter): boolean {
  return select.value === "" || valuesOf(row, column).includes(select.value);
}

/** The values of a cell; the small print below is none. */
function valuesOf(row: HTMLTableRowElement, { column, many }: Column): readonly string[] {
  const parts = [...(row.cells[column]?.childNodes ?? [])].filter(
    (node) => !(node instanceof Element && node.classList.contains("cakupan")),
  );
  const text = parts.map((node) => node.textContent ?? "").join("");
  return (many ? text.split(",") : [text])
    .map((value) => value.replace(/\s+/g, " ").trim())
    .filter((value) => value !== "");
}
