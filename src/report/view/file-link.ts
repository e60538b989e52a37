import type { FileLink } from "../model/links.ts";
import type { ViewContext } from "./context.ts";

const ABSOLUTE = /^(?:[/\\]|[A-Za-z]:)/;

/**
 * A link to an input file, relative to the report. Every segment is encoded and the link begins with "./" or "../", so
 * a file name can never act as a URL scheme. An absolute path gets no link, because it is valid on one machine only.
 */
export function linkToFile(path: string, { filesAt }: Pick<ViewContext, "filesAt">): FileLink {
  if (filesAt === null || ABSOLUTE.test(path)) return { path, href: null };
  const segments = `${filesAt}/${path}`.split(/[/\\]/).filter((segment) => segment !== "" && segment !== ".");
  const encoded = segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return { path, href: encoded.startsWith("..") ? encoded : `./${encoded}` };
}
