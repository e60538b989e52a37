import type { FileLink } from "../../model/links.ts";

/** Text that is HTML already. Made by `markup` alone, so everything else is escaped on its way in. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

export type Value = string | number | Markup | null | undefined | false | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The one way for text into the page: safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (c) => ESCAPES[c]!)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "");
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(render).join("");
  return escapeHtml(String(value));
}

/** A template whose inserted values are escaped, unless they are Markup. Attributes must stand in double quotes. */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(strings.reduce((all, part, i) => all + render(values[i - 1]) + part));
}

const SAFE_LINK = /^(?:#|\.{1,2}\/)/;

/** A link inside the page or to a file beside it; anything else stays text. */
export function link(text: Value, href: string | null | undefined, className = ""): Markup {
  if (!href || !SAFE_LINK.test(href)) return markup`${text}`;
  return className
    ? markup`<a class="${className}" href="${href}">${text}</a>`
    : markup`<a href="${href}">${text}</a>`;
}

export function fileLink(file: FileLink | null): Markup {
  return file ? link(file.path, file.href, "file") : markup``;
}
