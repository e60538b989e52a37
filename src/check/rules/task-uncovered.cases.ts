import { group, score, unit } from "../../../test/support/case-plan.ts";
import { type CheckCase, cases } from "../../../test/support/cases.ts";
import { taskUncovered } from "./task-uncovered.ts";

const health = unit("Sở Y tế", "so-y-te");
const culture = unit("Sở Văn hóa, Thể thao và Du lịch", "so-van-hoa-the-thao-va-du-lich");
const departments = group("Các Sở, ban, ngành");

const WASTE = "Thu gom, xử lý chất thải y tế nguy hại của các trạm y tế xã bằng lò đốt không khói";
const WATER = "Giám sát chất lượng nước giếng khoan tại vùng ngập lụt, công bố kết quả trên đài truyền thanh";
const answers = { number: "25/KH-UBND", day: "2024-04-10" };

const parent = (tasks: readonly string[], units = [health], more: object = {}) => ({
  id: "tinh",
  subIndices: [{ id: "pgi.1" as const, units, tasks }],
  ...more,
});
const plan = (more: object = {}) => ({
  id: "so-yt",
  unit: health,
  answers,
  subIndices: [{ id: "pgi.1" as const, tasks: ["Rà soát nhiệm vụ được giao"] }],
  ...more,
});

/** The text of the department's plan. */
const textOf = (...lines: readonly string[]) =>
  new Map([["so-yt", ["SỞ Y TẾ", "KẾ HOẠCH", "1. Giảm thiểu ô nhiễm và thiên tai", ...lines].join("\n")]]);
const OTHER = "- Phòng Nghiệp vụ tổ chức tiêm chủng mở rộng cho trẻ em dưới năm tuổi.";

const silent = (vi: string, en: string, example: Omit<CheckCase, "name" | "finds">): CheckCase => ({
  name: { vi, en },
  finds: [],
  ...example,
});

export default cases(taskUncovered, [
  silent("Chép nguyên văn nhiệm vụ", "The task is repeated", {
    plans: [parent([WASTE]), plan()],
    texts: textOf(`a) Phòng Nghiệp vụ: ${WASTE}.`),
  }),
  silent("Viết cách khác, ngắn hơn", "The task is in other words, and shorter", {
    plans: [parent([WASTE]), plan()],
    texts: textOf(OTHER, "- Lắp đặt lò đốt không khói để xử lý rác thải nguy hại tại trạm y tế các xã."),
  }),
  silent("Nhiệm vụ nằm ở phần khác của kế hoạch", "The task is in another part of the plan", {
    plans: [parent([WASTE]), plan()],
    texts: textOf(OTHER, "II. Tổ chức thực hiện", `1. Văn phòng Sở bố trí kinh phí ${WASTE.toLowerCase()}.`),
  }),
  silent("Không có toàn văn kế hoạch", "The whole text is not known", { plans: [parent([WASTE]), plan()] }),
  silent("Nhiệm vụ chung", "General duties", {
    plans: [
      parent([
        "Căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc các nội dung của kế hoạch này",
        "Báo cáo Ủy ban nhân dân tỉnh kết quả thu gom, xử lý chất thải y tế trước ngày 10 tháng 12",
        "Tăng cường công tác chỉ đạo",
      ]),
      plan(),
    ],
    texts: textOf(OTHER),
  }),
  silent("Nhiệm vụ giao cho nhóm đơn vị", "A task for a group of units", {
    plans: [parent([WASTE], [departments]), plan()],
    texts: textOf(OTHER),
  }),
  silent("Nhiệm vụ giao cho đơn vị khác", "A task for another unit", {
    plans: [parent([WASTE], [culture]), plan()],
    texts: textOf(OTHER),
  }),
  silent("Kế hoạch thiếu cả chỉ số thành phần: đã có cảnh báo riêng", "The whole sub-index is missing", {
    plans: [parent([WASTE]), plan({ subIndices: [{ id: "pgi.2" }] })],
    texts: textOf(OTHER),
  }),
  silent("Thiếu phụ lục đã nêu", "An announced appendix is missing", {
    plans: [parent([WASTE]), plan({ warnings: ["attachment-missing"] })],
    texts: textOf(OTHER),
  }),
  silent("Bản quét mờ", "A poor scan", {
    plans: [parent([WASTE]), plan({ pageConfidence: 0.5 })],
    texts: textOf(OTHER),
  }),
  silent("Đơn vị có hai kế hoạch", "The unit has two plans", {
    plans: [
      parent([WASTE]),
      plan(),
      plan({ id: "so-yt-2", number: "99/KH-SYT", issued: [2024, 6, 3], title: "Bổ sung kế hoạch PGI" }),
    ],
    texts: textOf(OTHER),
  }),
  silent("Kế hoạch của năm sau", "A plan for a later year", {
    plans: [parent([WASTE], [health], { openEnded: true }), plan({ years: [2025] })],
    texts: textOf(OTHER),
  }),
  {
    name: { vi: "Không có nội dung nào gần", en: "No similar passage" },
    plans: [parent([WASTE]), plan({ subIndices: [{ id: "pgi.1", target: score(6.2) }] })],
    texts: textOf(OTHER),
    finds: [{ severity: "warning", planId: "so-yt", subIndex: "pgi.1", contains: "chất thải y tế nguy hại" }],
  },
  {
    name: { vi: "Một trong hai nhiệm vụ", en: "One of two tasks" },
    plans: [parent([WASTE, WATER]), plan()],
    texts: textOf(OTHER, `- ${WATER}.`),
    finds: [{ severity: "warning", planId: "so-yt", subIndex: "pgi.1", contains: "chất thải y tế nguy hại" }],
  },
  {
    name: { vi: "Chỉ nêu tên phòng và nhóm từ giống", en: "Only the name of a division is similar" },
    plans: [parent([WASTE, WATER]), plan()],
    texts: textOf("a) Phòng Quản lý chất thải y tế", OTHER),
    finds: [{ severity: "warning", planId: "so-yt", subIndex: "pgi.1", contains: "2 nhiệm vụ" }],
  },
]);
