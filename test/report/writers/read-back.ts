import { parse as parseCsv } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { marked } from "marked";
import { parse as parseHtml } from "parse5";
import { SaxesParser } from "saxes";

/** What a program that opens a report sees. */
export interface ReportContents {
  /** Text between tags, of all parts of the file. */
  readonly texts: readonly string[];
  /** "part element attribute" for every element and attribute that occurs. */
  readonly structure: ReadonlySet<string>;
  /** Attribute values that begin with a URL scheme, without those that are only text. */
  readonly urls: ReadonlySet<string>;
}

/** Attributes of HTML whose values no browser takes for an address. */
const TEXT_ATTRIBUTE = /^(?:data-|aria-|title$|value$)/;
/** "A1:C20" in a workbook is not a URL. */
const CELL_RANGE = /^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Reads a report by its bytes: a zip of XML parts (an Office format), a calendar, CSV with a mark, HTML, or Markdown. */
export function readBack(bytes: Uint8Array): ReportContents {
  const collector = new Collector();
  if (ZIP.every((byte, i) => bytes[i] === byte)) {
    for (const [name, data] of Object.entries(unzipSync(bytes))) {
      // "sheet3.xml" and "sheet4.xml" are the same kind of part.
      readXml(strFromU8(data), name.replace(/\d+/g, "N"), collector);
    }
    return collector;
  }
  const isCsv = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (text.startsWith("BEGIN:VCALENDAR")) readCalendar(ICAL.parse(text) as JCal, collector);
  else if (isCsv) for (const row of parseCsv(text) as string[][]) collector.texts.push(...row);
  else {
    const html = /^<!doctype html>/i.test(text) ? text : marked.parse(text, { async: false });
    readHtml(parseHtml(html) as unknown as HtmlNode, collector);
  }
  return collector;
}

/** A component of a calendar in the form of RFC 7265. */
type JCal = readonly [name: string, properties: readonly (readonly unknown[])[], parts: readonly JCal[]];

function readCalendar([name, properties, parts]: JCal, collector: Collector): void {
  for (const [property, parameters, , ...values] of properties) {
    collector.element(name, String(property), Object.entries(parameters as Record<string, string>));
    collector.texts.push(...values.map(String));
  }
  for (const part of parts) readCalendar(part, collector);
}

class Collector implements ReportContents {
  readonly texts: string[] = [];
  readonly structure = new Set<string>();
  readonly urls = new Set<string>();
  /** Whether the next text continues the last one. */
  joins = false;

  text(value: string): void {
    if (this.joins) this.texts.push(`${this.texts.pop() ?? ""}${value}`);
    else this.texts.push(value);
    this.joins = false;
  }

  element(part: string, name: string, attributes: Iterable<readonly [string, string]>): void {
    this.structure.add(`${part} ${name}`);
    for (const [attribute, value] of attributes) {
      this.structure.add(`${part} ${name} ${attribute}`);
      if (part === "html" && TEXT_ATTRIBUTE.test(attribute)) continue;
      if (/^\s*[a-z][a-z0-9+.-]*:/i.test(value) && !CELL_RANGE.test(value)) this.urls.add(value);
    }
  }
}

function readXml(xml: string, part: string, collector: Collector): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    collector.element(part, name, Object.entries(attributes) as [string, string][]);
  });
  parser.on("text", (text) => collector.texts.push(text));
  parser.write(xml).close();
}

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

function readHtml(node: HtmlNode, collector: Collector): void {
  if (node.nodeName === "#text") collector.text(node.value ?? "");
  // Marked words are part of the text around them.
  const isMark = node.nodeName === "mark";
  collector.joins ||= isMark;
  if (node.attrs) {
    collector.element(
      "html",
      node.nodeName,
      node.attrs.map((a) => [a.name, a.value] as const),
    );
  }
  for (const child of node.childNodes ?? []) readHtml(child, collector);
  collector.joins ||= isMark;
}
