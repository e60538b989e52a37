import { allMatches } from "./matcher.ts";

// Words that ask a unit for its own plan. The patterns match folded text.

/** A plan of other work: "kế hoạch thanh tra", "kế hoạch sử dụng đất". */
const OTHER_PLAN =
  "(?:thanh tra|kiểm tra|giám sát|kiểm toán|đối thoại|khảo sát|điều tra|phúc tra|đánh giá|tuyên truyền|truyền thông|tập huấn|đào tạo|bồi dưỡng|tuyển dụng|luân chuyển|sử dụng đất|đấu giá|đấu thầu|lựa chọn nhà thầu|đầu tư công|vốn|tài chính|kinh phí|thu chi|sản xuất|ứng phó|quan trắc|bảo trì|phát triển kinh tế|tổ chức (?:hội nghị|hội thảo|đối thoại|khảo sát|thanh tra|kiểm tra))(?= |[,.;:]|$)";
/** Names with the same word, and papers for those who write it: "Sở Kế hoạch và Đầu tư", "gửi mẫu kế hoạch". */
const NOT_IN_NAME = "(?<!(?:sở|bộ|phòng|ban|vụ|khoa|bộ phận| [-–]|mẫu|đề cương|khung) )";
const NO_NAME_AFTER = "(?! và đầu tư| ?[-–] ?(?:tài chính|tổng hợp|kinh doanh|kỹ thuật|nghiệp vụ|đầu tư))";
/** A document that is there, or of the one who asks: "kế hoạch số 12/KH-UBND", "kế hoạch này", "kế hoạch của UBND tỉnh". */
const CITED =
  "(?! (?:số \\d|này|nêu trên|trên|nói trên|đã |hiện có|của (?:ubnd |ủy ban nhân dân )?tỉnh(?![ \\p{L}]*cơ quan)))";
const PLAN = `(?:${NOT_IN_NAME}kế hoạch${NO_NAME_AFTER}|chương trình hành động(?! của (?:chính phủ|tỉnh ủy|thành ủy))|phương án (?:riêng|nâng cao|cải thiện|khắc phục)(?= |$|[.,;]))`;
/** Whose plan it is: "kế hoạch | của đơn vị", "kế hoạch | riêng". */
const OWN =
  "(?:của (?:từng |mỗi |chính )?(?:cơ quan|đơn vị|địa phương|ngành|cấp|mình|sở|trung tâm|ban)|riêng(?=[ ,;.)]|$))";
/** What a plan is for that a unit only has because it is asked to: "có kế hoạch | nâng cao sự hài lòng". */
const FOR =
  "(?:nâng cao|cải thiện|cải tiến|khắc phục|duy trì|thực hiện|triển khai|hành động|hoàn thành|đồng hành|chuyên đề|cụ thể|chi tiết|thống nhất)";

/** "mức độ | hoàn thành kế hoạch" is what is measured. */
const MAKE =
  "(?:xây dựng|ban hành|(?<!(?:mức độ|tỷ lệ|tỉ lệ|kết quả|tiến độ|việc) )hoàn thành|gửi|nộp|(?<!đăng )ký(?! kết)|phê duyệt|soạn thảo|cụ thể hóa)";
/** "Các sở | có kế hoạch cải thiện chỉ số", not "khi có kế hoạch" and "chưa có kế hoạch". */
const HAVE = `(?<!(?:đã|chưa|khi|nếu|đang|không|mới|vẫn|sẽ|từng|nào|nơi|việc) )có (?:một |bản )?${PLAN}`;
/** "Các sở chưa có kế hoạch khắc phục | phải ban hành ngay" */
const LACKS = `chưa (?:có|gửi|nộp|lập|xây dựng|ban hành) ${PLAN}[^.;]{0,60} (?:phải|cần|khẩn trương)(?= )`;

