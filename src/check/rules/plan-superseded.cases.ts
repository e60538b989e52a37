import { score, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { planSuperseded } from "./plan-superseded.ts";

const health = unit("Sở Y tế", "so-y-te");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const province = { id: "tinh", subIndices: [{ id: "pgi.1", units: [health] }, { id: "pgi.2" }] } as const;
const first = {
  id: "so-yt-1",
  unit: health,
  number: "7/KH-SYT",
  issued: [2024, 5, 5],
  answers,
  subIndices: [{ id: "pgi.1", target: score(6.2) }],
} as const;
const second = {
  ...first,
  id: "so-yt-2",
  number: "19/KH-SYT",
  issued: [2024, 8, 20],
  subIndices: [{ id: "pgi.1", target: score(6.4) }, { id: "pgi.2" }],
} as const;
const draft = { ...first, id: "du-thao", number: "/KH-SYT", issued: [2024, null, null] } as const;
const KEPT = "Rà soát, công bố thủ tục hành chính về khám bệnh, chữa bệnh trên cổng thông tin của tỉnh";
const LEFT_OUT = "Tập huấn kỹ năng phân loại rác thải y tế tại các trạm y tế xã";
const WITH_MORE = [
  { id: "pgi.1", tasks: [KEPT] },
  { id: "pgi.2", tasks: [LEFT_OUT] },
] as const;
const folded = { severity: "info", planId: "so-yt-1", unit: "Sở Y tế" } as const;

export default cases(planSuperseded, [
  {
    name: {
      vi: "Hai kế hoạch cho hai chỉ số thành phần khác nhau",
      en: "Two plans for different sub-indices",
    },
    plans: [province, first, { ...second, subIndices: [{ id: "pgi.2" }] }],
    finds: [],
  },
  {
    name: {
      vi: "Bản sau thiếu một chỉ số thành phần, không nêu thay thế",
      en: "The later plan lacks a sub-index and does not state a replacement",
    },
    plans: [
      province,
      { ...first, subIndices: second.subIndices },
      { ...second, subIndices: first.subIndices },
    ],
    finds: [],
  },
  {
    name: { vi: "Cùng chỉ số thành phần nhưng nhiệm vụ khác hẳn", en: "The same sub-index with other tasks" },
    plans: [
      province,
      first,
      {
        ...second,
        subIndices: [{ id: "pgi.1", tasks: ["Tập huấn kỹ năng phân loại rác tại trạm y tế xã"] }],
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch từng quý", en: "Plans for parts of the year" },
    plans: [
      province,
      { ...first, title: "Nâng cao chỉ số PGI quý II năm 2024" },
      { ...second, title: "Nâng cao chỉ số PGI quý III năm 2024" },
    ],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch bổ sung", en: "A supplement" },
    plans: [province, first, { ...second, title: "Bổ sung nhiệm vụ nâng cao chỉ số PGI năm 2024" }],
    finds: [],
  },
  {
    name: { vi: "Sửa đổi, bổ sung một phần", en: "An amendment" },
    plans: [
      province,
      first,
      { ...second, changes: { relation: "amends", number: "7/KH-SYT", day: "2024-05-05" } },
    ],
    finds: [],
  },
  {
    name: { vi: "Chưa rõ bản nào ban hành sau", en: "It is not known which plan is later" },
    plans: [province, { ...first, issued: [2024, 8, null] }, second],
    finds: [],
  },
  {
    name: { vi: "Bản sau là dự thảo chưa có số", en: "The later one is a draft without a number" },
    plans: [province, first, { ...second, number: "/KH-SYT" }],
    finds: [],
  },
  {
    name: {
      vi: "Dự thảo chưa có số, chưa có ngày, có nhiệm vụ khác hẳn",
      en: "A draft without number and day, with other tasks",
    },
    plans: [
      province,
      first,
      {
        ...draft,
        subIndices: [{ id: "pgi.1", tasks: ["Tập huấn kỹ năng phân loại rác tại trạm y tế xã"] }],
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Dự thảo chưa có số, chưa có ngày, cạnh kế hoạch đã ban hành",
      en: "A draft without number and day beside the plan that was issued",
    },
    plans: [province, { ...draft, title: "Nâng cao Chỉ số PGI của ngành y tế năm 2024" }, first],
    finds: [{ severity: "info", planId: "du-thao", unit: "Sở Y tế", contains: "chưa có số, chưa có ngày" }],
  },
  {
    name: {
      vi: "Dự thảo cùng tên với kế hoạch đã ban hành, có thêm chỉ số thành phần bị bỏ khi ban hành",
      en: "A draft under the title of the plan that was issued, with a sub-index that the plan leaves out",
    },
    plans: [
      province,
      { ...draft, subIndices: WITH_MORE },
      { ...first, subIndices: [{ id: "pgi.1", tasks: [KEPT] }] },
    ],
    finds: [{ severity: "info", planId: "du-thao", unit: "Sở Y tế", contains: "chưa có số, chưa có ngày" }],
  },
  {
    name: {
      vi: "Bản quét ghi “DỰ THẢO”, chưa có số, cạnh kế hoạch đã ban hành",
      en: "A scan without a number that is marked as a draft, beside the plan that was issued",
    },
    plans: [
      province,
      { ...draft, method: "ocr", warnings: ["marked-draft"], subIndices: WITH_MORE },
      { ...first, subIndices: [{ id: "pgi.1", tasks: [KEPT] }] },
    ],
    finds: [{ severity: "info", planId: "du-thao", unit: "Sở Y tế", contains: "ghi “DỰ THẢO”" }],
  },
  {
    name: {
      vi: "Bản quét không đọc được số, ngày, không ghi “DỰ THẢO”",
      en: "A scan whose number and day were not read, without the mark of a draft",
    },
    plans: [
      province,
      { ...draft, method: "ocr", subIndices: WITH_MORE },
      { ...first, subIndices: [{ id: "pgi.1", tasks: [KEPT] }] },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Bản ghi “DỰ THẢO”, có ngày nhưng chưa có số, cạnh kế hoạch đã ban hành",
      en: "A plan that is marked as a draft, with a day and without a number, beside the plan that was issued",
    },
    plans: [
      province,
      { ...draft, issued: [2024, 5, 2], warnings: ["marked-draft"], subIndices: WITH_MORE },
      { ...first, subIndices: [{ id: "pgi.1", tasks: [KEPT] }] },
    ],
    finds: [{ severity: "info", planId: "du-thao", unit: "Sở Y tế", contains: "ghi “DỰ THẢO”" }],
  },
  {
    name: {
      vi: "Dự thảo của kế hoạch được ban hành kèm theo quyết định",
      en: "A draft of the plan that a decision promulgates",
    },
    plans: [
      province,
      { ...draft, subIndices: WITH_MORE },
      { ...first, docType: "quyet-dinh", subIndices: [{ id: "pgi.1", tasks: [KEPT] }] },
    ],
    finds: [{ severity: "info", planId: "du-thao", unit: "Sở Y tế", contains: "chưa có số, chưa có ngày" }],
  },
  {
    name: {
      vi: "Dự thảo có tên khác, một nửa nhiệm vụ không có trong kế hoạch đã ban hành",
      en: "A draft under another title, half of whose tasks are not in the plan that was issued",
    },
    plans: [
      province,
      {
        ...draft,
        title: "Bảo vệ môi trường của ngành y tế năm 2024",
        subIndices: WITH_MORE,
      },
      { ...first, subIndices: [{ id: "pgi.1", tasks: [KEPT] }] },
    ],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch năm sau thay thế kế hoạch năm trước", en: "Next year's plan replaces this year's" },
    plans: [
      province,
      first,
      { ...second, years: [2025], changes: { relation: "replaces", number: "7/KH-SYT", day: "2024-05-05" } },
    ],
    finds: [],
  },
  {
    name: { vi: "Đơn vị khác có cùng số", en: "Another unit's plan with the same number" },
    plans: [
      province,
      first,
      {
        ...second,
        unit: unit("Sở Xây dựng", "so-xay-dung"),
        changes: { relation: "replaces", number: "7/KH-SYT", day: "2024-05-05" },
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Bản sau nêu rõ thay thế bản trước, dù thiếu một chỉ số thành phần",
      en: "The later plan states the replacement, although it lacks a sub-index",
    },
    plans: [
      province,
      { ...first, subIndices: second.subIndices },
      {
        ...second,
        subIndices: first.subIndices,
        changes: { relation: "replaces", number: "7/KH-SYT", day: "2024-05-05" },
      },
    ],
    finds: [{ ...folded, contains: "nêu rõ việc thay thế" }],
  },
  {
    name: {
      vi: "Không nêu thay thế, nhưng cùng phạm vi và ban hành sau",
      en: "No replacement is stated, but the scope is the same and the date later",
    },
    plans: [province, first, second],
    finds: [{ ...folded, contains: "19/KH-SYT" }],
  },
  {
    name: { vi: "Ba bản: hai bản đầu tính theo bản mới nhất", en: "Three versions: the newest counts" },
    plans: [province, first, second, { ...second, id: "so-yt-3", number: "30/KH-SYT", issued: [2024, 9, 2] }],
    finds: [
      { ...folded, contains: "30/KH-SYT" },
      { ...folded, planId: "so-yt-2", contains: "30/KH-SYT" },
    ],
  },
  {
    name: { vi: "Kế hoạch của tỉnh được thay thế", en: "The province replaces its plan" },
    plans: [
      province,
      {
        ...province,
        id: "tinh-2",
        number: "61/KH-UBND",
        issued: [2024, 7, 15],
        changes: { relation: "replaces", number: "25/KH-UBND", day: "2024-04-10" },
      },
      first,
    ],
    finds: [{ severity: "info", planId: "tinh", unit: "UBND tỉnh", contains: "dẫn bản cũ vẫn được tính" }],
  },
]);
