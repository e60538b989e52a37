import { strToU8, zipSync } from "fflate";
import { HEAD, repeat } from "./plan-text.ts";
import type { Structure } from "./structure.ts";

const odt = (name: string, least: number, body: (n: number) => string): Structure => ({
  name: `ODT: ${name}`,
  least,
  make: (n) => ({
    fileName: "ke-hoach.odt",
    bytes: zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "content.xml": strToU8(
        `<office:document-content><office:body><office:text>${HEAD.map((line) => `<text:p>${line}</text:p>`).join("")}${body(n)}</office:text></office:body></office:document-content>`,
      ),
      "styles.xml": strToU8("<office:document-styles/>"),
    }),
  }),
});
/** Files of LibreOffice. */
export const ODTS: readonly Structure[] = [
  odt("paragraphs", 5_000, (n) => repeat(n, (i) => `<text:p>Đoạn văn số ${i}.</text:p>`)),
  odt(
    "list items",
    5_000,
    (n) =>
      `<text:list>${repeat(n, (i) => `<text:list-item><text:p>Mục ${i}</text:p></text:list-item>`)}</text:list>`,
  ),
  odt(
    "nested lists",
    250,
    (n) =>
      `${repeat(n, (i) => `<text:list><text:list-item><text:p>Mục ${i}</text:p>`)}${"</text:list-item></text:list>".repeat(n)}`,
  ),
  odt(
    "nested spans",
    5_000,
    (n) => `<text:p>${"<text:span>".repeat(n)}Nội dung${"</text:span>".repeat(n)}</text:p>`,
  ),
  odt(
    "table rows",
    1_000,
    (n) =>
      `<table:table>${repeat(n, (i) => `<table:table-row>${repeat(3, () => `<table:table-cell><text:p>Ô ${i}</text:p></table:table-cell>`)}</table:table-row>`)}</table:table>`,
  ),
  odt(
    "repeated rows",
    1_000,
    (n) =>
      `<table:table>${repeat(n, (i) => `<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000"><text:p>Ô ${i}</text:p></table:table-cell></table:table-row>`)}</table:table>`,
  ),
];
