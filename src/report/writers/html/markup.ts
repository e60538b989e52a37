import type { FileLink } from "../../model/links.ts";

/** Finished HTML. Only `markup` makes it, so that every other value is escaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

export type MarkupValue = string | number | Markup | null | undefined | false | readonly MarkupValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for use between tags and inside quoted attributes; drops control and direction characters. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (c) => ESCAPES[c]!)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "");
}

function render(value: MarkupValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(render).join("");
  return escapeHtml(String(value));
}

/** A template that escapes inserted values unless they are Markup. Attributes need double quotes. */
export function markup(strings: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  return new Markup(strings.reduce((all, part, i) => all + render(values[i - 1]) + part));
}

const SAFE_LINK = /^(?:#|\.{1,2}\/)/;

/** A link inside the page or to a relative path; any other address stays text. */
export function renderLink(text: MarkupValue, href: string | null | undefined, className = ""): Markup {
  if (!href || !SAFE_LINK.test(href)) return markup`${text}`;
  return className
    ? markup`<a class="${className}" href="${href}">${text}</a>`
    : markup`<a href="${href}">${text}</a>`;
}

export function renderFileLink(file: FileLink | null): Markup {
  return file ? renderLink(file.path, file.href, "file") : markup``;
}
