import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import type { FlowLine } from "./flow.ts";

/** The kinds of documents whose summary is printed below the kind. */
const KIND =
  /^(?:kế hoạch|chương trình|đề án|phương án|báo cáo|thông báo|tờ trình|quyết định|nghị quyết|chỉ thị|hướng dẫn|công điện)(?: [^\d.,:;]{2,20})?$/u;
/** No summary goes on after a sentence has ended, or ends with these signs. */
const SENTENCE = regex`[.:;]$|\p{Ll}\. \p{Lu}\p{Ll}`;
/** Least letters of the text below a summary; the name of a place may also begin a line. */
const SHORTEST_TEXT = 80;
/** "Năm 2023, Chỉ số PGI …": no summary goes on like this. */
const BEGINS_SENTENCE = /^Năm \d{4}, /u;
/** No summary ends in one of these words. */
const UNFINISHED = regex`(?<!\p{L})(?:của|tại|giữa|do|và|cho|với|về|trên địa bàn|tỉnh|thành phố|huyện|xã|phường)$|[,–-]$`;

/**
 * The index of the first line below the summary, where the lines of one paragraph below the kind of document contain the summary
 * and the first paragraph of the text; 0 where they do not contain both. `above`: the paragraph above.
 */
export function textBelowTitle(above: string, lines: readonly FlowLine[]): number {
  if (lines.length < 2 || !isCapitals(above) || !KIND.test(fold(above))) return 0;
  const texts = lines.map(({ line }) => line.text);
  if (!SENTENCE.test(texts.join(" "))) return 0;
  const at = texts.findIndex(
    (text, i) =>
      i > 0 &&
      regex`^\p{Lu}\p{Ll}`.test(text) &&
      !UNFINISHED.test(fold(texts[i - 1]!)) &&
      !isCapitals(texts[i - 1]!) &&
      SENTENCE.test(texts.slice(i).join(" ")) &&
      (BEGINS_SENTENCE.test(text) || texts.slice(i).join(" ").length >= SHORTEST_TEXT),
  );
  return Math.max(0, at);
}
