import { HEAD_BODY_WORDS } from "./bodies.ts";
import { COORDINATE, LEAD } from "./roles.ts";
import type { Wording } from "./wording.ts";

// The wordings in which a sentence names the role of another body than its subject: "phối hợp với Bộ A (cơ quan chủ trì)", "hướng dẫn
// các xã phối hợp với Công an xã". Read by `fields/assignment/sentence/others-roles.ts`.

const NOUN = `cơ quan|đơn vị|địa phương|ngành|doanh nghiệp|người dân|nhân dân|hợp tác xã|thôn|trạm|trung ương|lực lượng|${HEAD_BODY_WORDS}`;
/** The name of one or more bodies, with commas only between bodies. */
const OTHERS = `(?:các |những |tất cả các )?(?:${NOUN})(?!\\p{L})(?:[^,;.:()]|, (?=(?:các )?(?:${NOUN})(?!\\p{L}))){0,80}`;
const UNJOINED = "(?<! (?:và|hoặc|tiếp tục|trực tiếp|để))";
const OWN_POST = "(?<!(?:là|làm|vai trò|tư cách|trách nhiệm|nhiệm vụ)(?: của)? )";

/** What other bodies lead, and what the unit leads anyway. */
export const LEAD_OF_OTHERS: readonly Wording[] = [
  {
    words: `(?<=[\\p{L}] )(?:được (?:giao|phân công)(?: nhiệm vụ)?|do (?:đơn vị |cơ quan |ngành )?mình|do (?:đơn vị|cơ quan)|đang|mình) ${LEAD}(?!\\p{L})`,
    example: "cải thiện các tiêu chí được giao chủ trì",
  },
  // At the beginning of the words it is what the unit itself is.
  {
    words: `(?<=\\p{L}[^\\p{L}]{1,3})${OWN_POST}(?:cơ quan|đơn vị) ${LEAD}(?!\\p{L})`,
    example: "góp ý khi cơ quan chủ trì lấy ý kiến",
  },
  {
    words: `(?<!\\p{L})(?:do|với|cùng|cho|(?:yêu cầu|đề nghị|hướng dẫn|chỉ đạo|phân công) của) ${OTHERS}${UNJOINED} ${LEAD}(?!\\p{L})`,
    example: "tham gia các dự án do Bộ Y tế chủ trì",
  },
  {
    words: `(?<=(?:${COORDINATE}|tham gia|hỗ trợ)(?= )[^.;()]{2,160}) ?\\([^()]{0,40}${LEAD}[^()]{0,80}\\)`,
    example: "phối hợp với Sở Y tế (chủ trì khảo sát)",
  },
];

/** The object of these verbs acts for itself, unlike that of "chỉ đạo". */
const DIRECTED =
  "đôn đốc|vận động|hướng dẫn|tạo điều kiện cho|khuyến khích|(?:yêu cầu|đề nghị)(?= (?:các|những) )";
/** After a mark or at the beginning of a task these words give an order, and the body after them is the unit of the task. */
const ASKED = "(?<=(?:^|[\\p{L}\\d)]) )(?:giao|yêu cầu|đề nghị|để)";
/** "chỉ đạo, phối hợp" and "chỉ đạo và phối hợp": the unit does both, so a comma goes on only before these words. */
const MORE =
  ", (?:ban|ngành|đoàn thể|hội|phường|thị trấn|đặc khu|đơn vị|địa phương|tổ chức|tích cực|chủ động|thường xuyên|kịp thời)(?!\\p{L})";

const asks = (verbs: string, noun: string) =>
  `(?<!\\p{L})(?:${verbs}) (?:các |những )?(?:${noun})(?!\\p{L})(?:[^,;.:]|${MORE}){0,120}${UNJOINED} ${COORDINATE}(?!\\p{L})`;

/** The coordination of bodies that the unit directs: their partners are its own, but it has no role of help. */
export const HELP_OF_SUBORDINATES: readonly Wording[] = [
  { words: asks("chỉ đạo", NOUN), example: "chỉ đạo các trạm y tế phối hợp với các thôn" },
];

/** The coordination that other bodies are asked for. */
export const HELP_OF_OTHERS: readonly Wording[] = [
  {
    words: asks(`${DIRECTED}|${ASKED}`, NOUN),
    example: "hướng dẫn các trạm y tế phối hợp với các thôn",
  },
  {
    words: asks(
      "chỉ đạo",
      "sở|ban, ngành|ngành|ubnd|ủy ban|xã|phường|đặc khu|địa phương|thôn|người dân|nhân dân",
    ),
    example: "chỉ đạo UBND các xã phối hợp với các thôn",
  },
  {
    words: `(?<=[\\p{L}\\d], )(?:đề nghị|mời) (?:(?:${NOUN})|công an|thuế|kho bạc|bưu điện)(?!\\p{L})[^.;:]{1,160} (?:cùng )?${COORDINATE}(?!\\p{L})`,
    example: "cung cấp số liệu, đề nghị Sở Xây dựng phối hợp phần nước thải",
  },
  {
    words: `(?<=[\\p{L}\\d] ?)\\((?:(?:${NOUN})|công an|thuế|kho bạc|bưu điện)(?!\\p{L})[^()]{1,200} (?:cùng )?${COORDINATE}(?!\\p{L})[^()]{0,120}\\)`,
    example: "rà soát hồ sơ (Sở Tài chính, Thuế tỉnh phối hợp cung cấp số liệu)",
  },
];
