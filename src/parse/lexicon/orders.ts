// The verbs with which a document gives work to units, as pattern sources over folded text.

/** Verbs that assign work inside a sentence. "đề nghị" and "yêu cầu" are not among them, because tasks contain them too. "Sở Giao thông vận tải" assigns nothing. */
export const ASSIGN = "giao(?! thông )|phân công";
/** First words of a body after an order. "Theo đề nghị của …" is a basis, "thời gian yêu cầu" no order. */
export const ORDERED_BODY =
  "(?:các|quý|thành viên|ủy viên|lãnh đạo|thủ trưởng|giám đốc|chủ tịch|bộ trưởng|trưởng|sở|bộ|ubnd|ủy ban|ban|phòng|công an|chi cục|cục|trung tâm|đơn vị|cơ quan|chủ đầu tư|tập đoàn|công ty|doanh nghiệp|nhà thầu|văn phòng)";
/** "Chuyển Sở A nghiên cứu, trả lời": a letter is passed on for work. "Chuyển Trung tâm A về Sở B" moves a body. */
export const PASSES_ON = `chuyển(?= (?:đến |cho )?${ORDERED_BODY} [^.;:]{1,200}(?:chủ trì|nghiên cứu|xem xét|xử lý|giải quyết|trả lời|tham mưu|thẩm định)(?= |[.,;]|$))`;
/** Verbs that assign work at the beginning of a clause. */
export const ORDER = `${ASSIGN}|đề nghị|yêu cầu|kiến nghị(?= ${ORDERED_BODY} )|${PASSES_ON}`;

/** Words of a decision before its order: "Thống nhất chủ trương | giao Trung tâm Khuyến nông …". */
export const AGREED = "(?:thống nhất|nhất trí|đồng ý)(?: về)?(?: chủ trương)?(?: việc)?,? ";

/** Verbs before an order that the subject itself gives: "Sở Y tế hướng dẫn, đôn đốc, yêu cầu các đơn vị …". */
export const OWN_VERB =
  "(?:chỉ đạo|hướng dẫn|đôn đốc|nhắc nhở|kiểm tra|giám sát|theo dõi|vận động|tuyên truyền)(?:,| và)";

/** What an author is besides its name: "Sở Y tế - cơ quan | thường trực | của Ban Chỉ đạo". */
export const STANDING_OFFICE = "thường trực|đầu mối|chủ trì";
const AUTHOR =
  "(?:(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)|ubnd|ủy ban|sở|bộ|chủ tịch|thủ tướng|giám đốc|ban|chi cục|cục|phòng|trung tâm|công ty|trường) [^,.;:]{0,80} ";
/** An order to a body, known or not. It begins a clause, or its author does. */
export const ORDER_CLAUSE = `(?:^|, )(?:và |nay |${AUTHOR})?(?:trân trọng |kính )?(?:${ORDER})(?: cho)? ${ORDERED_BODY}(?= )`;
/** The same after another clause. */
export const LATER_ORDER = `, (?:và )?(?:${ORDER})(?: cho)? ${ORDERED_BODY}(?= )`;
