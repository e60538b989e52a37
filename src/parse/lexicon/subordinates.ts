// Words that begin a clause before the subject of a sentence, as pattern sources over folded text. Conjunctions and
// prepositions are a closed class.

/** Words that no report and no task of their own begins with. */
export const FIRM_SUBORDINATE =
  "trên cơ sở|dưới sự|căn cứ|(?:ngay )?sau khi|(?:sau|đầu|cuối|hết|kết thúc) (?:mỗi|từng)|khi|trước khi|trong (?:quá trình|phạm vi|thời gian|thời hạn|vòng|trường hợp)|theo|để|nhằm|định kỳ|(?:h[ằà]ng|mỗi) (?:năm|quý|tháng|tuần|ngày)|đồng thời|song song|kể từ|ngoài ra|ngoài|bên cạnh|thông qua|đối với|riêng|chậm nhất|trường hợp|nếu|thời gian tới";
/** A report of the author or a task may begin with these as well: "Trong tháng 8, Sở Y tế …", "Thực hiện rà soát". */
const OPEN_SUBORDINATE =
  "trong|sau|ngay (?:sau(?! khi)|khi|từ)|trước|kết thúc|qua|về|với|từ|tại|cùng với|do|vì|tiếp theo|xét";
/** Verbs that a clause before the subject may begin with: "Thực hiện Kế hoạch số 12/KH-UBND, Sở Y tế …". They begin tasks as well. */
export const VERB_OF_CLAUSE = "thực hiện|triển khai|tiếp tục thực hiện";
/** Words of such clauses that are no verb of a task. */
export const SUBORDINATE_WITHOUT_VERB = `${FIRM_SUBORDINATE}|${OPEN_SUBORDINATE}`;
export const SUBORDINATE = `${SUBORDINATE_WITHOUT_VERB}|${VERB_OF_CLAUSE}`;
