// Posts and teams that a plan itself creates, which bear duties under their printed names, as pattern sources over folded text.

const TEAM =
  "ban chỉ đạo|ban tổ chức|ban giám khảo|ban thư ký|ban điều hành|ban vận động|ban soạn thảo|tiểu ban|hội đồng|đoàn|tổ|nhóm";
const OFFICE =
  "(?:phó )?trưởng|(?:phó )?chủ tịch|(?:phó )?tổ trưởng|tổ phó|thành viên|ủy viên(?: thường trực)?|thư ký|trưởng các|cơ quan thường trực|bộ phận giúp việc|tổ giúp việc|tổ thư ký";

/** "Trưởng Ban Chỉ đạo", "Các thành viên Hội đồng", "Tổ trưởng Tổ công tác". */
export const POST = `(?:các )?(?:${OFFICE}) (?:${TEAM})`;
/** "Chủ đầu tư", "Trưởng đoàn": a post in one word. */
export const SINGLE_POST = "chủ đầu tư|chủ nhiệm|(?:phó )?trưởng (?:ban|đoàn)|tổ trưởng";
const ACTIVITY =
  "khảo sát|thẩm định|kiểm tra|thanh tra|giám sát|phúc tra|công tác|giúp việc|thư ký|biên tập|tư vấn|đánh giá|soạn thảo|chuyên gia|chuyên viên|đấu thầu|xét duyệt|nghiệm thu|tuyển dụng|kiểm kê|hậu cần|tuyên truyền|phản ứng nhanh|liên ngành";
/** "Tổ thẩm định", "Hội đồng tư vấn": a team with its activity, which may be a verb. */
export const TEAM_OF_ACTIVITY = `(?:${TEAM}) (?:${ACTIVITY})`;
/** A post of one word that the activity of its team may follow: "Trưởng đoàn | kiểm tra", "Trưởng ban | chỉ đạo". */
export const BEFORE_ACTIVITY = `(?:${POST}|trưởng (?:ban|đoàn)|tổ trưởng) (?:chỉ đạo|tổ chức|${ACTIVITY})`;
/** "Hội đồng", "Đoàn" at the beginning of a team's name. */
export const TEAM_NAME = `(?:${TEAM})`;
