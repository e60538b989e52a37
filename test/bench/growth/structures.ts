import { strToU8, zipSync } from "fflate";
import { pdfStream, writePdf } from "../../support/write-pdf.ts";
import type { Structure } from "./structure.ts";

const UNITS = ["Sở Tài chính", "Sở Y tế", "Sở Công Thương", "Thanh tra tỉnh", "Phòng Tổng hợp"];
const unit = (i: number) => UNITS[i % UNITS.length]!;
const day = (i: number) => `trước ngày ${1 + (i % 28)}/${1 + (i % 12)}/2025`;
const sentence = (i: number) =>
  `${unit(i)} chủ trì, phối hợp với ${unit(i + 2)} rà soát thủ tục số ${i} ${day(i)}`;
const repeat = (n: number, one: (i: number) => string, between = "") =>
  Array.from({ length: n }, (_, i) => one(i)).join(between);

const HEAD = [
  "UBND TỈNH LÀO CAI",
  "SỞ NỘI VỤ",
  "Số: 12/KH-SNV Lào Cai, ngày 02 tháng 4 năm 2025",
  "KẾ HOẠCH",
  "Nâng cao chỉ số PGI năm 2025",
];
const END = ["GIÁM ĐỐC", "Nguyễn Văn A"];

const file = (fileName: string, content: string) => ({ fileName, bytes: Buffer.from(content) });
const text = (name: string, least: number, body: (n: number) => string): Structure => ({
  name: `text: ${name}`,
  least,
  make: (n) => file("ke-hoach.txt", [...HEAD, "I. TỔ CHỨC THỰC HIỆN", body(n), ...END].join("\n")),
});
const html = (name: string, least: number, body: (n: number) => string): Structure => ({
  name: `HTML: ${name}`,
  least,
  make: (n) =>
    file("ke-hoach.html", `<html><body>${repeat(5, (i) => `<p>${HEAD[i]}</p>`)}${body(n)}</body></html>`),
});

const TEXTS: readonly Structure[] = [
  text("paragraphs", 50_000, (n) => repeat(n, (i) => `Đoạn văn số ${i}.`, "\n")),
  text("lines without a mark", 10_000, (n) =>
    repeat(n, (i) => `rà soát thủ tục ${i} của doanh nghiệp`, "\n"),
  ),
  text("one long line", 5_000, (n) => repeat(n, (i) => `rà soát thủ tục ${i}`, " ")),
  text("numbered items", 2_500, (n) => repeat(n, (i) => `${i + 1}. ${sentence(i)}.`, "\n")),
  text("bullets", 2_500, (n) => repeat(n, (i) => `- ${sentence(i)}.`, "\n")),
  text("nested items", 2_500, (n) =>
    repeat(n, (i) => `${i + 1}. Nội dung\na) ${sentence(i)};\n- Rà soát.`, "\n"),
  ),
  text("clauses of one paragraph", 1_000, (n) => `1. ${repeat(n, sentence, "; ")}.`),
  text("sentences of one paragraph", 1_000, (n) => `1. ${repeat(n, sentence, ". ")}.`),
  text("units of one list", 2_500, (n) => `1. ${repeat(n, unit, ", ")} rà soát thủ tục.`),
  text(
    "units after a leader",
    1_000,
    (n) => `1. Sở Y tế chủ trì, phối hợp với ${repeat(n, unit, ", ")} rà soát.`,
  ),
  text(
    "communes of one list",
    2_500,
    (n) => `1. UBND các xã: ${repeat(n, (i) => `Xã Mường ${i}`, ", ")} rà soát.`,
  ),
  text("references", 4_000, (n) =>
    repeat(
      n,
      (i) => `Căn cứ Quyết định số ${i}/QĐ-UBND ngày 0${1 + (i % 9)} tháng 4 năm 2024 của UBND tỉnh;`,
      "\n",
    ),
  ),
  text("deadlines", 2_500, (n) => repeat(n, (i) => `${i + 1}. Sở Y tế gửi báo cáo ${day(i)}.`, "\n")),
  text("recipients", 2_500, (n) => `Nơi nhận:\n${repeat(n, (i) => `- ${unit(i)};`, "\n")}\n- Lưu: VT.`),
  text(
    "recipients of one line",
    2_500,
    (n) => `Nơi nhận: ${repeat(n, (i) => `- ${unit(i)};`, " ")} - Lưu: VT.`,
  ),
  text("targets", 2_500, (n) =>
    repeat(n, (i) => `${i + 1}. Chỉ số Gia nhập thị trường đạt từ ${5 + (i % 4)},${i % 100} điểm.`, "\n"),
  ),
  text("sections", 1_000, (n) =>
    repeat(n, (i) => `${i + 1}. Chỉ số Gia nhập thị trường\n- ${sentence(i)}.`, "\n"),
  ),
  text(
    "footnotes",
    2_500,
    (n) =>
      `${repeat(n, (i) => `Nội dung [${i + 1}] rà soát.`, "\n")}\n${repeat(n, (i) => `[${i + 1}] Theo Quyết định số ${i}.`, "\n")}`,
  ),
  text(
    "rows with bars",
    2_500,
    (n) =>
      `| TT | Nhiệm vụ | Đơn vị |\n|---|---|---|\n${repeat(n, (i) => `| ${i + 1} | Rà soát thủ tục ${i} | ${unit(i)} |`, "\n")}`,
  ),
  text("documents", 250, (n) =>
    repeat(n, (i) => [...HEAD, `1. ${sentence(i)}.`, ...END].join("\n"), "\n\f\n"),
  ),
  text("letters without a blank", 100_000, (n) => "a".repeat(n)),
  text("words without marks", 5_000, (n) => repeat(n, () => "ke hoach nang cao chi so cua so y te", "\n")),
  text("blanks", 500_000, (n) => `a${" ".repeat(n)}b`),
];

