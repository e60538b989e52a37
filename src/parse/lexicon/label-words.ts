import type { Role } from "../../model/plan.ts";

// The words of the labels below a task and of the heads of task tables ("Cơ quan chủ trì, tham mưu:", "Lộ trình"), folded.
// `label-grammar.ts` combines them.

export type WordClass =
  /** A noun for a unit or a person. */
  | "office"
  /** A duty of the unit that is a label by itself. */
  | "duty"
  /** A duty of the unit that is a label only together with a noun or another duty. */
  | "weak-duty"
  | "time"
  | "product"
  | "money"
  | "receiver"
  /** What a unit is responsible for, after its duty: "Cơ quan phụ trách | chỉ số". */
  | "part-of-index"
  /** Joins or qualifies other words. */
  | "link";

export interface LabelWord {
  readonly classes: ReadonlySet<WordClass>;
  /** The role that a duty gives; null for other words. */
  readonly role: Role | null;
}

const CLASSES: readonly (readonly [WordClass, Role | null, string])[] = [
  [
    "office",
    null,
    "cơ quan, đơn vị, phòng, ban, khoa, tổ, bộ phận, người, cán bộ, công chức, viên chức, chuyên viên, cá nhân, địa phương, đồng chí, lãnh đạo, sở, ngành, bên, chủ thể, bộ, cq, đv, trung tâm, chi cục, chi nhánh, trạm, đội, hạt, viện, ai, thành viên",
  ],
  ["duty", "lead", "chủ trì, đồng chủ trì, cùng chủ trì, cqct, đvct, ct, làm chính, lo chính, chịu chính"],
  ["duty", "coordinate", "phối hợp, cqph, đvph, ph"],
  ["duty", "focal", "đầu mối, thường trực"],
  ["duty", "member", "thực hiện, chịu trách nhiệm, trách nhiệm, phụ trách, phân công, cqth, đvth"],
  [
    "weak-duty",
    "member",
    "tham mưu, triển khai, theo dõi, đôn đốc, kiểm tra, giám sát, tổng hợp, giúp việc, lo, đảm nhiệm, đảm nhận, đảm trách, đảm đương, hướng dẫn, chỉ đạo, tổ chức, xử lý, giải quyết, thi hành, soạn thảo, xây dựng, lập, tổ chức lập, trình, quản lý, báo cáo, điều phối, chuẩn bị, vận hành, tiếp nhận, trả lời, rà soát, cập nhật, làm",
  ],
  [
    "weak-duty",
    "coordinate",
    "hỗ trợ, giúp, tham gia, cùng tham gia, cùng thực hiện, cùng làm, liên quan, có liên quan",
  ],
  [
    "time",
    null,
    "thời gian, thời hạn, hạn, hạn chót, hạn cuối, kỳ hạn, lộ trình, tiến độ, mốc, thời điểm, trước, chậm nhất, đến",
  ],
  ["product", null, "sản phẩm, kết quả, đầu ra, minh chứng, kiểm chứng"],
  ["money", null, "kinh phí, nguồn kinh phí, nguồn vốn, dự toán kinh phí"],
  ["receiver", null, "nơi nhận, nơi tiếp nhận, nơi gửi"],
  [
    "part-of-index",
    null,
    "chỉ số, chỉ số thành phần, lĩnh vực, tiêu chí, trụ cột, yếu tố, về chỉ số, về lĩnh vực",
  ],
  [
    "link",
    null,
    "và, về kết quả, các, được, giao, chính, chung, trực tiếp, chủ yếu, việc, công tác, cùng, với, là, làm, chịu, trong, hoặc, có, cụ thể, nhiệm vụ, nội dung, công việc, kế hoạch, giải pháp, hoàn thành, hoàn tất, xong, dự kiến, gửi, nộp, cuối cùng, cuối, kết thúc, bắt đầu, ban hành, yêu cầu, cần, phải, đạt, đạt được, bàn giao, giao nộp, kèm theo, mong đợi, kỳ vọng, của, hồ sơ, tài liệu, bảo đảm, đảm bảo, nguồn, đứng đầu",
  ],
];

/** Words with their classes; "thực hiện" also qualifies other nouns ("thời gian thực hiện"). */
export const LABEL_WORDS: ReadonlyMap<string, LabelWord> = (() => {
  const words = new Map<string, { classes: Set<WordClass>; role: Role | null }>();
  for (const [kind, role, list] of CLASSES)
    for (const word of list.split(", ")) {
      const known = words.get(word) ?? { classes: new Set<WordClass>(), role };
      known.classes.add(kind);
      words.set(word, known);
    }
  return words;
})();
