import { regex } from "../../../language/regex.ts";
import { HEAD_BODY_WORDS } from "../../lexicon/bodies.ts";
import { COORDINATE, LEAD } from "../../lexicon/roles.ts";

// A sentence may also name the role or the partners of another body: "phối hợp với Bộ A (cơ quan chủ trì)", "hướng dẫn các xã phối hợp
// với Công an xã". The unit of the sentence does not get this role or these partners.

const NOUN = `cơ quan|đơn vị|địa phương|ngành|doanh nghiệp|người dân|nhân dân|hợp tác xã|thôn|trạm|trung ương|lực lượng|${HEAD_BODY_WORDS}`;
/** The name of one or more bodies, with commas only between bodies. */
const OTHERS = `(?:các |những |tất cả các )?(?:${NOUN})(?!\\p{L})(?:[^,;.:()]|, (?=(?:các )?(?:${NOUN})(?!\\p{L}))){0,80}`;
const UNJOINED = "(?<! (?:và|hoặc|tiếp tục|trực tiếp|để))";

/** "các tiêu chí được giao chủ trì", "lĩnh vực do mình chủ trì": what a unit leads anyway, not what it is asked to lead. */
const LED_ANYWAY = regex.g`(?<=[\p{L}] )(?:được (?:giao|phân công)(?: nhiệm vụ)?|do (?:đơn vị |cơ quan |ngành )?mình|do (?:đơn vị|cơ quan)|đang|mình) ${LEAD}(?!\p{L})`;
const OWN_POST = "(?<!(?:là|làm|vai trò|tư cách|trách nhiệm|nhiệm vụ)(?: của)? )";
/** "khi cơ quan chủ trì lấy ý kiến", "Sở Y tế – đơn vị chủ trì –". At the beginning of the words it is what the unit itself is. */
const LEADING_BODY = regex.g`(?<=\p{L}[^\p{L}]{1,3})${OWN_POST}(?:cơ quan|đơn vị) ${LEAD}(?!\p{L})`;
/** "các dự án do Bộ Y tế chủ trì", "phối hợp với các bộ chủ trì thực hiện", "cho Bộ Y tế là cơ quan chủ trì". */
const LED_BY_OTHERS = regex.g`(?<!\p{L})(?:do|với|cùng|cho|(?:yêu cầu|đề nghị|hướng dẫn|chỉ đạo|phân công) của) ${OTHERS}${UNJOINED} ${LEAD}(?!\p{L})`;
/** "phối hợp với Sở Y tế (chủ trì khảo sát)". */
const LEAD_IN_BRACKET = regex.g`(?<=(?:${COORDINATE}|tham gia|hỗ trợ)(?= )[^.;()]{2,160}) ?\([^()]{0,40}${LEAD}[^()]{0,80}\)`;

const DIRECTED =
  "chỉ đạo|đôn đốc|vận động|hướng dẫn|tạo điều kiện cho|khuyến khích|(?:yêu cầu|đề nghị)(?= (?:các|những) )";
/** After a mark or at the beginning of a task these words give an order, and the body after them is the unit of the task. */
const ASKED = "(?<=(?:^|[\\p{L}\\d)]) )(?:giao|yêu cầu|đề nghị|để)";
/**
 * "Chỉ đạo các trạm y tế phối hợp với …": the health stations coordinate, and the unit that directs them does not. In "chỉ đạo, phối hợp"
 * and "chỉ đạo và phối hợp" the unit does both.
 */
const MORE =
  ", (?:ban|ngành|đoàn thể|hội|phường|thị trấn|đặc khu|đơn vị|địa phương|tổ chức|tích cực|chủ động|thường xuyên|kịp thời)(?!\\p{L})";
const OTHERS_COORDINATE = regex.g`(?<!\p{L})(?:${DIRECTED}|${ASKED}) (?:các |những )?(?:${NOUN})(?!\p{L})(?:[^,;.:]|${MORE}){0,120}${UNJOINED} ${COORDINATE}(?!\p{L})`;

const blanks = (words: string) => " ".repeat(words.length);

/** Folded words with blanks in place of what other bodies lead. */
export const withoutLeadOfOthers = (folded: string): string =>
  folded.includes(LEAD)
    ? [LED_ANYWAY, LEADING_BODY, LED_BY_OTHERS, LEAD_IN_BRACKET].reduce(
        (words, pattern) => words.replace(pattern, blanks),
        folded,
      )
    : folded;

/** Folded words with blanks in place of the coordination that other bodies are asked for; the partners after it are theirs. */
export const withoutHelpOfOthers = (folded: string): string =>
  folded.includes(COORDINATE) ? folded.replace(OTHERS_COORDINATE, blanks) : folded;
