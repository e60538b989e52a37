import { file, HEAD, repeat } from "./plan-text.ts";
import type { Structure } from "./structure.ts";

const escaped = (content: string) =>
  content.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`);
const rtf = (name: string, least: number, body: (n: number) => string): Structure => ({
  name: `RTF: ${name}`,
  least,
  make: (n) =>
    file("ke-hoach.rtf", `{\\rtf1\\ansi ${HEAD.map((line) => `${escaped(line)}\\par `).join("")}${body(n)}}`),
});
/** Files of rich text. */
export const RTFS: readonly Structure[] = [
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
