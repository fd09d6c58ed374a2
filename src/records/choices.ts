import { rememberingOf } from "../base/memo.ts";
import { isPlain } from "../workbook/cells.ts";
import type { Butir, CodeList } from "./lists.ts";
import { normalise } from "./text.ts";

/** The choice of this name, label, id or alias, whatever its case and its spaces. */
export function findButir(text: string, list: CodeList): Butir | undefined {
  return choicesOf(list).byName.get(normalise(text));
}

/** The choice of exactly this label or id, as nearly every cell holds it. */
export function findExactly(found: string, list: CodeList): Butir | undefined {
  return choicesOf(list).asWritten.get(found);
}

interface Choices {
  /** By every name, normalised; the first that bears it. */
  readonly byName: ReadonlyMap<string, Butir>;
  /** By labels and ids in which there is nothing to clean. */
  readonly asWritten: ReadonlyMap<string, Butir>;
}

const CHOICES = rememberingOf<CodeList, Choices>();

function choicesOf(list: CodeList): Choices {
  return CHOICES(list, () => arrange(list));
}

function arrange(list: CodeList): Choices {
  const byName = new Map<string, Butir>();
  for (const butir of list.butir)
    for (const name of [butir.label, butir.id, ...(butir.alias ?? [])])
      if (!byName.has(normalise(name))) byName.set(normalise(name), butir);
  const asWritten = list.butir.flatMap((butir) =>
    [butir.label, butir.id]
      .filter((name) => isPlain(name) && byName.get(normalise(name)) === butir)
      .map((name) => [name, butir] as const),
  );
  return { byName, asWritten: new Map(asWritten) };
}
