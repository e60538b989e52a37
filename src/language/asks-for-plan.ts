// Words that ask a unit for a plan of its own. Both patterns match folded text.

/** A plan of other work: "kế hoạch thanh tra", "kế hoạch sử dụng đất". */
const OTHER_PLAN =
  "(?:thanh tra|kiểm tra|giám sát|kiểm toán|đối thoại|khảo sát|điều tra|tuyên truyền|truyền thông|tập huấn|đào tạo|bồi dưỡng|tuyển dụng|luân chuyển|sử dụng đất|đấu giá|đấu thầu|lựa chọn nhà thầu|đầu tư công|vốn|tài chính|kinh phí|thu chi|sản xuất|ứng phó|quan trắc|bảo trì|tổ chức (?:hội nghị|hội thảo|đối thoại|khảo sát|thanh tra|kiểm tra))(?= |[,.;:]|$)";
/** Names with the same word: "Sở Kế hoạch và Đầu tư", "Phòng Tài chính - Kế hoạch". */
const NOT_IN_NAME = "(?<!(?:sở|bộ|phòng|ban|vụ|khoa|bộ phận| [-–]) )";
const NO_NAME_AFTER = "(?! và đầu tư| ?[-–] ?(?:tài chính|tổng hợp|kinh doanh|kỹ thuật|nghiệp vụ|đầu tư))";
/** "xây dựng kế hoạch cụ thể", "ban hành trước ngày … kế hoạch thực hiện của đơn vị": in a sentence with a date. */
export const SUB_PLAN = new RegExp(
  `(?:xây dựng|ban hành|hoàn thành|gửi|nộp|cụ thể hóa).{0,60}${NOT_IN_NAME}kế hoạch${NO_NAME_AFTER}(?! (?:công tác )?${OTHER_PLAN})|(?<!thành )lập kế hoạch (?:khắc phục|cải thiện|nâng cao|thực hiện|triển khai|hành động)(?=[ ,;.])|(?:phải|cần|đều|cũng) có (?:bản )?kế hoạch (?:riêng|cụ thể|chi tiết|triển khai|thực hiện|hành động|của (?:mình|cơ quan|đơn vị|địa phương|ngành))(?=[ ,;.]|$)|kế hoạch (?:cụ thể|chi tiết|triển khai|thực hiện) (?:của|tại)`,
  "u",
);

const OWN_PLAN =
  /(?:xây dựng|ban hành|lập|(?:phải|cần|đều|cũng) có|cụ thể hóa[^.;]{0,60} (?:bằng|thành))[^.;]{0,40} kế hoạch[^.;]{0,40}?(?:của (?:cơ quan|đơn vị|địa phương|ngành|mình)|riêng(?=[ ,;.]|$)|thực hiện kế hoạch này|để (?:triển khai|tổ chức|thực hiện))/u;
/** "Ban hành kế hoạch thực hiện.": the whole task. */
const ONLY_A_PLAN =
  /^(?:(?:chủ động|khẩn trương|căn cứ [^.;]{1,100},) ?)?(?:xây dựng|ban hành|lập)(?:,? (?:và )?ban hành)? kế hoạch(?: cụ thể| chi tiết)?(?: triển khai| tổ chức)? thực hiện ?[.;]?$/u;
const FOR_SOMEBODY_ELSE = /tham mưu|kế hoạch này của|trình (?:ubnd|ủy ban nhân dân)/u;

/** A plan that is there already: "Sở A | đã ban hành kế hoạch | tiếp tục thực hiện". */
export const PLAN_DONE =
  /(?<![^ ,;(])đã (?:được )?(?:xây dựng|ban hành|gửi|nộp|lập|hoàn thành)(?: [^ .;,]{1,9}){0,3} kế hoạch(?: của (?:cơ quan|đơn vị|mình|ngành|địa phương))?/gu;
/** "không phải ban hành kế hoạch riêng": nobody is asked for this plan. */
const NOT_ASKED =
  /(?:không|chưa)(?: [^ .;,]{1,9}){0,4}? (?:làm|xây dựng|ban hành|lập|gửi|nộp|có) [^.;,]{0,80}/gu;
/** "ban hành kế hoạch riêng hoặc lồng ghép vào kế hoạch công tác": the unit may write its own plan or add the work to another plan. */
const ONE_WAY =
  /(?:xây dựng|ban hành|lập) [^.;,]{0,60}kế hoạch [^.;,]{0,40}(?:,? )?hoặc (?:được )?lồng ghép|lồng ghép [^.;]{0,100} hoặc (?:xây dựng|ban hành|lập) [^.;,]{0,40}kế hoạch/u;
/** What another subject is asked for: "Sở A rà soát; | các đơn vị còn lại xây dựng kế hoạch". */
const OF_OTHERS = /; (?:các|những|ubnd|ủy ban|sở|riêng|đề nghị|yêu cầu|giao) .*$/u;

/**
 * Returns true if a task without a date asks its unit for a plan of its own that implements the parent plan ("xây dựng
 * kế hoạch của đơn vị"), not for any plan ("xây dựng kế hoạch kiểm tra") or a draft for somebody else ("tham mưu").
 */
export function asksForOwnPlan(folded: string): boolean {
  const own = folded.replace(OF_OTHERS, "").replace(PLAN_DONE, "").replace(NOT_ASKED, "");
  if (FOR_SOMEBODY_ELSE.test(own) || ONE_WAY.test(own)) return false;
  return OWN_PLAN.test(own) || ONLY_A_PLAN.test(own);
}

/** "Sở A không phải ban hành kế hoạch riêng", "UBND xã B được miễn gửi kế hoạch". Without "phải" only a plan "riêng", because "không ban hành kế hoạch" also blames units. */
const NEEDS_NO_PLAN =
  /không (?:(?:phải|cần|bắt buộc(?: phải)?|yêu cầu) (?:(?:làm|xây dựng|lập|ban hành|gửi|nộp|có)[^.;,]{0,20} (?:kế hoạch|văn bản(?: [^ .;,]{1,9}){0,2} riêng)|(?:làm|ban hành|gửi|nộp) riêng)|(?:làm|xây dựng|lập|ban hành) kế hoạch riêng)|được miễn (?:việc )?(?:làm|xây dựng|lập|ban hành|gửi|nộp)[^.;,]{0,20} kế hoạch/u;

/** Returns true for words that free a unit from sending its own plan. */
export const needsNoPlan = (folded: string): boolean => NEEDS_NO_PLAN.test(folded);
