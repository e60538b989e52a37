import { ORDER } from "./orders.ts";
import { RIGHT_OR_STATE } from "./predicate-words.ts";
import type { Wording } from "./wording.ts";

// The wordings of predicates that give their subject no work. They follow the subject. Read by
// `fields/assignment/sentence/author-statement.ts`.

const DOCUMENT =
  "kế hoạch|chương trình|đề án|phương án|quy chế|quy định|hướng dẫn|chỉ thị|nghị quyết|quyết định|bộ tiêu chí";

/** The author issues the document: "UBND tỉnh ban hành Kế hoạch … như sau:". */
export const ISSUES: readonly Wording[] = [
  {
    words: `(?:(?:ban hành|xây dựng) kế hoạch|ban hành (?:${DOCUMENT}))(?= |:|,)[^.;]{0,400}(?:như sau|với (?:các |những )?nội dung|:$)`,
    example: "ban hành Kế hoạch cải cách hành chính năm 2026 như sau",
  },
  {
    words: "quyết định (?:về việc )?ban hành (?!số)",
    example: "quyết định ban hành Quy chế quản lý bến cảng",
  },
  {
    words: "(?:thông báo|thông tin|trả lời|phúc đáp|báo cáo) [^.;:]{0,400}như sau ?:?\\s*$",
    example: "thông báo tiến độ chấm điểm như sau:",
  },
];

const RESULTS =
  "(?:sự |tinh thần |(?:những |các )?(?:nỗ lực|cố gắng|thành tích|thành tựu)|(?:những |các )?kết quả (?:mà |đã |đạt |tích cực|bước đầu))";
/** "Ghi nhận ý kiến của người dân" is work of a body; an author who notes proposals goes on with an order. */
const PROPOSALS = `(?:các |những )?(?:giải pháp|ý kiến|kiến nghị|đề xuất|cam kết)(?! phản ánh)(?![^.;]{0,60}(?:người dân|cử tri|nhân dân))[^.;]{0,400}(?:,| và)(?: đồng thời)? (?:${ORDER}) `;
const ALSO_PRAISES = "(?:(?:ghi nhận|biểu dương|hoan nghênh|khen ngợi)(?:,| và) ){0,3}";

/** What the author thinks, also after "cơ bản" or "hoàn toàn". */
export const THINKS: readonly Wording[] = [
  { words: `${ALSO_PRAISES}đánh giá cao `, example: "ghi nhận và đánh giá cao kết quả của các đơn vị" },
  // "Biểu dương các tập thể" is work.
  {
    words: `${ALSO_PRAISES}(?:biểu dương|khen ngợi) (?:sự|tinh thần) `,
    example: "biểu dương tinh thần trách nhiệm của các phòng",
  },
  {
    words: `${ALSO_PRAISES}(?:ghi nhận|hoan nghênh) ${RESULTS}`,
    example: "ghi nhận những nỗ lực của Sở Y tế",
  },
  {
    words: `${ALSO_PRAISES}ghi nhận ${PROPOSALS}`,
    example: "ghi nhận các kiến nghị của doanh nghiệp và yêu cầu các sở trả lời",
  },
  {
    words: "(?:nhận thấy|cho rằng|nhận định)[ ,:](?![^.;]{0,200} thì )",
    example: "nhận thấy hồ sơ đã đầy đủ",
  },
  // "Thống nhất nội dung với Sở A" and "thống nhất quản lý" are work.
  {
    words:
      "thống nhất (?:cao )?(?:với (?:(?:các|những|toàn bộ|nội dung) ){0,2}(?:đề xuất|đề nghị|kiến nghị|ý kiến|báo cáo|tờ trình|đánh giá)|theo (?:đề xuất|đề nghị)|(?:về )?(?:chủ trương|nguyên tắc))",
    example: "thống nhất với đề xuất của Sở Tài chính",
  },
  // "Thống nhất dự thảo với Sở A trước khi trình" is work.
  {
    words:
      "thống nhất (?:với )?(?:(?:toàn bộ|các) )?(?:nội dung )?(?:của )?(?:các )?dự thảo(?= |[.,;]|$)(?![^.;]{0,120}(?: với (?!các nội dung)| trước khi | để ))",
    example: "thống nhất nội dung dự thảo Nghị quyết và cử người tham gia như sau",
  },
  { words: "cơ bản (?:thống nhất|nhất trí|đồng ý) ", example: "cơ bản nhất trí nội dung dự thảo" },
  {
    words: "(?:nhất trí|đồng ý|tán thành) (?:cao )?(?:với|về|theo|cho|chủ trương) ",
    example: "đồng ý với phương án của Sở Xây dựng",
  },
];

const NO_DUTY_LATER =
  "(?![^.;]{0,400}(?:có (?:trách nhiệm|nhiệm vụ)|phải |(?<!không )(?<!chỉ )(?<!tự )chịu trách nhiệm|chủ trì))";

/**
 * Facts about a body: how it works, a document that it has already issued, a number that it has, what it is, what it may do and
 * for what it does not answer.
 */
