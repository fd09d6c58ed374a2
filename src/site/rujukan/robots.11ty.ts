import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["robots.txt"] : []),
  path: ({ index }, name) => `${index.urls.base}${name}`,
  text: ({ index: { urls, registry } }) =>
    registry.simulasi
      ? "User-agent: *\nDisallow: /\n"
      : `User-agent: *\nDisallow:\nSitemap: ${urls.absolute(urls.petaSitus())}\n`,
});