const HTMLS: readonly Structure[] = [
  html("paragraphs", 20_000, (n) => repeat(n, (i) => `<p>Đoạn văn số ${i}.</p>`)),
  html("list items", 5_000, (n) => `<ol>${repeat(n, (i) => `<li>${sentence(i)}</li>`)}</ol>`),
  html("nested lists", 1_000, (n) => `${repeat(n, (i) => `<ul><li>Mục ${i}`)}${"</li></ul>".repeat(n)}`),
  html("nested divs", 25_000, (n) => `${repeat(n, (i) => `<div>Mục ${i}`)}${"</div>".repeat(n)}`),
  html("nested spans", 25_000, (n) => `<p>${repeat(n, () => "<span>Mục ")}${"</span>".repeat(n)}</p>`),
  html(
    "nested tables",
    250,
    (n) => `${repeat(n, (i) => `<table><tr><td>Mục ${i}`)}${"</td></tr></table>".repeat(n)}`,
  ),
  html("unclosed formatting", 1_000, (n) => repeat(n, (i) => `<p><b><i>Mục ${i}</p>`)),
  html("attributes", 20_000, (n) => `<p ${repeat(n, (i) => `a${i}="1"`, " ")}>Nội dung</p>`),
  html("style declarations", 20_000, (n) => `<p style="${repeat(n, (i) => `a${i}: 1`, ";")}">Nội dung</p>`),
  html(
    "table rows",
    2_500,
    (n) =>
      `<table>${repeat(n, (i) => `<tr><td>${i}</td><td>Rà soát ${i}</td><td>${unit(i)}</td></tr>`)}</table>`,
  ),
  html(
    "table columns",
    4_000,
    (n) => `<table>${repeat(3, () => `<tr>${repeat(n, (i) => `<td>Ô ${i}</td>`)}</tr>`)}</table>`,
  ),
  html(
    "row spans",
    1_000,
    (n) => `<table>${repeat(n, (i) => `<tr><td rowspan="${n}">Ô ${i}</td></tr>`)}</table>`,
  ),
  html(
    "column spans",
    1_000,
    (n) => `<table>${repeat(n, (i) => `<tr><td colspan="1000">Ô ${i}</td><td>Rà soát</td></tr>`)}</table>`,
  ),
  html("tables", 1_000, (n) =>
    repeat(
      n,
      (i) => `<table><tr><td>${i}</td><td>Rà soát</td></tr><tr><td>${i}</td><td>Rà soát</td></tr></table>`,
    ),
  ),
  html(
    "links to notes",
    2_500,
    (n) =>
      `${repeat(n, (i) => `<p>Nội dung<a href="#n${i}" id="r${i}"><sup>[${i}]</sup></a></p>`)}${repeat(n, (i) => `<p><a id="n${i}" href="#r${i}">[${i}]</a> Ghi chú ${i}</p>`)}`,
  ),
  html("line breaks", 20_000, (n) => `<p>${repeat(n, (i) => `Dòng ${i}`, "<br>")}</p>`),
];

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