/** "xây dựng kế hoạch cụ thể", "ban hành trước ngày … kế hoạch thực hiện của đơn vị": in a sentence with a date. */
const SUB_PLAN = new RegExp(
  `${MAKE}(?:[^.;]{0,60}|[^.;]{0,120}(?=kế hoạch[^.;]{0,40} ${OWN}))${PLAN}${CITED}(?! (?:công tác )?${OTHER_PLAN})` +
    `|(?<!thành )lập ${PLAN} (?:${FOR}|${OWN})` +
    `|${HAVE} (?:${FOR}|${OWN})|${HAVE}[^.;,]{0,80} ${OWN}|${LACKS}` +
    `|(?:có|lập|xây dựng) phương án (?:riêng|nâng cao|cải thiện|khắc phục)(?= |$|[.,;])|${PLAN} (?:cụ thể|chi tiết|triển khai|thực hiện) (?:của|tại)` +
    // "kế hoạch của các sở phải được ban hành", "kế hoạch chi tiết do các sở ban hành"
    `|${PLAN}${CITED}(?! (?:công tác )?${OTHER_PLAN})(?: [^ .;,:]{1,9}){0,9}? (?:của|do|được) [^.;:]{2,200}? (?:(?:phải|cần|đều|được) ){0,2}(?:ký |xây dựng,? )?ban hành`,
  "gu",
);

const OWN_PLAN = new RegExp(
  `(?:xây dựng|ban hành|lập|cụ thể hóa[^.;]{0,60} (?:bằng|thành)|(?<!chưa )(?<!đã )có)[^.;]{0,40} ${PLAN}[^.;]{0,60}?(?:${OWN}|thực hiện kế hoạch này|để (?:triển khai|tổ chức|thực hiện))` +
    `|${HAVE} (?:đồng hành|chuyên đề|hành động|triển khai|thực hiện)`,
  "u",
);
/** "Ban hành kế hoạch thực hiện.": the whole task. */
const ONLY_A_PLAN =
  /^(?:(?:chủ động|khẩn trương|căn cứ [^.;]{1,100},) ?)?(?:xây dựng|ban hành|lập)(?:,? (?:và )?ban hành)? kế hoạch(?: cụ thể| chi tiết)?(?: triển khai| tổ chức)? thực hiện ?[.;]?$/u;

/**
 * A plan that somebody else issues, as the verb before it says or the words after it: "tham mưu UBND tỉnh | ban hành kế hoạch", "kế hoạch
 * phúc tra | trình UBND tỉnh phê duyệt", "xây dựng Kế hoạch năm 2026 | trình UBND tỉnh".
 */
const DRAFTED = new RegExp(
  `tham mưu(?: [^ .;,]{1,9}){0,9}?(?:,? (?:và )?(?:xây dựng|soạn thảo|ban hành|trình))[^.;,]{0,60}${PLAN}|(?:xây dựng|lập|soạn thảo|hoàn thành)[^.;]{0,40} ${PLAN}[^.;]{0,160}? trình (?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|huyện)[^.;]{0,20} (?:phê duyệt|ban hành|xem xét)|(?:xây dựng|lập|soạn thảo|hoàn thành) kế hoạch năm \\d{4},? trình (?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)`,
  "gu",
);
const FOR_SOMEBODY_ELSE = /tham mưu|kế hoạch này của|trình (?:ubnd|ủy ban nhân dân)/u;
/** Work on the plans of others: "đôn đốc việc xây dựng kế hoạch của các sở", "góp ý kế hoạch của đơn vị". */
const OVERSEES =
  /(?:đôn đốc|theo dõi|hướng dẫn|tổng hợp|kiểm tra|thẩm định|góp ý|đánh giá|xem xét)(?: [^ .;]{1,9}){0,5}? (?:việc |tình hình |các đơn vị |các cơ quan )?(?:(?:xây dựng|ban hành|gửi|lập)[^.;]{0,20} )?kế hoạch[^.;]{0,60}/gu;

