export interface Relinking {
  /** The page's own path below the site: "desa/33.10.15.2015/index.html". */
  readonly page: string;
  /** Address of the published site's home page: "https://papan.example/" or with a sub-path. */
  readonly homepage: string;
  /** Whether a file of the site lies in the folder that the page is read from. */
  readonly has: (file: string) => boolean;
}

/**
 * A page that can be read from a folder: links to what lies in the folder become relative, all others
 * lead to the published site. Its content security policy goes: "self" means nothing in a folder.
 */
export function relinkPage(text: string, relinking: Relinking): string {
  return text
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, "")
    .replace(
      /(\s(?:href|src)=")(\/[^"]*)"/g,
      (_whole, start: string, link: string) => `${start}${targetOf(link, relinking)}"`,
    );
}

function targetOf(link: string, { page, homepage, has }: Relinking): string {
  const { origin, pathname: base } = new URL(homepage);
  const [path = "", rest = ""] = split(link);
  const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (inside === undefined) return `${origin}${link}`;
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  if (!has(file)) return `${origin}${link}`;
  return `${"../".repeat(page.split("/").length - 1)}${file}${rest.replace(/^\?[^#]*/, "")}`;
}

/** Path, and what follows it from "?" or "#" on. */
function split(link: string): readonly [string, string] {
  const at = link.search(/[?#]/);
  return at < 0 ? [link, ""] : [link.slice(0, at), link.slice(at)];
}