const WORDS: readonly Structure[] = [
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
const ODTS: readonly Structure[] = [
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

const escaped = (content: string) =>
  content.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`);
const rtf = (name: string, least: number, body: (n: number) => string): Structure => ({
  name: `RTF: ${name}`,
  least,
  make: (n) =>
    file("ke-hoach.rtf", `{\\rtf1\\ansi ${HEAD.map((line) => `${escaped(line)}\\par `).join("")}${body(n)}}`),
});
const RTFS: readonly Structure[] = [
  rtf("paragraphs", 5_000, (n) => repeat(n, (i) => `${escaped(`Đoạn văn số ${i}.`)}\\par `)),
  rtf("nested groups", 25_000, (n) => `${"{".repeat(n)}Noi dung${"}".repeat(n)}\\par `),
  rtf("table rows", 1_000, (n) =>
    repeat(n, (i) => `\\trowd\\cellx2000\\cellx6000 \\intbl ${i}\\cell Ra soat ${i}\\cell\\row `),
  ),
  rtf(
    "table columns",
    1_000,
    (n) =>
      `\\trowd${repeat(n, (i) => `\\cellx${100 * (i + 1)}`)} \\intbl ${repeat(n, (i) => `O ${i}\\cell `)}\\row `,
  ),
  rtf("control words", 50_000, (n) => `${"\\b\\b0".repeat(n)} Noi dung\\par `),
  rtf(
    "fonts",
    5_000,
    (n) => `{\\fonttbl${repeat(n, (i) => `{\\f${i} F${i};}`)}}${repeat(n, (i) => `\\f${i} chu `)}\\par `,
  ),
];

const FONT = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
const pdf = (
  name: string,
  least: number,
  pages: (n: number) => readonly string[],
  annotations?: (n: number) => readonly string[],
): Structure => ({
  name: `PDF: ${name}`,
  least,
  make(n) {
    const contents = pages(n);
    const notes = annotations?.(n) ?? [];
    const first = 3 + 2 * contents.length;
    const kids = contents.map((_, i) => `${3 + 2 * i} 0 R`).join(" ");
    const list = `/Annots [${notes.map((_, i) => `${first + i} 0 R`).join(" ")}]`;
    const bytes = writePdf([
      `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${notes.map((_, i) => `${first + i} 0 R`).join(" ")}] >> >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
      ...contents.flatMap((content, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${FONT} /Contents ${4 + 2 * i} 0 R ${i === 0 ? list : ""} >>`,
        pdfStream("", content),
      ]),
      ...notes,
    ]);
    return { fileName: "ke-hoach.pdf", bytes };
  },
});
const lines = (n: number, step: number) =>
  repeat(
    n,
    (i) =>
      `BT /F ${Math.min(12, step)} Tf 60 ${(760 - i * step).toFixed(3)} Td (Ra soat thu tuc so ${i}) Tj ET `,
  );
const PDFS: readonly Structure[] = [
  pdf("pages", 50, (n) =>
    Array.from(
      { length: n },
      (_, i) => `BT /F 12 Tf 60 700 Td (Trang thu ${i} cua ke hoach) Tj ET ${lines(30, 14)}`,
    ),
  ),
  pdf("lines of one page", 1_000, (n) => [lines(n, 700 / n)]),
  pdf("words of one page", 1_000, (n) => [
    repeat(
      n,
      (i) =>
        `BT /F 6 Tf ${20 + 40 * (i % 13)} ${(780 - 0.5 * Math.floor(i / 13)).toFixed(2)} Td (chu${i}) Tj ET `,
    ),
  ]),
  pdf("drawn lines", 1_000, (n) => [
    `${lines(30, 14)}${repeat(n, (i) => `${20 + (i % 50) * 11} ${20 + Math.floor(i / 50) * 3} m ${20 + (i % 50) * 11} ${60 + Math.floor(i / 50) * 3} l S `)}`,
  ]),
  pdf("cells of one table", 250, (n) => [
    repeat(
      n,
      (i) =>
        `60 ${(760 - (i * 700) / n).toFixed(3)} 400 ${(700 / n).toFixed(3)} re S BT /F 2 Tf 62 ${(760.2 - (i * 700) / n).toFixed(3)} Td (O ${i}) Tj ET `,
    ),
  ]),
  pdf(
    "form fields",
    100,
    () => [lines(30, 14)],
    (n) =>
      Array.from(
        { length: n },
        (_, i) =>
          `<< /Type /Annot /F 4 /Subtype /Widget /FT /Tx /T (f${i}) /V (gia tri ${i}) /Rect [300 ${(760 - (i * 700) / n).toFixed(2)} 500 ${(760 - ((i - 0.9) * 700) / n).toFixed(2)}] >>`,
      ),
  ),
];

export const STRUCTURES: readonly Structure[] = [...TEXTS, ...HTMLS, ...WORDS, ...ODTS, ...RTFS, ...PDFS];
