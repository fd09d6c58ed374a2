import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["robots.txt"] : []),
  path: ({ index }, name) => `${index.urls.base}${name}`,
  text: ({ index }) => `User-agent: *\nDisallow: ${index.urls.wilayah("99.01")}\nAllow: /\n`,
});
