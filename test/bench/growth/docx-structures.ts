import { strToU8, zipSync } from "fflate";
import { HEAD, repeat, unit } from "./plan-text.ts";
import type { Structure } from "./structure.ts";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const wp = (content: string) => `<w:p><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;
const docx = (name: string, least: number, body: (n: number) => string): Structure => ({
  name: `DOCX: ${name}`,
  least,
  make: (n) => ({
    fileName: "ke-hoach.docx",
    bytes: zipSync(
      {
        "[Content_Types].xml": strToU8(TYPES),
        "_rels/.rels": strToU8(RELATIONS),
        "word/document.xml": strToU8(
          `<w:document ${NAMESPACE}><w:body>${HEAD.map(wp).join("")}${body(n)}</w:body></w:document>`,
        ),
      },
      { level: 1 },
    ),
  }),
});
const wtc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${wp(content)}</w:tc>`;

/** Files of Word. */
export const WORDS: readonly Structure[] = [
  docx("paragraphs", 5_000, (n) => repeat(n, (i) => wp(`Đoạn văn số ${i}.`))),
  docx(
    "runs of one paragraph",
    10_000,
    (n) => `<w:p>${repeat(n, (i) => `<w:r><w:t xml:space="preserve">chữ ${i} </w:t></w:r>`)}</w:p>`,
  ),
  docx(
    "table rows",
    1_000,
    (n) =>
      `<w:tbl>${repeat(n, (i) => `<w:tr>${wtc(`${i}`)}${wtc(`Rà soát ${i}`)}${wtc(unit(i))}</w:tr>`)}</w:tbl>`,
  ),
  docx(
    "table columns",
    4_000,
    (n) => `<w:tbl>${repeat(3, () => `<w:tr>${repeat(n, (i) => wtc(`Ô ${i}`))}</w:tr>`)}</w:tbl>`,
  ),
  docx(
    "merged rows",
    1_000,
    (n) =>
      `<w:tbl>${repeat(n, (i) => `<w:tr>${wtc("", i === 0 ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>")}${wtc(`Rà soát ${i}`)}</w:tr>`)}</w:tbl>`,
  ),
  docx(
    "column spans",
    1_000,
    (n) =>
      `<w:tbl>${repeat(n, (i) => `<w:tr>${wtc(`Ô ${i}`, `<w:gridSpan w:val="${n}"/>`)}</w:tr>`)}</w:tbl>`,
  ),
  docx(
    "nested tables",
    250,
    (n) =>
      `${repeat(n, (i) => `<w:tbl><w:tr><w:tc>${wp(`Ô ${i}`)}`)}${"<w:p/></w:tc></w:tr></w:tbl>".repeat(n)}`,
  ),
  docx(
    "attributes",
    20_000,
    (n) => `<w:p ${repeat(n, (i) => `w:a${i}="1"`, " ")}><w:r><w:t>Nội dung</w:t></w:r></w:p>`,
  ),
  docx(
    "nested elements",
    25_000,
    (n) => `<w:p>${"<w:smartTag>".repeat(n)}<w:r><w:t>Nội dung</w:t></w:r>${"</w:smartTag>".repeat(n)}</w:p>`,
  ),
];
