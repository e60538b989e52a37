import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingsSchema } from "../../../src/model/finding.ts";
import { runReportSchema } from "../../../src/model/run-report.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { call } from "../call.ts";

const PLAN = `ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH
SỞ CÔNG THƯƠNG

Số: 45/KH-SCT
Hà Tĩnh, ngày 12 tháng 8 năm 2024

KẾ HOẠCH
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024

Thực hiện Kế hoạch số 120/KH-UBND ngày 02 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh, Sở Công Thương ban hành kế hoạch như sau:

I. NHIỆM VỤ
1. Chỉ số thành phần “Thúc đẩy thực hành xanh”
Mục tiêu phấn đấu đạt từ 5,20 điểm trở lên.
Giao Phòng Kỹ thuật an toàn chủ trì tuyên truyền đến doanh nghiệp.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

GIÁM ĐỐC
Lê Văn Bình
`;

describe("run", () => {
  it("writes records, findings, comparison and reports, and prints where they are", async () => {
    const folder = tempFolder({ "ke-hoach.txt": PLAN });
    const out = join(tempFolder(), "out");
    const { code, stdout, stderr } = await call("run", folder, "--out", out, "--as-of", "31/12/2024");
    expect(code).toBe(0);
    expect(stdout).toContain("Tính đến ngày 31/12/2024.");
    expect(stdout).toContain(join(out, "report.html"));
    expect(stderr).toContain("[1/1] đã đọc");
    for (const name of ["run.json", "findings.json", "comparison.json", "report.html", "report.xlsx"]) {
      expect(existsSync(join(out, name)), name).toBe(true);
    }
  });

  it("prints only JSON on stdout with --json, and nothing with --quiet", async () => {
    const folder = tempFolder({ "ke-hoach.txt": PLAN });
    const out = join(tempFolder(), "out");
    const json = await call("run", folder, "--out", out, "--json");
    expect(runReportSchema.parse(JSON.parse(json.stdout)).totals.parsed).toBe(1);
    expect(JSON.parse(json.stdout).reports).toHaveLength(2);
    expect(await call("run", folder, "--out", out, "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("reads the other files if one fails, and ends with 1", async () => {
    const folder = tempFolder({ "a.txt": PLAN, "b.txt": "", "c.pdf": "%PDF-1.7\nnothing more" });
    const out = join(tempFolder(), "out");
    const { code, stdout, stderr } = await call("run", folder, "--out", out);
    expect(code).toBe(1);
    expect(stdout).toContain("2 tệp không đọc được");
    expect(stdout).toMatch(/^Tệp “.*b\.txt” trống/mu);
    expect(stderr).toContain("b.txt");
    expect(stderr).toContain("c.pdf");
    const run = runReportSchema.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
    expect(run.inputs.map((input) => input.outcome)).toEqual(["parsed", "failed", "failed"]);
    expect(existsSync(join(out, "report.html"))).toBe(true);
  });

  it("says which files were read only in part, in the words of the report", async () => {
    const inRtf = PLAN.replace(/[^\n -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`).replaceAll(
      "\n",
      "\\par\n",
    );
    const folder = tempFolder({
      "a.txt": PLAN,
      "b.rtf": `{\\rtf1\\ansi ${inRtf.replace("45/", "46/")}`,
      "c.txt": "",
    });
    const out = join(tempFolder(), "out");
    const { stdout, stderr } = await call("run", folder, "--out", out, "--jobs", "1");
    expect(stderr).toMatch(/^\[\d\/3\] chỉ đọc được một phần: .*b\.rtf$/mu);
    expect(stdout).not.toContain("Đã nhận 3 tệp");
    expect(stdout).toContain("1 tệp không đọc được; 1 tệp chỉ đọc được một phần.");
    expect(stdout).toMatch(/^Tệp “.*c\.txt” trống/mu);
    expect(stdout).toMatch(/^.*b\.rtf” \(chỉ đọc được một phần, cần xem lại\): Tệp RTF bị cắt cụt/mu);
    expect(stdout).not.toMatch(/^.*a\.txt/mu);
    // The same again: nothing is read.
    const again = await call("run", folder, "--out", out, "--json");
    const { totals, inputs } = JSON.parse(again.stdout);
    expect(totals).toMatchObject({ inputs: 3, unchanged: 2, failed: 1, readInPart: 1 });
    expect(inputs.map(({ readInPart }: { readInPart?: true }) => readInPart)).toEqual([
      undefined,
      true,
      undefined,
    ]);
  });

  it("reads the other paths if one is missing, and ends with 2", async () => {
    const folder = tempFolder({ "a.txt": PLAN });
    const out = join(tempFolder(), "out");
    const { code, stderr } = await call("run", folder, join(folder, "gone"), "--out", out);
    expect(code).toBe(2);
    expect(stderr).toContain(`“${join(folder, "gone")}”`);
    expect(existsSync(join(out, "report.html"))).toBe(true);
  });

  it("ends with 2 for an unknown report format", async () => {
    const folder = tempFolder({ "a.txt": PLAN });
    const out = join(tempFolder(), "out");
    const { code, stderr } = await call("run", folder, "--out", out, "--format", "html,pptx");
    expect(code).toBe(2);
    expect(existsSync(out)).toBe(false);
    expect(stderr).toContain("pptx");
  });
});

describe("ingest, check, report and show", () => {
  it("count the files after ingest in the words of the report, with the reasons", async () => {
    const folder = tempFolder({ "a.txt": PLAN, "b.txt": "" });
    const { stdout, stderr } = await call("ingest", folder, "--out", join(tempFolder(), "out"));
    expect(stdout).toContain("Đã nhận 2 tệp: 1 không đọc được; 1 đã đọc.");
    expect(stderr).toMatch(/^Tệp “.*b\.txt” trống/mu);
  });

  it("do the work of run step by step", async () => {
    const folder = tempFolder({ "ke-hoach.txt": PLAN });
    const out = join(tempFolder(), "out");
    expect((await call("ingest", folder, "--out", out)).code).toBe(0);
    expect(existsSync(join(out, "findings.json"))).toBe(false);
    const checked = await call("check", "--out", out, "--json");
    const { findings } = findingsSchema.parse(JSON.parse(checked.stdout));
    expect(checked.code).toBe(findings.some((finding) => finding.severity === "error") ? 1 : 0);
    const reported = await call(
      "report",
      "--out",
      out,
      "--format",
      "html",
      "--json",
      "--as-of",
      "2025-01-31",
    );
    expect(JSON.parse(reported.stdout)).toEqual({
      asOf: "2025-01-31",
      reports: [join(out, "report.html")],
      sentences: [expect.stringMatching(/^PGI 2024, .*đã nhận 1 kế hoạch/u)],
      attention: [],
    });
  });

  it("show a plan by path, id or the beginning of one, with the evidence of its fields", async () => {
    const folder = tempFolder({ "ke-hoach.txt": PLAN, "khac.txt": PLAN.replace("45/", "46/") });
    const out = join(tempFolder(), "out");
    await call("ingest", folder, "--out", out);
    const shown = await call("show", "ke-hoach.txt", "--out", out);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(
      /Số, ký hiệu: 45\/KH-SCT\n {4}← trang 1, dòng \d+: “[^”\n]*45\/KH-SCT[^”\n]*” \[[^\]\n]+\]/,
    );
    const id = shown.stdout.split("\n")[0]!;
    expect((await call("show", id, "--out", out)).stdout).toBe(shown.stdout);
    expect((await call("show", id.slice(0, 8), "--out", out)).stdout).toBe(shown.stdout);
    expect(JSON.parse((await call("show", id, "--out", out, "--json")).stdout).id).toBe(id);
    expect((await call("show", "zzz", "--out", out)).code).toBe(2);
    const both = await call("show", "", "--out", out);
    expect(both.code).toBe(2);
    expect(both.stderr).toContain(id);
  });
});

describe("the terminal", () => {
  it("gets no extra line from the name of a file", async () => {
    const folder = tempFolder({ "a\n[2] b.txt": "" });
    const { stderr } = await call("ingest", folder, "--out", join(tempFolder(), "out"));
    expect(stderr).toContain("a [2] b.txt");
    expect(stderr).not.toMatch(/^\[2\]/m);
  });

  it("gets no escape sequence from the name of a file", async () => {
    const folder = tempFolder({ "a\u001b[2Jb\u202ec.txt": "" });
    const { stderr } = await call("ingest", folder, "--out", join(tempFolder(), "out"));
    expect(stderr).toContain("a[2Jb\\u202Ec.txt");
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
  });
});
