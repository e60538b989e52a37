import { expect, it } from "vitest";
import { flowItem } from "../../../src/restore/flow/flow.ts";
import { dateBesideSubject } from "../../../src/restore/repairs/date-beside-subject.ts";

const read = (texts: readonly string[]) =>
  dateBesideSubject
    .apply(
      texts.map((text) => flowItem({ kind: "line", paragraph: false, role: "body", confidence: 1, text }, 1)),
    )
    .items.map((item) => (item.kind === "line" ? item.line.text.trim() : ""));

const DATE = "Lai Châu, ngày 5 tháng 3 năm 2026";

it.each([
  [
    [`V/v góp ý dự thảo Kế hoạch       ${DATE}`, "  cải cách hành chính"],
    [DATE, "V/v góp ý dự thảo Kế hoạch", "cải cách hành chính"],
  ],
  [
    ["V/v góp ý dự thảo Kế hoạch", `  cải cách hành chính\t${DATE}`, "năm 2026"],
    [DATE, "V/v góp ý dự thảo Kế hoạch", "cải cách hành chính", "năm 2026"],
  ],
])("moves the date beside a subject above it: %j", (lines, printed) => {
  expect(read(["Số: 12/SXD-VP", ...lines])).toEqual(["Số: 12/SXD-VP", ...printed]);
});

it.each([
  [[`Số: 12/SXD-VP               ${DATE}`, "V/v góp ý dự thảo"]],
  [["V/v góp ý Kế hoạch của", `Sở Xây dựng tại ${DATE}`]],
  [["V/v góp ý dự thảo", "", `TỜ TRÌNH        ${DATE}`]],
])("leaves other lines: %j", (lines) => {
  expect(read(lines)).toEqual(lines);
});
