// "Thương binh và. Xã hội", "… tiêu chảy do." + "vi rút": dust after a word is read as a full stop. A name or a sentence with the stop
// is cut in two.

import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import type { Line } from "../../model/extraction.ts";
import { type FlowItem, mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

/** No sentence ends with these words; nor does one between the number of a document and its date. */
const NEVER_LAST = "(?<![\\p{L}\\p{M}])(?:và|của|các|những|hoặc|thành phố trực thuộc)";
const STRAY = regex.g`${NEVER_LAST}[.;](?= \p{L})|(?<=\d\/\p{Lu}[\p{Lu}-]{1,12})\.(?= ngày \d)`;
const STRAY_AT_END = regex`${NEVER_LAST}\.$`;
/** "… tổng hợp, báo cáo." + "Chủ tịch UBND tỉnh trước ngày 20/5": a body or a post and a date are no sentence. */
const WANTS_RECEIVER = regex`(?<!\p{L})(?:báo cáo|trình|gửi)\.$`;
const RECEIVER = regex`^(?:(?:Phó )?Chủ tịch|UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Thủ tướng|Thường trực|Tỉnh ủy|Thành ủy)(?: (?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|tỉnh|thành phố|xã|phường|\p{Lu}\p{L}{0,8})){0,7} (?:trước (?:ngày|\d)|theo quy định|để |xem xét|định kỳ|hằng)`;
const LAST_WORD = regex`(?<=[ ,(])(?<word>\p{Ll}{2,7}|\p{Lu}{2,7})\.$`;
const BEGINS_WORD = regex`^\p{L}{2}`;
const SMALL = regex`^(?<first>\p{Ll}{2,7}) `;
const CONFIDENCE = 0.9;

export const strayStops: Repair = {
  id: "stray-stops",
  apply(items) {
    const below = linesBelow(items);
    return {
      items: mapLines(items, (line) => withoutStop(withoutStops(line), below.get(line))),
      removed: [],
    };
  },
};

function withoutStops(line: ReadyLine): ReadyLine {
  if (line.confidence === 1) return line;
  return [...line.text.matchAll(STRAY)].reverse().reduce<ReadyLine>(
    (current, { index, 0: read }) =>
      replaceInLine(current, {
        start: index,
        end: index + read.length,
        text: read.slice(0, -1),
        confidence: CONFIDENCE,
      }),
    line,
  );
}

/** A recognised line without the stop at its end, if its last word ends no sentence or the next line goes on in small letters. */
function withoutStop(line: ReadyLine, below: Line | undefined): ReadyLine {
  const word = LAST_WORD.exec(line.text)?.groups?.word;
  if (word === undefined || line.confidence === 1 || below === undefined) return line;
  const first = SMALL.exec(below.text)?.groups?.first ?? "";
  const goesOn = isVietnameseSyllable(first) && isVietnameseSyllable(word.toLowerCase());
  const isStray =
    (STRAY_AT_END.test(line.text) && BEGINS_WORD.test(below.text)) ||
    (WANTS_RECEIVER.test(line.text) && RECEIVER.test(below.text));
  if (!goesOn && !isStray && !(isTitle(line.text, WORDS_OF_TITLE) && isTitle(below.text, WORDS_OF_REST)))
    return line;
  const end = line.text.length;
  const start = end - word.length - 1;
  return replaceInLine(line, { start, end, text: word, confidence: CONFIDENCE });
}

/** "VỀ CHÍNH SÁCH TIỀN TỆ VÀ ĐẢM BẢO": a line in capitals of several words, as of a title or a name over several lines. */
const isTitle = (text: string, words: number) => text.split(" ").length >= words && isCapitals(text);
const WORDS_OF_TITLE = 4;
const WORDS_OF_REST = 2;

/** The line below each line of the text and of the cells. */
function linesBelow(items: readonly FlowItem[]): Map<Line, Line> {
  const below = new Map<Line, Line>();
  const add = (lines: readonly Line[]) => {
    for (const [i, line] of lines.entries())
      if (lines[i + 1]?.role === line.role && lines[i + 1]?.column === line.column)
        below.set(line, lines[i + 1]!);
  };
  let run: Line[] = [];
  for (const item of items) {
    if (item.kind === "line") {
      run.push(item.line);
      continue;
    }
    add(run);
    run = [];
    for (const { cells } of item.table.rows) for (const { lines } of cells) add(lines);
  }
  add(run);
  return below;
}
