import { type CasePlan, deadline } from "../../../support/case-plan.ts";
import { taskTable } from "../../../support/task-table.ts";
import { YEAR } from "../clean-corpus.ts";
import { type Fault, type Faults, inOne } from "./fault.ts";

const rowsWithBlank = (column: 2 | 3) =>
  ["Rà soát hồ sơ", "Công khai kết quả", "Kiểm tra thực địa", "Tập huấn cán bộ"].map((task, i) => {
    const row = [String(i + 1), task, "Phòng Nghiệp vụ", `Quý III/${YEAR}`];
    return i === 2 ? row.with(column, "") : row;
  });

const HEADS = [
  ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
  ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời hạn hoàn thành"],
];

const tables = (column: 2 | 3): Fault[] =>
  HEADS.map((head) => ({
    put: inOne(({ record }) => ({ record: { ...record, ...taskTable(head, rowsWithBlank(column)) } })),
  }));

const without = (part: "recipients" | "signer" | "place") =>
  inOne(({ record }) => ({ record: { ...record, [part]: part === "recipients" ? [] : null } }));

const changed = (change: (plan: CasePlan) => Partial<CasePlan>): Fault => ({ put: inOne(change) });

/** The form of documents, and how they could be read. */
export const FORM_FAULTS: Faults = {
  "task-without-lead": tables(2),
  "task-without-deadline": tables(3),
  "number-blank": [
    changed(({ number }) => ({ number: number!.replace(/^\d+/u, "") })),
    changed(() => ({ number: "/KH-ABC" })),
  ],
  "date-blank": [
    changed(() => ({ issued: [YEAR, 5, null] })),
    changed(({ deadlines }) => ({
      issued: [YEAR, null, null],
      deadlines: [...deadlines!, deadline("task", `${YEAR}-11-20`)],
    })),
  ],
  "low-confidence": [
    changed(() => ({ doubtful: ["/number"] })),
    changed(() => ({ doubtful: ["/issueDate"] })),
  ],
  "pages-unreadable": [
    changed(() => ({ warnings: ["ocr-needed"] })),
    changed(({ record }) => ({
      record: { ...record, warnings: [{ code: "ocr-needed", message: "ocr-needed", page: 3 }] },
    })),
  ],
  "symbol-malformed": [
    changed(({ number }) => ({ number: number!.replace("KH-", "KH") })),
    changed(({ number }) => ({ number: number!.replace("KH-", "KH_") })),
  ],
  "issuer-mismatch": [
    changed(() => ({ number: "17/KH-SXD" })),
    changed(() => ({ number: "204/KH-SVHTTDL" })),
  ],
  "place-date-missing": [
    {
      put: inOne(({ record }) => ({ issued: [null, null, null], record: { ...record, place: null } })),
      alsoFound: ["date-blank"],
    },
  ],
  // These faults have one form each.
  "recipients-missing": [{ put: without("recipients") }],
  "signer-missing": [{ put: without("signer") }],
  "section-numbering": [changed(() => ({ warnings: ["section-numbering"] }))],
};
