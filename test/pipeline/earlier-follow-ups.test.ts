import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { call } from "../cli/call.ts";
import { tempFolder } from "../support/temp-folder.ts";

const PARENT = `UBND TỈNH HÀ GIANG
Số: 25/KH-UBND
Hà Giang, ngày 12 tháng 3 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2025
I. NHIỆM VỤ
1. Giảm thiểu ô nhiễm môi trường và thiên tai
Sở Y tế: chủ trì xử lý chất thải y tế.
Sở Nội vụ: chủ trì tuyên truyền về thực hành xanh.
II. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành ban hành kế hoạch thực hiện trước ngày 10/4/2025.
`;
/** Runs over a folder with the province's plan and other files. */
async function runOver(out: string, files: Readonly<Record<string, string>>, ...more: string[]) {
  const folder = tempFolder(files);
  return call("run", folder, "--out", out, "--format", "xlsx", "--as-of", "2025-12-01", ...more);
}

/** The sheet of findings as rows of texts; changes are written back with `save`. */
async function findingsIn(out: string, file = "report.xlsx") {
  const { sheets } = await readXlsx(readFileSync(join(out, file)));
  const sheet = sheets.find(({ name }) => name === "Cảnh báo")!;
  const rows = sheet.rows.map((row) => row.map((value) => String(value ?? "")));
  const at = (label: string) => rows[0]!.indexOf(label);
  return {
    rows,
    at,
    rowOf: (unit: string) => rows.find((row) => row[at("Đơn vị")] === unit)!,
    names: sheets.map(({ name }) => name),
    all: sheets,
    save: async () => {
      const changed = sheets.map(({ name, rows: cells }) => ({
        name,
        rows: name === "Cảnh báo" ? rows : cells,
      }));
      writeFileSync(join(out, file), await writeXlsx({ sheets: changed }));
    },
  };
}

async function note(out: string, unit: string, text: string, file?: string) {
  const book = await findingsIn(out, file);
  book.rowOf(unit)[book.at("Kết quả đôn đốc")] = text;
  book.rowOf(unit)[book.at("Ghi chú")] = `ghi chú: ${text}`;
  await book.save();
}

describe("what the officer wrote in the workbook", () => {
  it("is carried to the same finding when other files arrive", async () => {
    const out = join(tempFolder(), "out");
    await runOver(out, { "tinh.txt": PARENT });
    await note(out, "Sở Y tế", "đã gọi ngày 02/12");
    await runOver(out, { "tinh.txt": PARENT, "khac.txt": "THÔNG BÁO\nVề lịch họp tháng 12.\n" });
    const book = await findingsIn(out);
    const row = book.rowOf("Sở Y tế");
    expect(row[book.at("Kết quả đôn đốc")]).toBe("đã gọi ngày 02/12");
    expect(row[book.at("Ghi chú")]).toBe("ghi chú: đã gọi ngày 02/12");
    expect(book.rowOf("Sở Nội vụ")[book.at("Kết quả đôn đốc")]).toBe("");
    expect(book.names).not.toContain("Ghi chú cũ");
  });

  it("is carried into a workbook in the other language", async () => {
    const out = join(tempFolder(), "out");
    await runOver(out, { "tinh.txt": PARENT });
    await note(out, "Sở Y tế", "đã gọi");
    await runOver(out, { "tinh.txt": PARENT }, "--lang", "en");
    const { sheets } = await readXlsx(readFileSync(join(out, "report.xlsx")));
    expect(sheets.flatMap(({ rows }) => rows.flat())).toContain("đã gọi");
  });

  it("goes to a sheet of its own when its finding is gone, and stays there", async () => {
    const out = join(tempFolder(), "out");
    await runOver(out, { "tinh.txt": PARENT });
    await note(out, "Sở Y tế", "đã gửi bản giấy");
    // The finding belongs to another plan of the province now.
    const another = PARENT.replace("Số: 25/", "Số: 26/");
    for (const content of [another, `${another}\n`]) {
      await runOver(out, { "tinh.txt": content });
      const book = await findingsIn(out);
      const sheet = book.all.find(({ name }) => name === "Ghi chú cũ")!;
      expect(sheet.rows[1]!.slice(0, 4)).toEqual([
        "Sở Y tế",
        expect.stringContaining("Sở Y tế"),
        "đã gửi bản giấy",
        "ghi chú: đã gửi bản giấy",
      ]);
    }
  });
});

describe("a workbook that must not be replaced", () => {
  it.each(["~$report.xlsx", ".~lock.report.xlsx#"])(
    "stays where a program has it open (%s)",
    async (lock) => {
      const out = join(tempFolder(), "out");
      await runOver(out, { "tinh.txt": PARENT });
      await note(out, "Sở Y tế", "đã gọi");
      const before = readFileSync(join(out, "report.xlsx"));
      writeFileSync(join(out, lock), "");
      const { code, stderr, stdout } = await runOver(out, { "tinh.txt": `${PARENT}\n` });
      expect(code).toBe(0);
      expect(stderr).toContain("đang mở");
      expect(stdout).toContain("report.moi.xlsx");
      expect(readFileSync(join(out, "report.xlsx")).equals(before)).toBe(true);
      const beside = await findingsIn(out, "report.moi.xlsx");
      expect(beside.rowOf("Sở Y tế")[beside.at("Kết quả đôn đốc")]).toBe("đã gọi");
    },
  );

  it("stays where it cannot be read", async () => {
    const out = join(tempFolder({ "report.xlsx": "a workbook with a password" }), "");
    const { code, stderr } = await runOver(out, { "tinh.txt": PARENT });
    expect(code).toBe(0);
    expect(stderr).toContain("không đọc được ghi chú");
    expect(readFileSync(join(out, "report.xlsx"), "utf8")).toBe("a workbook with a password");
    expect(existsSync(join(out, "report.moi.xlsx"))).toBe(true);
  });

  it("is replaced when it is closed, with the notes of both workbooks", async () => {
    const out = join(tempFolder(), "out");
    await runOver(out, { "tinh.txt": PARENT });
    writeFileSync(join(out, "~$report.xlsx"), "");
    await runOver(out, { "tinh.txt": `${PARENT}\n` });
    await note(out, "Sở Y tế", "trong tệp cũ");
    await note(out, "Sở Nội vụ", "trong tệp mới", "report.moi.xlsx");
    rmSync(join(out, "~$report.xlsx"));
    await runOver(out, { "tinh.txt": PARENT });
    const book = await findingsIn(out);
    expect(book.rowOf("Sở Y tế")[book.at("Kết quả đôn đốc")]).toBe("trong tệp cũ");
    expect(book.rowOf("Sở Nội vụ")[book.at("Kết quả đôn đốc")]).toBe("trong tệp mới");
    expect(existsSync(join(out, "report.moi.xlsx"))).toBe(false);
  });
});
