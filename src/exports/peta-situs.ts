import { escapeHtml } from "../base/html.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap of pages, by their full addresses. */
export function sitemapXml(addresses: readonly string[]): string {
  return listXml("urlset", "url", addresses);
}

/** The index of sitemaps. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  return listXml("sitemapindex", "sitemap", addresses);
}

function listXml(list: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses.map(
    (address) => `<${entry}><loc>${escapeHtml(address)}</loc></${entry}>\n`,
  );
  return `${HEAD}<${list} ${SPACE}>\n${entries.join("")}</${list}>\n`;
}
