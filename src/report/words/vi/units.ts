import type { UnitState } from "../../../model/comparison.ts";

// The rows of units: what was received, and which sub-indices are covered.

const noneOf = (parents: string) =>
  `Trong các tệp đã nhận không có kế hoạch của đơn vị để thực hiện ${parents}.`;

export const unitsWords = {
  matrix: {
    no: "TT",
    units: "Các đơn vị",
    unit: "Đơn vị",
    plan: "Kế hoạch đã nhận",
    content: "Nội dung kế hoạch",
    total: "Có / được giao",
    totalReceived: "Có / đã nhận",
    findings: "Cảnh báo",
    findingsOf: (n: number) => `${n} cảnh báo`,
    class: "nhóm đơn vị",
    unnamed: "chưa rõ đơn vị gửi",
    /** Beside a plan whose sender the officer wrote in the configuration. */
    stated: "đơn vị gửi do cán bộ ghi",
    key: "Chú giải",
    empty: "Không có đơn vị nào trong nhóm này.",
  },
  versions: {
    superseded: "đã có bản thay thế",
    supersededBy: (document: string) => `Đã có bản thay thế: ${document}.`,
    amends: (documents: string) => `sửa đổi, bổ sung ${documents}`,
    amendsOne: (document: string) => `Sửa đổi, bổ sung ${document}.`,
    amendedBy: (document: string) => `Được sửa đổi, bổ sung bởi ${document}.`,
    restated: (document: string) => `đã thay đổi theo ${document}`,
  },
  received: {
    received: "đã nhận",
    late: "ban hành chậm",
    "not-received": "chưa nhận được kế hoạch",
    "not-due": "chưa đến hạn",
    "due-month": "hạn trong tháng này (chưa ghi ngày)",
    unclear: "chưa rõ",
    "tasks-only": "chỉ được giao nhiệm vụ",
    class: "nhóm",
    "other-year": "đã gửi ở năm khác",
    ended: "đã kết thúc hoạt động",
    closed: "không có kế hoạch (năm đã kết thúc)",
  },
  overdueBy: (days: number) => `chưa nhận được kế hoạch (quá hạn ${days} ngày)`,
  overdueBlank: "chưa nhận được kế hoạch (đã quá hạn)",
  dueBlank: (due: string) => `hạn gửi: ${due}`,
  dueIn: (days: number) => (days === 0 ? "đến hạn trong ngày" : `chưa đến hạn (còn ${days} ngày)`),
  classReceived: (n: number, members: number | null) =>
    members === null ? `đã nhận ${n} kế hoạch; chưa có danh sách đầy đủ` : `đã nhận ${n}/${members} kế hoạch`,
  /** How many members of a group of units sent a plan: "đã nhận 4", "/", "130 kế hoạch". */
  members: {
    received: (n: number) => `đã nhận ${n}`,
    of: "/",
    all: (n: number) => `${n} kế hoạch`,
    missing: (n: number) => `${n} đơn vị chưa gửi`,
    hasSent: (name: string) => `${name} (đã nhận)`,
    isUnclear: (name: string) => `${name} (chưa rõ)`,
    lists: {
      sent: (name: string) => `${name}: đơn vị đã gửi kế hoạch`,
      all: (name: string) => `${name}: toàn bộ đơn vị`,
      missing: (name: string) => `${name}: đơn vị chưa gửi kế hoạch`,
    },
  },
  coverage: {
    covered: "có",
    missing: "thiếu (được giao)",
    "not-assigned": "không giao",
    lacking: "không có (chưa rõ có được giao hay không)",
    extra: "có thêm",
    "not-received": "chưa gửi",
    unreadable: "chưa rõ (chưa đọc được hết)",
    unclear: "chưa rõ",
    "sender-unknown": "chưa rõ (chưa biết đơn vị gửi)",
  },
  /** Short forms for narrow cells. */
  coverageShort: {
    covered: "có",
    missing: "thiếu",
    "not-assigned": "không giao",
    lacking: "không có",
    extra: "có thêm",
    "not-received": "chưa gửi",
    unreadable: "chưa đọc được",
    unclear: "chưa rõ",
    "sender-unknown": "chưa rõ",
  },
  /** Used where the plan treats the unit's tasks under a sub-index, or may, and does not name it. */
  coverageSimilar: {
    covered: { word: "có nội dung", meaning: "có nội dung, không nêu tên chỉ số" },
    unclear: { word: "chưa rõ", meaning: "chưa rõ (không nêu tên chỉ số, có nội dung gần giống)" },
    extra: { word: "có nội dung", meaning: "có nội dung, không nêu tên chỉ số (không được giao)" },
  },
  /** Used where the finding on a missing sub-index is to check. */
  coverageToCheck: { word: "cần xem lại", meaning: "thiếu, cần xem lại trước khi kết luận" },
  /** Used where parts of the province's plan were not read, or not received. */
  coverageUnread: {
    "not-assigned": {
      word: "chưa thấy giao",
      meaning: "chưa thấy giao (chưa có đủ nội dung kế hoạch của tỉnh)",
    },
    extra: { word: "có thêm", meaning: "có thêm (chưa thấy giao; chưa có đủ nội dung kế hoạch của tỉnh)" },
  },
  /** Used in the cells of a unit without a plan. */
  coverageWithoutPlan: {
    "not-received": "chưa gửi",
    "not-due": "chưa đến hạn",
    "due-month": "chưa gửi",
    unclear: "chưa rõ",
    "tasks-only": "được giao",
    class: "giao chung",
    "other-year": "gửi ở năm khác",
    ended: "đã kết thúc",
    closed: "không có",
  } as Record<string, string>,
  /** Shown in place of a quotation from the unit's plan: why there is none. */
  withoutPlan: {
    received: noneOf,
    late: noneOf,
    "not-received": (parents: string) => `Chưa nhận được kế hoạch của đơn vị để thực hiện ${parents}.`,
    "not-due": (parents: string) =>
      `Chưa đến hạn gửi kế hoạch thực hiện ${parents}; chưa nhận được kế hoạch của đơn vị.`,
    "due-month": (parents: string) =>
      `Chưa nhận được kế hoạch của đơn vị để thực hiện ${parents}; hạn gửi trong tháng này, chưa ghi ngày.`,
    unclear: (parents: string) =>
      `Chưa rõ đơn vị đã gửi kế hoạch thực hiện ${parents} hay chưa, hoặc có phải gửi hay không.`,
    "tasks-only": noneOf,
    class: (parents: string) => `Xem dòng của từng đơn vị đã gửi kế hoạch thực hiện ${parents}.`,
    "other-year": (parents: string) => `Đơn vị đã gửi kế hoạch thực hiện ${parents} ở năm khác.`,
    closed: noneOf,
    ended: (parents: string) =>
      `Đơn vị đã kết thúc hoạt động nên không tính là chưa gửi kế hoạch thực hiện ${parents}.`,
  } satisfies Record<UnitState, (parents: string) => string>,
  unclearBecause: (parents: string, reason: string) =>
    `Chưa rõ tình trạng gửi kế hoạch thực hiện ${parents}: ${reason}.`,
  because: {
    name: "được giao đích danh",
    predecessor: "được giao với tên trước khi hợp nhất",
    group: "được giao trong nhóm đơn vị",
  },
};