/** A plan that is there already: "Sở A | đã ban hành kế hoạch | tiếp tục thực hiện". */
const PLAN_DONE =
  /(?<![^ ,;(])đã (?:được )?(?:xây dựng|ban hành|gửi|nộp|lập|hoàn thành)(?: [^ .;,]{1,9}){0,3} kế hoạch(?: của (?:cơ quan|đơn vị|mình|ngành|địa phương))?/gu;
/** "không phải ban hành kế hoạch riêng", "không yêu cầu các xã, phường lập kế hoạch": nobody is asked for this plan. */
const NOT_ASKED =
  /(?:(?:không|chưa)(?: [^ .;,]{1,9}){0,4}?|không yêu cầu [^.;]{2,80}?) (?:làm|xây dựng|ban hành|lập|gửi|nộp|có) [^.;,]{0,80}/gu;
/** "sở nào chưa có kế hoạch": what is missing is asked for in the next words. */
const IS_LACKING = new RegExp(LACKS, "u");
/** "ban hành kế hoạch riêng hoặc lồng ghép vào kế hoạch công tác": the unit may write its own plan or add the work to another plan. */
const ONE_WAY =
  /(?:xây dựng|ban hành|lập) [^.;,]{0,60}kế hoạch [^.;,]{0,40}(?:,? )?hoặc (?:được )?lồng ghép|lồng ghép [^.;]{0,100} hoặc (?:xây dựng|ban hành|lập) [^.;,]{0,40}kế hoạch/u;
/** What another subject is asked for: "Sở A rà soát; | các đơn vị còn lại xây dựng kế hoạch". */
const OF_OTHERS = /; (?:các|những|ubnd|ủy ban|sở|riêng|đề nghị|yêu cầu|giao) .*$/u;

/** Words without the plans that are there already, that nobody is asked for, or that are drafted for somebody else. */
export const withoutOtherPlans = (folded: string): string => {
  if (!/kế hoạch|chương trình hành động|phương án/u.test(folded)) return folded;
  const blank = (words: string) => " ".repeat(words.length);
  const own = folded.replace(PLAN_DONE, blank).replace(DRAFTED, blank);
  return IS_LACKING.test(own) ? own : own.replace(NOT_ASKED, blank);
};

/** The offset of the last words of a sentence with a date that ask for a plan; -1 without them. The argument comes from `withoutOtherPlans`. */
export const lastPlanAsked = (folded: string): number => allMatches(SUB_PLAN, folded).at(-1)?.index ?? -1;

/**
 * Returns true if a task without a date asks its unit for a plan of its own that implements the parent plan ("xây dựng
 * kế hoạch của đơn vị"), not for any plan ("xây dựng kế hoạch kiểm tra") or a draft for somebody else ("tham mưu").
 */
export function asksForOwnPlan(folded: string): boolean {
  const own = folded
    .replace(OF_OTHERS, "")
    .replace(PLAN_DONE, "")
    .replace(NOT_ASKED, "")
    .replace(OVERSEES, "");
  if (FOR_SOMEBODY_ELSE.test(own) || ONE_WAY.test(own)) return false;
  return OWN_PLAN.test(own) || ONLY_A_PLAN.test(own);
}

/** Whether a product is a plan of the unit that makes it: "Kế hoạch của Sở", "Kế hoạch riêng", not "Kế hoạch của UBND tỉnh". */
export const isOwnPlan = (folded: string): boolean => OWN_PRODUCT.test(folded);
const OWN_PRODUCT =
  /^(?:bản )?kế hoạch(?: (?:cải thiện|thực hiện|triển khai|nâng cao|hành động|chi tiết))*(?: (?:riêng|chi tiết)(?=[ ,.;]|$)| của (?!(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)(?! cấp)|tỉnh|thành phố|hđnd|trung ương|bộ |chính phủ))/u;

/** "Sở A không phải ban hành kế hoạch riêng", "UBND xã B được miễn gửi kế hoạch". Without "phải" only a plan "riêng", because "không ban hành kế hoạch" also blames units. */
const NEEDS_NO_PLAN =
  /không (?:(?:phải|cần|bắt buộc(?: phải)?|yêu cầu) (?:(?:làm|xây dựng|lập|ban hành|gửi|nộp|có)[^.;,]{0,20} (?:kế hoạch|văn bản(?: [^ .;,]{1,9}){0,2} riêng)|(?:làm|ban hành|gửi|nộp) (?:riêng|lại))|(?:làm|xây dựng|lập|ban hành) kế hoạch riêng|yêu cầu [^.;]{2,80}? (?:làm|xây dựng|lập|ban hành|gửi|nộp)[^.;,]{0,20} kế hoạch)|được miễn (?:việc )?(?:làm|xây dựng|lập|ban hành|gửi|nộp)[^.;,]{0,20} kế hoạch/u;

/** Returns true for words that free a unit from sending its own plan. */
export const needsNoPlan = (folded: string): boolean => NEEDS_NO_PLAN.test(folded);
