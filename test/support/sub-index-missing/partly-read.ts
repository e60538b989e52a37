import { casePlan } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { construction, sections, tinh } from "./plans.ts";

/** A plan with a line whose work serves a sub-index that a unit leads, or helps with. */
function servedBy(role: "lead" | "coordinate"): CheckCase {
  const [helps] = casePlan({ ...tinh, subIndices: tinh.subIndices.slice(0, 1) }).subIndices;
  const assignments = helps!.assignments.map((assignment) => ({ ...assignment, role }));
  const quote = "Giảm thiểu ô nhiễm và thiên tai";
  const served = { page: 1, line: 13, endLine: 13, quote, confidence: 0.9, rule: "sub-index/serves" };
  const own = { page: 1, line: 5, endLine: 5, quote: "Chỉ số Xanh", confidence: 1, rule: "case" };
  return {
    name:
      role === "lead"
        ? {
            vi: "Có việc góp phần vào chỉ số mà đơn vị chủ trì: cần xem lại",
            en: "Work that serves a sub-index which the unit leads: to check",
          }
        : {
            vi: "Có việc góp phần vào chỉ số mà đơn vị phối hợp: không thiếu",
            en: "Work that serves a sub-index with which the unit helps: not missing",
          },
    plans: [
      { ...tinh, record: { subIndices: [{ ...helps!, assignments }] } },
      { ...construction, ...sections(2, 3, 4), record: { evidence: { "/index": [own, served] } } },
    ],
    finds:
      role === "lead"
        ? [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "dòng 13" }]
        : [],
  };
}

/** Plans that were read in part, with doubt, or that mention the sub-index. */
export const partlyRead: readonly CheckCase[] = [
  {
    name: {
      vi: "Tệp có trang chưa đọc được: chỉ cần xem lại",
      en: "Some pages were not read: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        warnings: ["ocr-needed"],
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Trong phần đọc được" }],
  },
  {
    name: {
      vi: "Có mục không đọc được nội dung: chỉ cần xem lại",
      en: "Nothing could be read under a heading: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        warnings: ["section-unread"],
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Trong phần đọc được" }],
  },
  {
    name: {
      vi: "Thiếu phụ lục mà kế hoạch của đơn vị nêu: chỉ cần xem lại",
      en: "The unit's plan lacks the appendix that it announces: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        warnings: ["attachment-missing"],
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Trong phần đọc được" }],
  },
  {
    name: {
      vi: "Bản quét đọc chưa rõ: chỉ cần xem lại",
      en: "A scan read with low confidence: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        pageConfidence: 0.6,
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Trong phần đọc được" }],
  },
  {
    name: {
      vi: "Chỉ nhắc tên trong một câu: nêu dòng đó",
      en: "A sentence only mentions it: the finding states the line",
    },
    plans: [
      tinh,
      {
        ...construction,
        ...sections(2, 3, 4),
        record: {
          evidence: {
            "/index": [
              { page: 1, line: 5, endLine: 5, quote: "Chỉ số Xanh", confidence: 1, rule: "case" },
              {
                page: 1,
                line: 13,
                endLine: 13,
                quote: "Giảm thiểu ô nhiễm và thiên tai",
                confidence: 1,
                rule: "sub-index/mention",
              },
            ],
          },
        },
      },
    ],
    finds: [{ severity: "error", planId: "so-xd", subIndex: "pgi.1", contains: "chỉ nhắc tên tại dòng 13" }],
  },
  ...(["coordinate", "lead"] as const).map(servedBy),
  {
    name: {
      vi: "Tên ở đầu một dòng chưa đọc được nội dung: chỉ cần xem lại",
      en: "Its name begins a line whose content was not read: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        ...sections(2, 3, 4),
        record: {
          evidence: {
            "/index": [
              { page: 1, line: 5, endLine: 5, quote: "Chỉ số Xanh", confidence: 1, rule: "case" },
              {
                page: 1,
                line: 13,
                endLine: 13,
                quote: "Giảm thiểu ô nhiễm và thiên tai",
                confidence: 0.9,
                rule: "sub-index/begins-line",
              },
            ],
          },
        },
      },
    ],
    finds: [
      {
        severity: "warning",
        planId: "so-xd",
        subIndex: "pgi.1",
        contains: "tên chỉ số ở đầu dòng 13, nhưng chưa đọc được nội dung của dòng này, trong khi",
        lacks: "không có",
      },
    ],
  },
];
