import { parsers } from "prettier/plugins/babel";

/** A function and the lines it takes. */
export interface FunctionLines {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Every function of a file: declared, methods, arrows, and those inside others. */
export function functionsIn(text: string): readonly FunctionLines[] {
  return within(parsers["babel-ts"].parse(text, NO_OPTIONS) as unknown, "function");
}

/** The parser looks at none. */
const NO_OPTIONS = {} as never;

type SyntaxNode = Readonly<Record<string, unknown>> & {
  readonly type?: string;
  readonly loc?: {
    readonly start: { readonly line: number };
    readonly end: { readonly line: number };
  };
};

/** What Prettier's parser names the nodes that are functions. */
const FUNCTION_NODE =
  /^(Function(Declaration|Expression)|ArrowFunctionExpression|(Object|Class)(Private)?Method)$/;

function within(node: unknown, owner: string): FunctionLines[] {
  if (Array.isArray(node)) return node.flatMap((entry) => within(entry, owner));
  if (node === null || typeof node !== "object") return [];
  const { type = "", loc, ...parts } = node as SyntaxNode;
  const name = nameIn(parts) ?? owner;
  const own =
    FUNCTION_NODE.test(type) && loc ? [{ name, first: loc.start.line, last: loc.end.line }] : [];
  return [...own, ...Object.values(parts).flatMap((part) => within(part, name))];
}

function nameIn({ id, key }: Readonly<Record<string, unknown>>): string | undefined {
  const named = (id ?? key) as { readonly name?: string } | null | undefined;
  return named?.name;
}