export const FACTS: readonly Wording[] = [
  {
    words: `(?:(?:cũng |sẽ )?(?:không [^.;:]{2,60}, )?không|chỉ) chịu trách nhiệm (?!nếu)`,
    example: "không chịu trách nhiệm về số liệu do chủ đầu tư cung cấp",
  },
  {
    words: `(?:có quyền (?!hạn|và|, )|(?:cũng |đều )?có thể (?!thấy)|chỉ được (?:phép )?(?!giao))${NO_DUTY_LATER}`,
    example: "có quyền đề nghị cấp lại bản sao",
  },
  {
    words: "có (?:từ|trên|dưới|đủ|ít nhất|tối thiểu) \\d[^.;]{0,120} thì (?:có thể|được)(?= )",
    example: "có từ 30 hội viên trở lên thì có thể lập chi hội",
  },
  {
    words: `là (?:một )?(?:tổ chức|cơ quan (?:chuyên môn|hành chính|trực thuộc)|đơn vị (?:sự nghiệp|trực thuộc|hạch toán))[^.;:]{0,200}(?:có|thực hiện) chức năng${NO_DUTY_LATER}`,
    example: "là tổ chức phối hợp liên ngành, có chức năng giúp UBND tỉnh điều phối",
  },
  {
    words: `do [^.;:]{2,80} (?:phụ trách|đứng đầu|điều hành|lãnh đạo)(?= (?:và|, ?) ?có|[.;]|$)${NO_DUTY_LATER}`,
    example: "do Giám đốc phụ trách và có hai Phó Giám đốc",
  },
  {
    words:
      "(?:tự )?giải thể (?:sau khi|khi) (?:hoàn thành|kết thúc)(?![^.;]{0,200}(?:báo cáo|phối hợp|chịu trách nhiệm))",
    example: "tự giải thể sau khi hoàn thành nhiệm vụ",
  },
  { words: `${RIGHT_OR_STATE}${NO_DUTY_LATER}`, example: "được miễn học phí" },
  {
    words: `(?:hiện |đã )?có${NO_DUTY_LATER} \\d[\\d.]{0,8} [^.;,:]{2,40}, \\d[\\d.]{0,8} [^.;,:]{2,40}(?=[.;,])`,
    example: "có 45 phòng học, 12 phòng máy, 3 thư viện",
  },
  {
    words: `(?:vẫn )?còn chưa (?:thực hiện|làm|chủ động|quan tâm|chú trọng|kịp thời|nghiêm)(?= )(?![^.;]{0,300} (?:khẩn trương|phải|cần|trước ngày) )`,
    example: "còn chưa thực hiện tốt việc lưu hồ sơ",
  },
  {
    words:
      "(?:thường|hay|vẫn|còn)(?: còn| rất| khá)? (?:lúng túng|gặp (?:khó|vướng)|phải (?:đi lại|chờ)|e ngại|e dè|bị động)(?= |[.,;]|$)",
    example: "vẫn phải đi lại nhiều lần",
  },
  // Only in a sentence without a duty.
  {
    words:
      "(?:(?:làm việc|hoạt động) (?:theo (?:các )?(?:chế độ|hình thức|nguyên tắc|quy chế|quy định)|kiêm nhiệm)|được sử dụng con dấu|sử dụng con dấu của|tự (?:giải (?:thể|tán)|chấm dứt hoạt động))(?= |[.;]|$)(?![^.;]{0,300}(?:trách nhiệm|chủ động|chủ trì|phối hợp|báo cáo|tham mưu|chuẩn bị))",
    example: "làm việc theo chế độ kiêm nhiệm",
  },
  {
    words: `ban hành (?:${DOCUMENT}|công văn|thông báo|báo cáo|tờ trình|công điện|văn bản) số:? ?\\d{1,6} ?\\/`,
    example: "ban hành Kế hoạch số 215/KH-UBND ngày 12/01/2025",
  },
  {
    words:
      "có (?:tổng số|số(?! (?:điện thoại|liệu|hóa))|tỷ lệ|tỉ lệ) (?![^.;]{0,300}(?:trách nhiệm|phải|cần|khẩn trương|chủ động|báo cáo về))",
    example: "có số hồ sơ tiếp nhận thấp hơn quy định",
  },
  // The statute of a body.
  {
    words: `(?:chịu sự (?:quản lý|chỉ đạo|lãnh đạo|giám sát|kiểm tra|thanh tra|kiểm soát)|hoạt động (?:(?:theo )?điều lệ|công khai|độc lập|không vì)|kế thừa (?:toàn bộ |các |mọi )?(?:quyền|nghĩa vụ|trách nhiệm)|có (?:tên (?:tiếng|gọi|giao dịch|viết tắt|đầy đủ)|trụ sở|tư cách pháp nhân|con dấu))(?=[ ,.;:]|$)${NO_DUTY_LATER}`,
    example: "chịu sự quản lý của Sở Nội vụ",
  },
  {
    words: `là (?:một )?(?:tổ chức (?:xã hội|chính trị|phi |tài chính|khoa học|có tư cách)|đơn vị sự nghiệp|quỹ )${NO_DUTY_LATER}`,
    example: "là tổ chức xã hội - nghề nghiệp, tự bảo đảm kinh phí",
  },
  {
    words:
      "nằm (?:trong|ngoài|trên|ở|tại|dọc|cách|giáp) (?![^.;]{0,300}(?:có trách nhiệm|phải |khẩn trương))",
    example: "nằm trong danh mục cụm công nghiệp được thành lập",
  },
  // A label and its value: a paper, an address, a number, nothing.
  {
    words:
      "(?:[^.,;:]{1,80})?: ?(?:(?:không có|chưa có)(?=[.;]|$)|giấy (?:chứng nhận|phép|xác nhận|đăng ký)|chứng chỉ|mã số|địa chỉ|[\\dx][\\dx ().+-]{1,40}$|(?:tổng )?công ty [^.;:]{3,160}; (?:địa chỉ|mã số|(?:số )?điện thoại))",
    example: "khảo sát địa hình: Không có.",
  },
  {
    words: ": ?có (?:kết quả|điểm|tỷ lệ|tỉ lệ|chỉ số) [^.;]{2,160}(?:đạt|xếp|từ|trên)(?= )",
    example: ": có kết quả đánh giá đạt loại tốt",
  },
];
