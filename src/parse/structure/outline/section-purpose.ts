import { GOAL } from "../../lexicon/goals.ts";
import { RESULT_NOUN } from "../../lexicon/headings.ts";
import type { Section } from "./section.ts";

/** Headings of sections about reasons and aims, which assign nothing. "Yêu cầu các sở …" is an order. */
const AIMS =
  /^(?:mục đích|mục tiêu|yêu cầu(?=$|[,:;.]| (?:và|chung|cụ thể|về|đặt ra) )|quan điểm|nguyên tắc(?=$|[,:;.]| (?:và|chung|chỉ đạo|thực hiện|tổ chức|xây dựng|lựa chọn|đánh giá)(?= |$|[,:;.]))|sự cần thiết|căn cứ(?=$|[,:;.]| (?:và|pháp lý|xây dựng|ban hành|lập)(?= |$))|phần mở đầu|cơ sở(?! (?:sản xuất|kinh doanh|giáo dục|đào tạo|khám|y tế|điều trị|dịch vụ|chế biến|chăn nuôi|lưu trú|du lịch|kiểm định|tôn giáo|trợ giúp|bảo trợ))|bối cảnh|định hướng|những (?:kết quả|tồn tại|hạn chế)|(?:tóm tắt |các )?ý kiến (?:của(?! (?:(?:đồng chí|ông|bà) )?(?:phó )?(?:chủ tịch|giám đốc|bí thư|lãnh đạo|chủ trì|người chủ trì))|(?:phát biểu|tham gia|thảo luận|trao đổi|đóng góp|góp ý)(?=$|[,:;.]| (?:của|tại|trong) )))/u;
const EXAMINE = "kiểm tra|thanh tra|giám sát|khảo sát|đánh giá|xét|bình xét|chấm|thi|thi đua|tập huấn";
/**
 * Headings and labels of facts: reasons, scope, participants, money, time, places, numbers, criteria, what will be inspected or reported. A unit below
 * them has a duty only where a sentence gives it one. "Tiêu chí 3" is a sub-index.
 */
const FACTS = new RegExp(
  `^(?:về )?(?:nguồn )?(?:lý do|kinh phí|phạm vi|đối tượng|thành phần|cơ cấu|hình thức|thời gian(?! (?:tới|sắp tới|qua)(?= |,))|địa điểm|cách thức|số lượng|tần suất|thông số|khối lượng|vị trí (?:lấy|đặt|đo|quan trắc|khảo sát)|điểm (?:lấy|đo|quan trắc|khảo sát)|(?:tiêu chí|tiêu chuẩn|chỉ tiêu)(?=$|[,:]| (?:và|xét|chung|để|phân bổ|khen thưởng|lựa chọn|xếp loại|công nhận|${EXAMINE})(?= |$|[,:]))|(?:nội dung|đề cương|kết cấu|bố cục)(?: của)?(?: các)? báo cáo(?=$|[,:.])|nội dung (?:${EXAMINE})(?= |$|[,:])(?! của (?:chủ|cơ quan|đơn vị|ban|nhà) )|(?:thủ tục|hồ sơ|trình tự)(?:,| và) (?:thủ tục|hồ sơ|trình tự|thời gian)|hồ sơ đề nghị|mức (?:thưởng|chi|hỗ trợ))(?= |$|[,:;.(])`,
  "u",
);
/** Headings of sections about the past. */
const PAST = new RegExp(`^(?:về )?(?:${RESULT_NOUN})`, "u");
/** "- Đánh giá, lựa chọn mô hình phù hợp.": an item that ends as a sentence, with nothing below it, says what to do. */
const isToEvaluate = ({ lines, children }: Section, heading: string) =>
  heading.startsWith("đánh giá") && lines.length + children.length === 0 && /[.;]$/u.test(heading);
/** "Kết quả thực hiện báo cáo về …" states a duty. */
const TO_REPORT = / (?:báo cáo|gửi|tổng hợp) (?:về|cho|đến|tới|qua) /u;
/**
 * "Kết quả cung ứng dịch vụ công", "Cơ sở vật chất" below "NHIỆM VỤ": what the work is about. "Kết quả đạt được" and "Kết quả năm 2024" tell of the
 * past there too.
 */
const isSubjectOfWork = ({ parent }: Section, heading: string): boolean =>
  SUBJECT_OF_WORK.test(heading) &&
  !/ (?:năm|quý|tháng|giai đoạn) [\di]/u.test(heading) &&
  isBelowTasks(parent);
const SUBJECT_OF_WORK =
  /^(?:kết quả (?:cung ứng|cung cấp|dịch vụ|giải quyết|xử lý|phục vụ|đầu ra)|cơ sở (?:vật chất|hạ tầng|dữ liệu))(?= |$|[:.,])/u;
/** "Đánh giá sự hài lòng", "Mục tiêu phát triển xanh" below "NHIỆM VỤ": facts or goals, but a sentence there may give a duty. */
const mayStateDuties = ({ parent }: Section, heading: string): boolean =>
  OTHER_SUBJECT.test(heading) && isBelowTasks(parent);
