import type { Lang } from "../../language/lang.ts";
import type { PlanRecord, Reference, Role } from "../../model/plan.ts";

const vi = {
  lang: "vi" as Lang,
  increase: "tăng",
  earlier: (year: number | null) => (year === null ? "trước đó" : `năm ${year}`),
  notStated: "(không nêu)",
  andLater: " và những năm tiếp theo",
  otherType: "văn bản khác",
  wholeIndex: "toàn chỉ số",
  fields: {
    baseline: "Kết quả chung",
    rank: "Xếp hạng",
    subIndex: "Chỉ số thành phần",
    target: "Mục tiêu",
    assignments: "Nhiệm vụ ngoài các chỉ số thành phần",
    unassigned: "Nhiệm vụ chưa nêu đơn vị thực hiện",
    units: "thực hiện",
    partners: "phối hợp",
    due: "thời hạn",
    deadline: "Thời hạn",
    figure: "Số liệu",
    recipient: "Nơi nhận",
    signer: "Người ký",
    warning: "Ghi chú khi đọc",
    sources: "Tệp gốc",
  },
  planKinds: { parent: "kế hoạch của tỉnh", "sub-plan": "kế hoạch của đơn vị", other: "văn bản khác" },
  relations: {
    implements: "Thực hiện",
    amends: "Sửa đổi",
    replaces: "Thay thế",
    promulgates: "Ban hành",
    cites: "Căn cứ, viện dẫn",
  },
  roles: { lead: "chủ trì", coordinate: "phối hợp", member: "thực hiện", focal: "đầu mối" },
  deadlines: { "sub-plan": "ban hành kế hoạch", report: "báo cáo", task: "nhiệm vụ", other: "khác" },
  quantities: { score: "điểm", rank: "thứ hạng", change: "mức thay đổi", target: "mục tiêu" },
  place: (page: number, line: number) => `trang ${page}, dòng ${line}`,
  original: (text: string) => `nguyên văn: “${text}”`,
  statedSender: (sender: string) =>
    `Đơn vị gửi: ${sender} (do cán bộ ghi tại mục “senders” của kehoach.config.json, không đọc từ văn bản)`,
};

/** The words of `kehoach show` in one language. */
export interface PlanTexts {
  readonly lang: Lang;
  readonly increase: string;
  earlier(year: number | null): string;
  readonly notStated: string;
  readonly andLater: string;
  readonly otherType: string;
  readonly wholeIndex: string;
  readonly fields: Readonly<Record<keyof typeof vi.fields, string>>;
  readonly planKinds: Readonly<Record<PlanRecord["planKind"], string>>;
  readonly relations: Readonly<Record<Reference["relation"], string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly deadlines: Readonly<Record<PlanRecord["deadlines"][number]["what"], string>>;
  readonly quantities: Readonly<Record<PlanRecord["figures"][number]["quantity"], string>>;
  place(page: number, line: number): string;
  original(text: string): string;
  statedSender(sender: string): string;
}

const en: PlanTexts = {
  lang: "en",
  increase: "up by",
  earlier: (year) => (year === null ? "before" : `in ${year}`),
  notStated: "(not stated)",
  andLater: " and later years",
  otherType: "another kind",
  wholeIndex: "the whole index",
  fields: {
    baseline: "Overall result",
    rank: "Rank",
    subIndex: "Sub-index",
    target: "Target",
    assignments: "Tasks outside the sub-indices",
    unassigned: "Tasks that name no unit",
    units: "done by",
    partners: "with",
    due: "due",
    deadline: "Deadline",
    figure: "Figure",
    recipient: "Recipient",
    signer: "Signed by",
    warning: "Note on reading",
    sources: "File",
  },
  planKinds: { parent: "the province's plan", "sub-plan": "a unit's plan", other: "another document" },
  relations: {
    implements: "Implements",
    amends: "Amends",
    replaces: "Replaces",
    promulgates: "Promulgates",
    cites: "Cites",
  },
  roles: { lead: "leads", coordinate: "coordinates", member: "takes part", focal: "is the focal point" },
  deadlines: { "sub-plan": "sub-plan", report: "report", task: "task", other: "other" },
  quantities: { score: "score", rank: "rank", change: "change", target: "target" },
  place: (page, line) => `page ${page}, line ${line}`,
  original: (text) => `as read: “${text}”`,
  statedSender: (sender) =>
    `Sent by: ${sender} (stated by the officer under “senders” in kehoach.config.json, not read from the document)`,
};

export const PLAN_TEXTS: Readonly<Record<Lang, PlanTexts>> = { vi, en };
