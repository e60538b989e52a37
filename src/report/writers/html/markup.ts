import type { FileLink } from "../../model/links.ts";
import { cleanText } from "../shared/clean-text.ts";

/** Finished HTML. Only `markup` makes it, so that every other value is escaped. */
export class Markup {
  readonly html: string;
  #size: MarkupSize | null = null;
  constructor(html: string) {
    this.html = html;
  }
  /** Measured once: large reports are divided by it. */
  get size(): MarkupSize {
    this.#size ??= { bytes: Buffer.byteLength(this.html), elements: elementsIn(this.html) };
    return this.#size;
  }
}

interface MarkupSize {
  readonly bytes: number;
  readonly elements: number;
}

const SLASH = 0x2f;

/** The number of opening tags; text has no "<". */
function elementsIn(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1))
    if (html.charCodeAt(at + 1) !== SLASH) count++;
  return count;
}

export type MarkupValue = string | number | Markup | null | undefined | false | readonly MarkupValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for use between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (c) => ESCAPES[c]!);
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
