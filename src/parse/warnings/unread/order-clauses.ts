import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { DIFFICULTIES_OR_CASES } from "../../lexicon/difficulties.ts";
import { ORDER_CLAUSE } from "../../lexicon/orders.ts";
import { RESPONSIBLE } from "../../lexicon/roles.ts";
import { isFormula } from "../../structure/outline/closing-zone.ts";
import { endsWithColon } from "../../text/line-end.ts";
import type { TextLine } from "../../text/text-line.ts";

const SENTENCE = regex.g`(?:^|[.;:] )(?=\p{L}|\()`;
const MOST_SENTENCES = 20;
const ORDERS = new RegExp(ORDER_CLAUSE, "u");
/** "Báo cáo của các đơn vị đề nghị gửi về Sở Y tế": a request whose addressee is not its object. */
const REQUESTS = /(?:đề nghị|yêu cầu) (?:gửi|nộp|báo cáo|đăng ký) (?:về|cho|tới|đến|qua) /u;
const OWES = new RegExp(`(?<!tự |tinh thần |ý thức )(?:có trách nhiệm|${RESPONSIBLE})(?= )`, "u");
/** Sentences on the past, on the participants of a meeting, and on what the document is about. */
const NO_ORDER =
  /^(?:căn cứ|theo đề nghị|xét đề nghị|trên đây là|ngày \d|kinh phí|hồ sơ|thành phần)|(?:^|[ ,])(?:đã|vừa|đang) |dự họp/u;

/** True if a sentence of a line from an offset on gives anybody an order or a duty. */
export function ordersSomething({ text, folded }: TextLine, from: number): boolean {
  // What announces items is in the items.
  if (endsWithColon(text)) return false;
  const starts = allMatches(SENTENCE, folded.slice(from)).slice(0, MOST_SENTENCES);
  return starts.some(({ index, 0: mark }) => {
    const sentence = folded
      .slice(from + index + mark.length)
      .replace(BRACKET, "")
      .split(SENTENCE_END, 1)[0]!;
    if (DIFFICULTIES_OR_CASES.test(sentence) || NO_ORDER.test(sentence) || isFormula(sentence)) return false;
    return ORDERS.test(sentence) || OWES.test(sentence) || REQUESTS.test(sentence);
  });
}

const SENTENCE_END = /[.;] /u;
/** "(Giao Sở Y tế chuẩn bị hội trường)" */
const BRACKET = /^\((?=giao |đề nghị |yêu cầu |phân công )/u;
