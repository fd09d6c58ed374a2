import { html, type Html } from "../../base/html.ts";

/** A column heading; figures stand right. */
export interface Column {
  readonly title: string;
  readonly right?: boolean;
}

export interface TableParts {
  /** What the table holds: its name for screen readers, and its caption unless `hideCaption`. */
  readonly label: string;
  /** The name alone, where the caption also says of what date and by whom. */
  readonly name?: string;
  readonly columns: readonly Column[];
  /** One `<tr>` each. */
  readonly rows: readonly Html[];
  /** The heading above says the same already. */
  readonly hideCaption?: boolean;
  readonly className?: string;
}

/** A table that scrolls sideways by itself on a narrow screen, reachable by keyboard; no landmark, there are many. */
export function tableHtml({ hideCaption, name, ...parts }: TableParts): Html {
  const { label } = parts;
  return html`<div class="gulir" role="group" aria-label="Tabel: ${name ?? label}" tabindex="0">
    ${tableElement({ ...parts, label: hideCaption ? null : label })}
  </div>`;
}

export interface TableElement extends Pick<TableParts, "columns" | "rows" | "className"> {
  /** The caption; null where the heading above says the same. */
  readonly label: string | null;
}

/** The table alone, as paper has it. */
export function tableElement({ label, columns, rows, className }: TableElement): Html {
  const heads = columns.map(({ title, right }) =>
    right ? html`<th scope="col" class="kanan">${title}</th>` : html`<th scope="col">${title}</th>`,
  );
  const caption =
    label &&
    html`<caption>
      ${label}
    </caption>`;
  return html`<table${className === undefined ? null : html` class="${className}"`}>
    ${caption}
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
