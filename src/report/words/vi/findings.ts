import { formatList } from "../../../language/format.ts";

// The findings and the comparison of years.

/** A year, and the names of its documents inside a sentence; null: none was received. */
export type YearDocument = readonly [year: number, documents: string | null];

/** "năm 2024 có kế hoạch số …; chưa nhận được kế hoạch của tỉnh năm 2025". */
function missing(what: string, years: readonly YearDocument[]): string {
  const has = years.flatMap(([year, documents]) =>
    documents === null ? [] : [`năm ${year} có ${documents}`],
  );
  const without = years.flatMap(([year, documents]) => (documents === null ? [`năm ${year}`] : []));
  return [...has, `trong các tệp đã nhận không có ${what} ${formatList(without, "vi")}`].join("; ");
}

export const findingsWords = {
  findings: {
    unit: "Đơn vị",
    kind: "Loại cảnh báo",
    severity: "Mức",
    count: "Số lượng",
    sentence: "Nội dung",
    ask: "Đề nghị",
    quote: "Trích dẫn",
    rule: "Mục kiểm tra",
    followUp: "Kết quả đôn đốc",
    note: "Ghi chú",
    key: "Mã",
    byKind: "Theo loại",
    byUnit: "Theo đơn vị",
    subIndex: "Chỉ số thành phần",
    none: "Không có cảnh báo.",
    state: "Tình trạng",
    open: "còn mở",
    accepted: "đã chấp nhận",
    onlyNotes: (n: number) => `${n} đơn vị chỉ có lưu ý hoặc nội dung đã chấp nhận`,
    notPrinted: "Bản in này không gồm các lưu ý; bản đầy đủ in bằng nút “In toàn bộ”.",
    items: (errors: number, warnings: number, infos: number) =>
      [
        errors ? `${errors} cần xử lý` : "",
        warnings ? `${warnings} cần xem lại` : "",
        infos ? `${infos} lưu ý` : "",
      ]
        .filter(Boolean)
        .join(", "),
    severities: { error: "cần xử lý", warning: "cần xem lại", info: "lưu ý" },
    otherKind: "Cảnh báo khác",
  },
  years: {
    subIndex: "Chỉ số thành phần",
    line: "Diễn biến",
    target: (year: number) => `Mục tiêu năm ${year}`,
    result: (year: number) => `Kết quả năm ${year}`,
    verdict: "So với mục tiêu năm trước",
    verdictOn: (year: number) => `So với mục tiêu năm ${year}`,
    change: "Mục tiêu thay đổi",
    reached: "đạt",
    exceeded: (by: string) => `đạt (vượt ${by})`,
    notReached: "chưa đạt",
    missed: (by: string) => `chưa đạt (thiếu ${by})`,
    gap: {
      score: (by: string) => `${by} điểm`,
      percent: (by: string) => `${by} điểm phần trăm`,
      rank: (by: string) => `${by} bậc`,
    } as Partial<Record<string, (by: string) => string>>,
    unknown: "chưa có kết quả",
    notComparable: "không so sánh được",
    unit: "Đơn vị",
    before: "Thay đổi tổ chức",
    assigned: "Tỉnh giao",
    written: "Kế hoạch của đơn vị",
    /** The documents of each year. */
    parents: (from: number, before: string, to: number, after: string) =>
      `Nội dung tỉnh giao và mục tiêu: năm ${from} theo ${before}; năm ${to} theo ${after}.`,
    parentsUnread: (documents: string) =>
      `Chưa có đủ nội dung ${documents}, nên cột “Tỉnh giao” không nêu nội dung có thể nằm ở phần chưa đọc.`,
    eachMember: "kế hoạch do từng đơn vị thuộc nhóm ban hành",
    unclearAssigned: (documents: string) => `chưa rõ ${documents} giao đơn vị những nội dung nào`,
    /** The documents of two years; at least one year has none (null). */
    missing: {
      assigned: (...years: readonly YearDocument[]) => missing("kế hoạch của tỉnh", years),
      written: (...years: readonly YearDocument[]) => missing("kế hoạch của đơn vị", years),
    },
    nothing: "không có",
    kept: "Tiếp tục",
    dropped: "Không còn",
    added: "Bổ sung",
    merged: (date: string, legal: string) => `hợp nhất từ ${date}${legal ? `, ${legal}` : ""}`,
    renamed: (date: string, legal: string) => `đổi tên, kế thừa từ ${date}${legal ? `, ${legal}` : ""}`,
    became: (name: string, successor: string) => `${name} → ${successor}`,
    ended: (date: string, legal: string) => `kết thúc hoạt động từ ${date}${legal ? ` (${legal})` : ""}`,
    provinceMerged: (province: string, members: string, date: string, legal: string) =>
      `Từ ${date}, ${province} được sắp xếp, gồm cả ${members}${legal ? ` (${legal})` : ""}; số liệu hai năm có thể của địa bàn khác nhau.`,
    only: (year: number, names: string) => `Chỉ số thành phần chỉ có ở năm ${year}: ${names}.`,
    same: "không thay đổi",
    key: { target: "mục tiêu của tỉnh", result: "kết quả" },
    earlierTarget: "Mục tiêu năm trước",
    earlierResult: "Kết quả năm trước",
    laterTarget: "Mục tiêu năm sau",
    pair: "Giai đoạn",
    units: "Đơn vị qua các năm",
    alt: {
      target: (year: number, v: string) => `mục tiêu năm ${year}: ${v}`,
      result: (year: number, v: string) => `kết quả năm ${year}: ${v}`,
    },
  },
};
