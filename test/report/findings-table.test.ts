import { expect, it } from "vitest";
import { buildView } from "../../src/report/build-view.ts";
import type { Quotation } from "../../src/report/model/quotation.ts";
import { placesCell } from "../../src/report/tables/cells.ts";
import { findingsTable } from "../../src/report/tables/findings-table.ts";
import { single } from "./example/example.ts";

it("names the file of a quotation that is not in the file beside it", () => {
  const at = (path: string | null, where: string) =>
    ({ where, file: path === null ? null : { path, href: null } }) as Quotation;
  const places = [
    at("2024/KH 87.docx", "dòng 50"),
    at("so y te/KH.pdf", "trang 1, dòng 8"),
    at("2024/KH 87.docx", "dòng 51"),
    at(null, "dòng 3"),
  ];
  expect(placesCell(places).text).toBe("dòng 50\ntrang 1, dòng 8 (KH.pdf)\ndòng 51\ndòng 3");
});

it("does not list accepted findings among those to act on", () => {
  const accepted = { reason: "đã gửi bản giấy" };
  const findings = single.findings.map((finding, i) => (i === 0 ? { ...finding, accepted } : finding));
  const severities = (list: typeof findings) => {
    const { groups, loose, words } = buildView({ ...single, findings: list });
    const { columns, rows } = findingsTable(groups, loose, words);
    const at = columns.findIndex(({ label }) => label === "Mức");
    return rows.map((row) => row[at]!.text).toSorted();
  };
  const open = findings.filter((finding) => !("accepted" in finding));
  expect(severities(findings)).toEqual(["đã chấp nhận", ...severities(open)].toSorted());
});
