import { fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";

/** Words in a sentence before the name of a sub-index. */
const BEFORE = regex.g`(?<!\p{L})(?:chỉ số (?:thành phần|nội dung)|cstp|csnd|chỉ số)(?:(?: |(?<=cstp|csnd))(?:số |thứ )?\d{1,2}(?:\.\d{1,2})?)?(?: ?[:–-])? ?["“«]?(?=\p{L})`;
/** The end of a name without quotes: punctuation, or the words of a target or of who does it. */
const END = regex`["”»]|[.;:()]|,? (?=(?:đạt|phấn đấu|mục tiêu|tăng|giảm|lên|duy trì|giữ|do|giao|được|năm \d|từ \d|tối thiểu|ít nhất|\d)(?!\p{L}))`;
const LONGEST_NAME = 130;
/** A fast test before the text is folded. */
const MAY_NAME = /chỉ\ssố|cstp|csnd/iu;

/** The places where a text states a name after a word such as "chỉ số thành phần", in order. */
export function placesOfNames(text: string): { start: number; end: number }[] {
  if (!MAY_NAME.test(text)) return [];
  const folded = fold(text);
  return allMatches(BEFORE, folded).map(({ index, 0: words }) => {
    const start = index + words.length;
    const after = folded.slice(start, start + LONGEST_NAME);
    const end = END.exec(after)?.index ?? after.length;
    return { start, end: start + end };
  });
}
