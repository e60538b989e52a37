import { RESULT_NOUN } from "../lexicon/headings.ts";
import type { Section } from "./section.ts";

/** Headings of sections about reasons, aims and money, which assign nothing. "Yêu cầu các sở …" is an order. */
const AIMS =
  /^(?:mục đích|mục tiêu|yêu cầu(?=$|[,:;.]| (?:và|chung|cụ thể|về|đặt ra) )|quan điểm|sự cần thiết|căn cứ(?=$|[,:;.]| (?:và|pháp lý|xây dựng|ban hành|lập)(?= |$))|phạm vi|đối tượng|kinh phí|nguồn kinh phí|thành phần|hình thức|thời gian|địa điểm|cách thức|nội dung tập huấn|phần mở đầu|cơ sở|bối cảnh|định hướng|những (?:kết quả|tồn tại|hạn chế))/u;
/** Headings of sections about the past. */
const PAST = new RegExp(`^(?:về )?(?:${RESULT_NOUN})`, "u");
/** "Kết quả thực hiện báo cáo về …" states a duty. */
const TO_REPORT = / (?:báo cáo|gửi|tổng hợp) (?:về|cho|đến|tới|qua) /u;
const TASKS = "nhiệm vụ|giải pháp|phân công|tổ chức thực hiện|tổ chức triển khai|biện pháp|công việc";
/** "MỤC TIÊU, NHIỆM VỤ": the heading names tasks next to the aims. */
const AND_TASKS = new RegExp(`(?:,|;| và) (?:các |một số )?(?:${TASKS})`, "u");
const NAMES_TASKS = new RegExp(
  `${TASKS}|trách nhiệm (?:thực hiện|của)|trọng tâm|nội dung (?:thực hiện|triển khai)`,
  "u",
);

const LONGEST_HEADING = 120;

/** The purpose of a section by its heading: "aims" for aims, results, reasons and money; null if the heading states none. */
export function purposeOf(section: Section): "tasks" | "aims" | null {
  const heading = section.line ? section.line.folded.slice(section.textStart) : "";
  if (heading === "" || heading.length >= LONGEST_HEADING) return null;
  if (PAST.test(heading)) return TO_REPORT.test(heading) ? null : "aims";
  if (AIMS.test(heading)) return AND_TASKS.test(heading) ? "tasks" : "aims";
  return NAMES_TASKS.test(heading) ? "tasks" : null;
}
