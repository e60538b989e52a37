// The additions in docs/additions touch no more places than stated, and the program that contains all of them works.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlanRecord } from "../../src/model/plan.ts";
import { readBack } from "../report/writers/read-back.ts";
import { additionIn, ProjectCopy, placesOfAddition } from "../support/project-copy.ts";

const PAGES = resolve(import.meta.dirname, "../../docs/additions");
const read = (page: string) => readFileSync(join(PAGES, page), "utf8");

/** The page of each addition and the number of places that it may touch, as the table in README.md states it. */
const LIMITS: Readonly<Record<string, number>> = {
  "index.md": 1,
  "deadline-word.md": 1,
  "closing-words.md": 1,
  "report-format.md": 2,
  "input-format.md": 4,
  "command-option.md": 3,
  "reading-option.md": 3,
  "plan-field.md": 4,
  "needed-field.md": 4,
};

/** A plan that uses every addition to the parser, as a file of the added input format. */
const PLAN = `:doctype: article

UBND TỈNH TÂN GIANG
SỞ CÔNG THƯƠNG
Điện thoại: 0206 3852 136
Niên độ: 2026
Số: 45/KH-SCT
Tân Giang, ngày 10 tháng 3 năm 2025

= KẾ HOẠCH
Nâng cao Chỉ số Biển sạch cấp tỉnh (CBSI) năm 2025

= I. MỤC ĐÍCH
Nâng cao chất lượng môi trường biển của tỉnh.

= II. NHIỆM VỤ
1. Chỉ số thành phần 2: Thu gom rác thải nhựa ven bờ
Phấn đấu đạt từ 6,20 điểm trở lên.
a) Phòng Kỹ thuật chủ trì rà soát điểm thu gom.

= III. TỔ CHỨC THỰC HIỆN
1. Các phòng báo cáo kết quả về Văn phòng Sở muộn lắm là ngày 30/11/2025.
2. Phòng Kỹ thuật báo cáo kết quả cả năm về Văn phòng Sở trước ngày 15/02.
Vậy xin gửi để các phòng cùng biết.
`;

describe("the examples of additions", () => {
  it("are listed with the number of places that each may touch", () => {
    const pages = readdirSync(PAGES).filter((page) => page !== "README.md");
    const rows = [...read("README.md").matchAll(/\]\((\S+\.md)\) \| (\d) \|/g)];
    expect(Object.fromEntries(rows.map(([, page, places]) => [page, Number(places)]))).toEqual(LIMITS);
    expect(pages.sort()).toEqual(Object.keys(LIMITS).sort());
  });

  it.each(Object.entries(LIMITS))("in %s touch at most %i places", (page, limit) => {
    const places = placesOfAddition(additionIn(read(page)));
    expect(places.length).toBeGreaterThan(0);
    expect(places.length, places.join(", ")).toBeLessThanOrEqual(limit);
  });

  it("work together in a copy of the project", { timeout: 300_000 }, () => {
    const copy = new ProjectCopy();
    for (const page of Object.keys(LIMITS)) copy.add(additionIn(read(page)));
    expect(copy.typeErrors()).toEqual([]);
    expectProductToUseThem(copy);
    const tests = copy.test(
      ...["test/report/writers/writers.test.ts", "test/cli/options.test.ts"],
      ...["test/parse/snippets.test.ts", "test/parse/field-rules.test.ts", "test/extract/formats.test.ts"],
      ...["-t", "(?:ods writer|options of|telephone|phone|budget|list of formats|of its file in order)"],
    );
    expect(tests.status, tests.stdout.slice(-4000)).toBe(0);
  });
});

/** Reads a folder with the changed program, and looks for each addition in what it writes and prints. */
function expectProductToUseThem(copy: ProjectCopy): void {
  const kehoach = (...args: string[]) => {
    const { status, stdout, stderr } = copy.run("bin/kehoach.js", ...args);
    expect(status, stderr).toBe(0);
    return stdout;
  };
  mkdirSync(join(copy.folder, "in"));
  writeFileSync(join(copy.folder, "in/ke-hoach.adoc"), PLAN);
  writeFileSync(join(copy.folder, "in/van-ban-khac.txt"), PLAN.replace(":doctype: article\n", ""));
  kehoach("ingest", "in", "--out", "out", "--max-files", "1");

  const plans = readdirSync(join(copy.folder, "out/plans"));
  expect(plans, "an option of reading").toHaveLength(1);
  const plan: PlanRecord & { phone?: string; budgetYear?: number } = JSON.parse(
    readFileSync(join(copy.folder, "out/plans", plans[0]!), "utf8"),
  );
  expect(plan.source.mediaType, "an input format").toBe("text/asciidoc");
  expect(plan.source.extraction[0]!.method).toBe("asciidoc");
  expect(plan.index?.id, "an index").toBe("chi-so-bien-sach");
  expect(plan.subIndices.map(({ id }) => id)).toEqual(["chi-so-bien-sach.2"]);
  expect(
    plan.deadlines.map(({ date, bound }) => [bound, date.iso]),
    "a word that binds a date, and a day in the year of a field that other fields need",
  ).toEqual([
    ["by", "2025-11-30"],
    ["before", "2026-02-15"],
  ]);
  const tasks = plan.assignments.flatMap((assignment) => assignment.tasks);
  expect(
    tasks.filter(({ text }) => text.startsWith("Vậy xin")),
    "a wording of a closing paragraph",
  ).toEqual([]);

  expect(plan.phone, "a field of a plan").toBe("0206 3852 136");
  expect(plan.evidence["/phone"]).toMatchObject([
    { quote: "Điện thoại: 0206 3852 136", rule: "phone/phone-line" },
  ]);

  expect(plan.budgetYear, "a field that other fields need").toBe(2026);
  expect(plan.evidence["/budgetYear"]).toMatchObject([
    { quote: "Niên độ: 2026", rule: "budget-year/budget-year-line" },
  ]);

  const shown = kehoach("show", "ke-hoach.adoc", "--out", "out");
  expect(shown).toContain("Điện thoại: 0206 3852 136");
  expect(shown).toContain("[phone/phone-line]");
  expect(shown).toContain("Niên độ: 2026");
  const brief = kehoach("show", "ke-hoach.adoc", "--out", "out", "--brief", "--lang", "en");
  expect(brief, "a command-line option").toContain("Telephone: 0206 3852 136");
  expect(brief).not.toContain("[phone/phone-line]");
  expect(kehoach("show", "--help")).toContain("không kèm trích dẫn");
  expect(kehoach("show", "--help", "--lang", "en")).toContain("without their evidence");

  kehoach("report", "--out", "out", "--format", "ods");
  const report = readBack(readFileSync(join(copy.folder, "out/report.ods")));
  expect(report.texts, "a report format").toContain("Sở Công Thương");
}
