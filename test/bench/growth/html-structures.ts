import { file, HEAD, repeat, sentence, unit } from "./plan-text.ts";
import type { Structure } from "./structure.ts";

const html = (name: string, least: number, body: (n: number) => string): Structure => ({
  name: `HTML: ${name}`,
  least,
  make: (n) =>
    file("ke-hoach.html", `<html><body>${repeat(5, (i) => `<p>${HEAD[i]}</p>`)}${body(n)}</body></html>`),
});

/** Web pages. */
export const HTMLS: readonly Structure[] = [
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
