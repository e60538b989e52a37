import { describe, expect, it } from "vitest";
import { withoutReferences } from "../../../src/restore/repairs/character-references.ts";
import { restore } from "../../../src/restore/restore.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "../text/shipped-model.ts";

const PAGE =
  "Giao S&#7903; N&#7897;i v&#7909; ch&#x1EE7; tr&igrave;, ph&#7889;i h&#7907;p v&#7899;i Thu&#7871; t&#7881;nh";
const MEANT = "Giao Sở Nội vụ chủ trì, phối hợp với Thuế tỉnh";

function filtered(text: string): string {
  const filter = new TextFilter(restorer);
  return [...filter.push(text), ...filter.end()].map((line) => line.text + line.lineEnd).join("");
}
function textOf(text: string): string {
  const block = { kind: "line" as const, text, paragraph: true, role: "body" as const, confidence: 1 };
  const reading = { method: "text" as const, confidence: 1, blocks: [block] };
  const extraction = { mediaType: "text/plain", pages: [{ number: 1, readings: [reading] }], warnings: [] };
  return restore(extraction, restorer)
    .value.paragraphs.map((own) => own.text)
    .join("\n");
}

describe("letters written as in HTML", () => {
  it("are decoded in documents and by the filter", () => {
    expect(textOf(PAGE)).toBe(MEANT);
    expect(filtered(`${PAGE}\n`)).toBe(`${MEANT}\n`);
  });

  it.each([
    ["Th&#7921;c hi&#7879;n k&#7871; ho&#7841;ch c&#7843;i c&aacute;ch", "Thực hiện kế hoạch cải cách"],
    ["Th&amp;#7921;c hi&amp;#7879;n k&amp;#7871; ho&amp;#7841;ch", "Thực hiện kế hoạch"],
    [
      "S&#7903; N&#7897;i v&#7909; &ndash; S&#7903; Y t&#7871; &amp; c&aacute;c x&atilde;",
      "Sở Nội vụ – Sở Y tế & các xã",
    ],
    [
      "c&#7843;i c&e;ch h&agrave;nh ch&iacute;nh &#7; &#99999; &khac; R&D",
      "cải c&e;ch hành chính &#7; &#99999; &khac; R&D",
    ],
  ])("%s", (line, meant) => {
    expect(withoutReferences([line])).toEqual([meant]);
  });

  it.each([
    ["a page of HTML", ["<p>", PAGE, "</p>"]],
    ["French", ["Le caf&eacute; est ferm&eacute; &agrave; midi, la r&eacute;union est annul&eacute;e"]],
    [
      "English with signs",
      ["Research &amp; development, terms &nbsp; conditions &#169; 2026 &quot;Acme&quot;"],
    ],
    ["one letter", ["Các xã báo cáo kết quả v&ecirc; việc này"]],
    ["Vietnamese with signs alone", ["Sở Nông nghiệp &amp; Môi trường báo cáo kết quả"]],
  ])("stay in the filter in %s", (_, lines) => {
    expect(withoutReferences(lines)).toEqual(lines);
  });
});
