import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../../src/extract/docx/read-docx.ts";
import type { FileContent } from "../../../src/extract/shared/input-format.ts";
import type { Line, TableBlock } from "../../../src/model/extraction.ts";

const OOXML = "http://schemas.openxmlformats.org";
const NAMESPACES = [
  `xmlns:w="${OOXML}/wordprocessingml/2006/main"`,
  `xmlns:r="${OOXML}/officeDocument/2006/relationships"`,
  `xmlns:m="${OOXML}/officeDocument/2006/math"`,
  `xmlns:mc="${OOXML}/markup-compatibility/2006"`,
  `xmlns:a="${OOXML}/drawingml/2006/main"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** The content of each part; everything but the body may be left out. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly theme?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** By relationship id: `{ h1: ["header", "<w:p>…</w:p>"] }`. */
  readonly heads?: Readonly<Record<string, readonly ["header" | "footer", string]>>;
}

/** The parts of a Word file by their names in the archive. */
export function wordParts(parts: WordParts): Record<string, Uint8Array> {
  const relations: string[] = [];
  const files: Record<string, string> = {};
  const add = (type: string, file: string, xml: string | undefined, id: string = type) => {
    if (xml === undefined) return;
    relations.push(
      `<Relationship Id="${id}" Type="${OOXML}/officeDocument/2006/relationships/${type}" Target="${file}"/>`,
    );
    files[`word/${file}`] = xml;
  };
  const root = (name: string, inside: string | undefined) =>
    inside === undefined ? undefined : `<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
  add("styles", "styles.xml", root("styles", parts.styles));
  add("numbering", "numbering.xml", root("numbering", parts.numbering));
  add("theme", "theme/theme1.xml", parts.theme && `<a:theme ${NAMESPACES}>${parts.theme}</a:theme>`);
  add("settings", "settings.xml", root("settings", parts.settings));
  add("footnotes", "footnotes.xml", root("footnotes", parts.footnotes));
  add("endnotes", "endnotes.xml", root("endnotes", parts.endnotes));
  for (const [id, [type, xml]] of Object.entries(parts.heads ?? {})) {
    add(type, `${id}.xml`, root(type === "header" ? "hdr" : "ftr", xml), id);
  }
  const list = `<Relationships xmlns="${OOXML}/package/2006/relationships">`;
  return Object.fromEntries(
    Object.entries({
      "[Content_Types].xml": `<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      "_rels/.rels": `${list}<Relationship Id="d" Type="${OOXML}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/_rels/document.xml.rels": `${list}${relations.join("")}</Relationships>`,
      "word/document.xml": `<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
      ...files,
    }).map(([name, xml]) => [name, strToU8(xml)]),
  );
}

export const wordFile = (parts: WordParts | string): Uint8Array =>
  zipSync(wordParts(typeof parts === "string" ? { body: parts } : parts));

/** A run; `properties`: inside of `w:rPr`. */
export const r = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs (or bare text); `properties`: inside of `w:pPr`. */
export const p = (inside = "", properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside === "" || inside.startsWith("<") ? inside : r(inside)}</w:p>`;

export const listItem = (text: string, numId: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A cell; `properties`: inside of `w:tcPr`. */
export const tc = (inside: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside.startsWith("<") ? inside : p(inside)}</w:tc>`;

export const tr = (cells: string, properties = "") =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

export const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

/** One level of a list definition. */
export const lvl = (index: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const abstractNum = (id: number, ...inside: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${inside.join("")}</w:abstractNum>`;

export const num = (id: number, abstractId: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;

export const LIMITS = { maxBytes: 200_000_000, maxPages: 1000 };

export const read = (file: Uint8Array | WordParts | string): Promise<FileContent> =>
  readDocx(file instanceof Uint8Array ? file : wordFile(file), LIMITS);

export const blocksOf = (content: FileContent) => content.pages.flatMap((page) => page.readings[0]!.blocks);

/** All lines outside tables. */
export async function linesOf(file: Uint8Array | WordParts | string): Promise<Line[]> {
  return blocksOf(await read(file)).filter((block) => block.kind === "line");
}

export const textsOf = async (file: Uint8Array | WordParts | string) =>
  (await linesOf(file)).map((l) => l.text);

export async function tablesOf(file: Uint8Array | WordParts | string): Promise<TableBlock[]> {
  return blocksOf(await read(file)).filter((block) => block.kind === "table");
}

/** A table as rows of "text" or "text@column rows×columns" where a cell is merged. */
export function grid(table: TableBlock): string[][] {
  return table.rows.map((row) =>
    row.cells.map(({ lines, column, rowSpan, colSpan }) => {
      const text = lines.map((line) => line.text).join(" / ");
      return rowSpan * colSpan === 1 ? text : `${text}@${column} ${rowSpan}×${colSpan}`;
    }),
  );
}
