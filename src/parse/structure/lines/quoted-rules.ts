import { allMatches } from "../../../language/matcher.ts";
import { endsWithColon } from "../../text/line-end.ts";
import type { TextLine } from "../../text/text-line.ts";

// A letter quotes what a law or another document prescribes: "khoản 2 Điều 32 Nghị định số … quy định: “2. Hồ sơ gồm: …”". The quoted
// words are orders of that document, with its units and its periods, so nothing is read from them.

/** "điểm a khoản 2 Điều 32 Nghị định số …": the place of the words that follow in quotation marks. */
const CITED_PLACE = /(?:^|[ (])(?:khoản|điều) \d/u;
/** "… sửa đổi khoản 2 như sau:": the author sets the quoted words himself. */
const AMENDS =
  /(?:sửa đổi|bổ sung|điều chỉnh|thay thế|thay)(?! một số điều)[^.;“"]{0,200}(?:như sau|thành|bằng) ?:?\s*$/u;
const OPENS = /^(?:[-+•*] )?["“„]/u;
const MARKS = /["“”„]/gu;
const CLOSES = /["”][.;,/]{0,3}\s*$/u;
const MOST_LINES = 30;

/** "quy định: “…", "quy định rõ “…", "đã có Công văn số …, đề nghị “…": the words before a quotation in the same sentence. */
const PRESCRIBES = /(?:quy định(?: rõ| cụ thể| như sau)?|đề nghị|yêu cầu),? ?:? ?["“]/gu;
const SHORTEST_QUOTED = 30;

/** The lines without those that quote a cited provision, and with nothing to read in the provisions quoted inside other lines. */
export function withoutQuotedRules(lines: readonly TextLine[]): TextLine[] {
  const kept: TextLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const quoted = announcesProvision(lines[at - 1]) ? quotedLines(lines, at) : 0;
    if (quoted > 0) at += quoted - 1;
    else kept.push(withoutInnerRules(lines[at]!));
  }
  return kept;
}

const announcesProvision = (line: TextLine | undefined): boolean =>
  line !== undefined &&
  endsWithColon(line.text) &&
  CITED_PLACE.test(line.folded) &&
  !AMENDS.test(line.folded);

/** The number of lines of the quotation that begins with a line; 0 where none begins, or where it does not end. */
function quotedLines(lines: readonly TextLine[], from: number): number {
  const first = lines[from]!;
  if (!OPENS.test(first.text) || first.source.kind === "row") return 0;
  for (const [i, line] of lines.slice(from, from + MOST_LINES).entries()) {
    const marks = allMatches(MARKS, line.text).length;
    // A further line with an opening mark: the first quotation was never closed.
    if (i > 0 && OPENS.test(line.text) && marks % 2 === 1) return 0;
    if (CLOSES.test(line.text) && (i === 0 ? marks % 2 === 0 : marks % 2 === 1)) return i + 1;
  }
  return 0;
}

/** The line with other folded words, of the same length, where it quotes what is prescribed; the printed words stay. */
function withoutInnerRules(line: TextLine): TextLine {
  let { folded } = line;
  for (const { index, 0: words } of allMatches(PRESCRIBES, folded)) {
    const from = index + words.length;
    const length = folded.slice(from).search(/["”]/u);
    if (length >= SHORTEST_QUOTED)
      folded = folded.slice(0, from) + "·".repeat(length) + folded.slice(from + length);
  }
  return folded === line.folded ? line : line.reworded(line.text, folded);
}