/** True for "1. Yêu cầu chung" beside "2. Trách nhiệm của các đơn vị": these are orders to everybody. They are not aims. */
export function isAskedOfAll({ line, textStart, parent }: Section): boolean {
  if (!DEMANDS.test(line?.folded.slice(textStart) ?? "")) return false;
  const beside = (parent?.children ?? []).map(({ line, textStart }) => line?.folded.slice(textStart) ?? "");
  return beside.some((words) => OF_UNITS.test(words)) && !beside.some((words) => /^mục đích/u.test(words));
}
const DEMANDS = /^yêu cầu chung(?=$|[:.])/u;
const OF_UNITS =
  /^(?:trách nhiệm|phân công|nhiệm vụ) (?:cụ thể |cho )?(?:của |đối với )?(?:các |từng )?(?:sở|ban|ngành|đơn vị|cơ quan|địa phương|ubnd|phòng|trường)/u;
const OTHER_SUBJECT =
  /^(?:đánh giá|tình hình|mục tiêu|định hướng) (?!(?:chung|cụ thể|tổng quát|chủ yếu|thực hiện|triển khai|kết quả|công tác|năm|đến|và|của|các|giai đoạn|phấn đấu|trong|tại)(?= |$|[,:.])|đạt )/u;
const isBelowTasks = (section: Section | null): boolean =>
  section?.line != null && (purposeOf(section) === "tasks" || isBelowTasks(section.parent));
const TASKS = "nhiệm vụ|giải pháp|phân công|tổ chức thực hiện|tổ chức triển khai|biện pháp|công việc";
/** "MỤC TIÊU, NHIỆM VỤ": the heading names tasks next to the aims. */
const AND_TASKS = new RegExp(`(?:,|;| và) (?:các |một số )?(?:${TASKS}|trách nhiệm)`, "u");
/** "PHẠM VI, ĐỐI TƯỢNG, PHƯƠNG ÁN HỖ TRỢ": the heading names facts and methods next to the aims. */
const AND_FACTS =
  /(?:,|;| và) (?:phương án|nhu cầu|nội dung|cách thức|phương pháp|kinh phí|địa điểm)(?= |$|[,.:])/u;
const NAMES_TASKS = new RegExp(
  `${TASKS}|^(?:các )?hành động(?: (?:cụ thể|trọng tâm|ưu tiên|chính))?[.: ]{0,2}$|trách nhiệm (?:thực hiện|của)|trọng tâm|nội dung (?:thực hiện|triển khai)`,
  "u",
);

/** "TÌNH HÌNH NĂM 2025; PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026": the heading names the work to come next to the past. */
const AND_AHEAD = new RegExp(`(?:[,;]| và)(?: một số| các)? (?:phương hướng|(?:${TASKS})(?! đã))`, "u");

const LONGEST_HEADING = 120;
const LABEL = /^[^:.;]{4,80}:/u;

/** True for a heading of work that begins like one about the past: "Kết quả thực hiện báo cáo về …". */
const statesWork = (section: Section, heading: string): boolean =>
  TO_REPORT.test(heading) || isToEvaluate(section, heading) || isSubjectOfWork(section, heading);

/** True for the heading of a part on results only: "I. KẾT QUẢ NĂM 2025", not "I. KẾT QUẢ NĂM 2025 VÀ NHIỆM VỤ NĂM 2026". */
export function tellsOfPast(section: Section): boolean {
  const heading = section.line ? section.line.folded.slice(section.textStart) : "";
  const isShort = heading !== "" && heading.length < LONGEST_HEADING;
  return isShort && PAST.test(heading) && !ALSO_AHEAD.test(heading) && !statesWork(section, heading);
}
const ALSO_AHEAD = new RegExp(`${TASKS}|${GOAL}|phương hướng|kế hoạch`, "u");

/**
 * The purpose of a section by its heading: "aims" for aims, results and reasons; "facts" for money, time, places, numbers and
 * criteria; null if the heading states none. A long line states its purpose before a colon: "Điểm quan trắc: …".
 */
export function purposeOf(section: Section): "tasks" | "aims" | "facts" | null {
  const heading = section.line ? section.line.folded.slice(section.textStart) : "";
  if (heading === "") return null;
  if (heading.length >= LONGEST_HEADING) return FACTS.test(LABEL.exec(heading)?.[0] ?? "") ? "facts" : null;
  if (mayStateDuties(section, heading)) return "facts";
  if (PAST.test(heading)) return statesWork(section, heading) || AND_AHEAD.test(heading) ? null : "aims";
  if (isSubjectOfWork(section, heading) || isAskedOfAll(section)) return null;
  if (AIMS.test(heading))
    return AND_TASKS.test(heading) ? "tasks" : AND_FACTS.test(heading) ? "facts" : "aims";
  if (FACTS.test(heading)) return AND_TASKS.test(heading) ? "tasks" : "facts";
  return NAMES_TASKS.test(heading) ? "tasks" : null;
}

/**
 * True for the section of requirements, "2. Yêu cầu", alone or beside the purpose ("I. MỤC ĐÍCH, YÊU CẦU"): a unit has a duty there where a
 * sentence gives it one. Goals with their targets are no requirements.
 */
export function isRequirements(section: Section): boolean {
  const heading = section.line ? section.line.folded.slice(section.textStart) : "";
  return REQUIREMENTS.test(heading.replace(/[\s.:]{1,4}$/u, "")) && !isAskedOfAll(section);
}
const REQUIREMENTS = /^(?:mục đích(?:,| và) )?yêu cầu(?: (?:chung|cụ thể|đặt ra))?$/u;
