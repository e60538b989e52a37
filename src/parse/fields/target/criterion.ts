import { regex } from "../../../language/regex.ts";
import { GOAL_NOUN, KEEP } from "../../lexicon/goals.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

const CRITERION =
  /^(?:(?:các )?(?:tỷ lệ|tiêu chí|chỉ tiêu (?!năm|đặt|phấn|:)|chỉ số con|chỉ số nhánh|mức độ|điểm (?:tiêu chí|chỉ tiêu|nội dung)|thời gian|số (?:lượng |hồ sơ |thủ tục )))/u;
/** Points of a part, with its name; the name may be that of the whole sub-index. */
const PART_POINTS =
  /^(?:điểm (?:số )?thành phần|nội dung thành phần) (?!(?:của|này|trên|đạt|được|do|năm|phấn đấu|là|từ|tối thiểu|ít nhất|[\d(:]))(?=\S)/u;
/** "Mức độ hài lòng chung của người dân, tổ chức (SIPAS)": the whole index. */
const OF_INDEX = /^(?:mức độ|chỉ số|tỷ lệ) hài lòng chung(?= |$)/u;
/** "Điểm nội dung “Cung ứng dịch vụ công”", "Mức độ hài lòng về tiếp cận dịch vụ": the name of a whole sub-index may follow. */
const POINTS_OF =
  /^(?:điểm (?:số )?(?:tiêu chí|chỉ tiêu|nội dung)|(?:mức độ|tỷ lệ) hài lòng(?: của (?:người dân|người dân, tổ chức|tổ chức))? (?:về|đối với)(?: việc)?) ["“«]?/u;
/** "Chỉ số “Cung ứng dịch vụ công” | - phần giáo dục tiểu học: đạt …", "… (phần y tế) đạt …": a part of what is named before. */
const PART_AFTER_NAME =
  /(?<=\S)["”»]? ?(?:[-–] |\()(?=phần )(?<part>[^,;:.()]{6,120}?)\)?(?: ?:)?(?: (?:phấn đấu|năm \d{4},?)){0,2} ?$/u;
/** "80% | học viên có việc làm": what the share is one of. */
const AFTER_SHARE = regex`^ (?!(?:trở|so|và|trong|năm|của|trên|theo|đối|để|với|hoặc|đến|vào|nằm|xếp|thuộc|đứng|tăng|giảm|nâng|cải|phấn|duy|là|cao|hơn|từ|giai|chỉ|tổng|mục|kế|đạt|đồng|điểm|tại|ở|vượt|thì|nhưng|còn|mỗi|hằng|hàng|số điểm)(?!\p{L}))(?<what>\p{Ll}[^,;.:]{3,120})`;
const LEAD_IN = regex`^[-+*•\s]{0,4}(?:\d{1,2}[.)] |\p{L}\) )?(?:(?:(?:${GOAL_NOUN})(?: cụ thể)?|phấn đấu|cụ thể|tăng|giữ|đưa|đến|hết|năm \d{4}|trong năm \d{4}|đến năm \d{4}|đến hết năm \d{4}|${KEEP}|nâng|nâng cao|bảo đảm|đảm bảo)[:,]? (?:[-+*•–] ?(?:\d{1,2}[.)] )?)?){0,4}`;
/** "Tổ chức thu gom, phấn đấu | tỷ lệ thu gom đạt 92%": the goal of a task. */
const INNER_GOAL =
  /^.{1,300}[,;] (?:phấn đấu|bảo đảm|đảm bảo|nâng|đưa|duy trì|giữ)(?: để| nâng| đưa)? (?=(?:tỷ lệ|mức độ) [^,;]{3,120}$)/u;
/** "đạt trên 7,1 điểm, trong đó | thủ tục chứng thực đạt trên 2,4 điểm": a part of what the figure before is about. */
const AFTER_WHOLE =
  /^.{0,400}\d[^;]{0,120}trong đó[,:]? (?:(?:tiêu chí|chỉ số(?: thành phần| con)?|nội dung(?: thành phần)?) )?["“«]?(?=\D{3,120}$)/u;
/** A result inside the words before a goal: "Tỷ lệ hồ sơ đúng hạn hiện đạt 95%, phấn đấu đạt 98%". */
const REACHED = / (?:(?:hiện|mới|chỉ|hiện nay) )?đạt \d/u;
const REST =
  /[\s:,(–-]{0,9}(?:(?:tăng|giảm) từ [\d,.]{1,6} ?%[\s:,]{0,9})?(?:(?:phấn đấu|đạt|là|lên|lên mức|tới|ở mức|xuống|còn|năm \d{4})[\s:,]{0,9}){0,3}$/iu;
const SHORTEST = 6;
const LONGEST = 199;

/**
 * The part of a sub-index that a figure is about ("Tỷ lệ hồ sơ đúng hạn" in "Tỷ lệ hồ sơ đúng hạn đạt trên 98%"); null if it
 * is about the whole sub-index.
 */
export function criterionOf(line: TextLine, sentence: Span, goal: Span, context: RuleContext): string | null {
  const { catalogue, year } = context;
  const indexIds = indexIdsAt(line, context);
  const folded = line.folded.slice(sentence.start, goal.start);
  const lead = (AFTER_WHOLE.exec(folded) ?? INNER_GOAL.exec(folded) ?? LEAD_IN.exec(folded))?.[0].length ?? 0;
  const printed = line.text.slice(sentence.start + lead, goal.start);
  const words = folded.slice(lead);
  const named = PART_AFTER_NAME.exec(words);
  if (named) {
    const start = named.index + named[0].indexOf(named.groups!.part!);
    return printed.slice(start, start + named.groups!.part!.length).trim();
  }
  const isPart =
    (PART_POINTS.test(words) || AFTER_WHOLE.test(folded)) &&
    catalogue.findSubIndices(printed, indexIds, year).length === 0;
  const nameAt = POINTS_OF.exec(words)?.[0].length;
  const isWhole =
    OF_INDEX.test(words) ||
    (nameAt !== undefined &&
      catalogue.findSubIndices(printed, indexIds, year).some(({ start }) => start === nameAt));
  if (isPart || (CRITERION.test(words) && !isWhole)) {
    const result = printed.search(REACHED);
    const stated = (result < 0 ? printed : printed.slice(0, result)).replace(REST, "").trim();
    // The mark that opens the quotation was read before it.
    const part = AFTER_WHOLE.test(folded) ? stated.replace(/["”»]$/u, "") : stated;
    return part.length >= SHORTEST && part.length <= LONGEST ? part : null;
  }
  if (!line.folded.slice(goal.start, goal.end).includes("%")) return null;
  return AFTER_SHARE.exec(line.text.slice(goal.end, sentence.end))?.groups?.what?.trim() ?? null;
}
