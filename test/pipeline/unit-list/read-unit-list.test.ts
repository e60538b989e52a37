import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import { KehoachError } from "../../../src/model/error.ts";
import { readUnitList } from "../../../src/pipeline/unit-list/read-unit-list.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const catalogue = loadCatalogue();

async function read(content: string | Uint8Array, name = "list.txt") {
  const folder = tempFolder({ [name]: content });
  const { value, warnings } = await readUnitList(join(folder, name), catalogue);
  const sentences = warnings.map(({ messages }) => messages!.vi.replaceAll(folder, ""));
  return { units: value, ids: value.map(({ unitId }) => unitId), warnings, sentences };
}

async function refusal(content: string | Uint8Array, name = "list.txt"): Promise<KehoachError> {
  try {
    await read(content, name);
  } catch (error) {
    expect(error).toBeInstanceOf(KehoachError);
    expect((error as KehoachError).code).toBe("usage");
    return error as KehoachError;
  }
  throw new Error("not refused");
}

const workbook = (rows: (string | number | null)[][], before: (string | number | null)[][][] = []) =>
  writeXlsx({ sheets: [...before, rows].map((list, i) => ({ name: `Sheet${i + 1}`, rows: list })) });

describe("one unit a line", () => {
  it("is read in the order of the lines, with names that contain commas", async () => {
    const { units, sentences } = await read(
      "Sở Văn hóa, Thể thao và Du lịch\n\n2. Sở Y tế\n- UBND xã Tân Tiến\nphường Tân Giang\nSTC\n",
    );
    expect(units.map(({ line, name, unitId, level }) => [line, name, unitId, level])).toEqual([
      [1, "Sở Văn hóa, Thể thao và Du lịch", "so-van-hoa-the-thao-va-du-lich", "department"],
      [3, "Sở Y tế", "so-y-te", "department"],
      [4, "UBND xã Tân Tiến", "ubnd-xa-tan-tien", "commune"],
      [5, "phường Tân Giang", "ubnd-phuong-tan-giang", "commune"],
      [6, "STC", "so-tai-chinh", "department"],
    ]);
    expect(sentences).toEqual([]);
  });

  it("may have a title, a head and a total, which are not units", async () => {
    const { ids, sentences } = await read(
      "DANH SÁCH ĐƠN VỊ GỬI KẾ HOẠCH\nTên đơn vị\nSở Y tế\nSở Nội vụ\nTổng cộng: 2\n",
    );
    expect(ids).toEqual(["so-y-te", "so-noi-vu"]);
    expect(sentences).toEqual([]);
  });

  it("may have parts with labels, whose heads are not units", async () => {
    const { ids, warnings, sentences } = await read(
      "I. Các sở, ban, ngành\n1. Sở Y tế\na) Sở Nội vụ\nII. UBND các xã, phường\n1. UBND xã Hữu Lũng\nKhối đoàn thể\n",
    );
    expect(ids).toEqual(["so-y-te", "so-noi-vu", "ubnd-xa-huu-lung"]);
    expect(warnings.map(({ code }) => code)).toEqual(["unit-list-group"]);
    expect(sentences[0]).toContain("dòng 1 “Các sở, ban, ngành”, 4 “UBND các xã, phường”, 6 “Khối đoàn thể”");
  });

  it("reports unknown, repeated and class names by line", async () => {
    const { ids, warnings, sentences } = await read(
      "Sở Y tế\nTrường Cao đẳng nghề\nUBND các xã\nSở y tế\nXYZ\n",
    );
    expect(ids).toEqual(["so-y-te", null, null]);
    expect(warnings.map(({ code }) => code).sort()).toEqual([
      "unit-list-group",
      "unit-list-repeated",
      "unit-list-unknown",
    ]);
    expect(sentences.find((s) => s.includes("danh mục"))).toContain(
      "dòng 2 “Trường Cao đẳng nghề”, 5 “XYZ”: không có trong danh mục",
    );
    expect(sentences.find((s) => s.includes("nhóm"))).toContain("dòng 3 “UBND các xã”");
    expect(sentences.find((s) => s.includes("một lần"))).toContain("dòng 4 “Sở y tế” (xem dòng 1)");
    expect(warnings[0]!.messages!.en).toContain("line ");
  });
});

describe("a table", () => {
  const CSV = `STT,Địa bàn,Tên viết tắt,Đầu mối,TÊN ĐƠN VỊ (đầy đủ),Cấp,Email
1,,SYT,"Lê A, phó phòng",Sở Y tế,Sở,a@x.vn
2,huyện Tràng Định,,,UBND xã Tân Tiến,Xã,
3,huyện Văn Lãng,,,UBND xã Tân Tiến,Xã,
4,,,,Thanh An,Phường,
`;

  it("has its columns in any order", async () => {
    const { units, sentences } = await read(CSV, "list.csv");
    expect(units).toEqual([
      {
        line: 2,
        name: "Sở Y tế",
        unitId: "so-y-te",
        level: "department",
        shortName: "SYT",
        district: null,
        contact: "Lê A, phó phòng; a@x.vn",
      },
      {
        line: 3,
        name: "UBND xã Tân Tiến",
        unitId: "ubnd-xa-tan-tien",
        level: "commune",
        shortName: null,
        district: "huyện Tràng Định",
        contact: null,
      },
      expect.objectContaining({
        line: 5,
        name: "Thanh An",
        unitId: "ubnd-phuong-thanh-an",
        level: "commune",
      }),
    ]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain("dòng 4 “UBND xã Tân Tiến” (xem dòng 3): tên trùng");
  });

  it.each([";", "\t"])(
    "may be separated by %j, have a byte-order mark and heads without marks",
    async (sign) => {
      const text = `\uFEFF${["Ten don vi", "Ky hieu"].join(sign)}\r\n${["Sở Nội vụ", "SNV"].join(sign)}\r\n`;
      expect((await read(text, "a.csv")).units).toMatchObject([
        { line: 2, name: "Sở Nội vụ", shortName: "SNV", unitId: "so-noi-vu" },
      ]);
    },
  );

  it("reports a row with more cells than headings instead of guessing", async () => {
    const { ids, sentences } = await read(
      "Tên đơn vị,Ký hiệu\nSở Văn hóa, Thể thao và Du lịch,SVHTTDL\nSở Y tế,SYT\n",
      "a.csv",
    );
    expect(ids).toEqual(["so-y-te"]);
    expect(sentences[0]).toContain("dòng 2 “Sở Văn hóa”");
  });

  it("may have heads in two rows", async () => {
    const text =
      "STT,Tên đơn vị,Đầu mối liên hệ,\n,,Họ tên,Điện thoại\n1,Sở Y tế,Lê A,0912\n2,Sở Nội vụ,Lê B,0913\n";
    const { units, sentences } = await read(text, "a.csv");
    expect(units.map(({ line, unitId, contact }) => [line, unitId, contact])).toEqual([
      [3, "so-y-te", "Lê A; 0912"],
      [4, "so-noi-vu", "Lê B; 0913"],
    ]);
    expect(sentences).toEqual([]);
  });

  it("distinguishes communes that differ only in marks", async () => {
    const { units, sentences } = await read(
      "Tên đơn vị\nUBND xã Ba Tơ\nUBND xã Ba Tô\nxã Ba Tơ\nỦy ban nhân dân xã Ba Tô\n",
      "a.csv",
    );
    expect(units.map(({ line, name }) => [line, name])).toEqual([
      [2, "UBND xã Ba Tơ"],
      [3, "UBND xã Ba Tô"],
    ]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain("4 “xã Ba Tơ” (xem dòng 2), 5 “Ủy ban nhân dân xã Ba Tô” (xem dòng 3)");
  });

  it("reports a row without a name that has other cells", async () => {
    const { ids, warnings } = await read("STT,Tên đơn vị,Liên hệ\n1,Sở Y tế,a\n2,,b\n3,,\n", "a.csv");
    expect(ids).toEqual(["so-y-te"]);
    expect(warnings.map(({ code }) => code)).toEqual(["unit-list-unread"]);
  });

  it("reports a short name of another unit", async () => {
    const { ids, sentences } = await read("Tên đơn vị;Viết tắt\nSở Y tế;SNV\n", "a.csv");
    expect(ids).toEqual(["so-y-te"]);
    expect(sentences[0]).toContain("dòng 2 “Sở Y tế”: tên trùng với đơn vị khác");
  });

  it.each(["windows-1258", "tcvn3", "vni", "viscii"] as const)(
    "is read in %s with semicolons",
    async (encoding) => {
      const text =
        "STT;Tên đơn vị;Liên hệ\r\n1;Sở Tài chính;Nguyễn Thị Hằng\r\n2;UBND xã Hữu Lũng;Lê Đức\r\n";
      expect((await read(Buffer.from(toLegacy(text, encoding), "latin1"), "a.csv")).units).toMatchObject([
        { line: 2, unitId: "so-tai-chinh", contact: "Nguyễn Thị Hằng" },
        { line: 3, unitId: "ubnd-xa-huu-lung", contact: "Lê Đức" },
      ]);
    },
  );

  it("is read in UTF-16 and in encodings of the 1990s", async () => {
    const text =
      "Tên đơn vị\tLiên hệ\nSở Nông nghiệp và Môi trường\tNguyễn Thị Hằng\nSở Giáo dục và Đào tạo\tLê Đức\n";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const tcvn3 = Buffer.from(toLegacy(text, "tcvn3"), "latin1");
    for (const bytes of [utf16, tcvn3]) {
      expect((await read(bytes)).ids).toEqual(["so-nong-nghiep-va-moi-truong", "so-giao-duc-va-dao-tao"]);
    }
  });
});

describe("a workbook", () => {
  it("is read from the sheet with heads, below a title, with the numbers of its rows", async () => {
    const bytes = await workbook(
      [
        ["DANH SÁCH ĐƠN VỊ", null, null],
        [null, null, null],
        ["STT", "Cơ quan, đơn vị", "Số điện thoại"],
        [1, "Sở Y tế", 912345678],
        [null, null, null],
        [2, "Sở Nội vụ", null],
      ],
      [[["Hướng dẫn"], ["Ghi mỗi đơn vị một dòng"]]],
    );
    expect((await read(bytes, "ds.xlsx")).units).toMatchObject([
      { line: 4, name: "Sở Y tế", unitId: "so-y-te", contact: "912345678" },
      { line: 6, name: "Sở Nội vụ", unitId: "so-noi-vu", contact: null },
    ]);
  });

  it("without heads is one unit a row, after a column of numbers", async () => {
    const bytes = await workbook([
      [1, "Sở Y tế"],
      [2, "Sở Nội vụ"],
    ]);
    expect((await read(bytes, "ds.bin")).ids).toEqual(["so-y-te", "so-noi-vu"]);
  });

  it("has the last results of its formulas", async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
    const parts = unzipSync(await workbook([["Tên đơn vị"], ["?"]]));
    const sheet = Object.keys(parts).find((path) => path.endsWith("sheet1.xml"))!;
    const formula = '<c r="A2" t="str"><f>"Sở "&amp;"Y tế"</f><v>Sở Y tế</v></c>';
    parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace(/<c r="A2".*?<\/c>/s, formula));
    expect((await read(zipSync(parts), "a.xlsx")).ids).toEqual(["so-y-te"]);
  });

  it("is refused if it is a web page or RTF under the name .xls", async () => {
    for (const text of ["<html><table><tr><td>Sở Y tế</td></tr></table></html>", "{\\rtf1 So Y te}"]) {
      expect((await refusal(text, "a.xls")).messages.vi).toContain("lưu lại thành .xlsx");
    }
  });

  it("is refused with a sentence if it is damaged, empty or an old .xls", async () => {
    const bytes = await workbook([["Tên đơn vị"], ["Sở Y tế"]]);
    expect((await refusal(bytes.slice(0, bytes.length / 2), "a.xlsx")).messages.vi).toContain(
      "không phải là bảng tính",
    );
    expect((await refusal(await workbook([[null]]), "a.xlsx")).messages.en).toContain("names no unit");
    expect((await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), "a.xls")).messages.vi).toContain(
      ".xls",
    );
  });

  it("is refused if it unpacks to more than the limit for lists", async () => {
    const { zipSync } = await import("fflate");
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) });
    expect((await refusal(bomb, "a.xlsx")).messages.vi).toContain("quá lớn");
  });
});

describe("hostile lists", () => {
  it("give names without markup effects, control characters or direction marks, and never a path", async () => {
    const { units, sentences } = await read(
      '=HYPERLINK("http://x")\n<script>alert(1)</script>\n../../etc/passwd\n\u202eetac\u0007\u200b Sở Y tế\n__proto__\nconstructor\n(((((((((((((((\n',
    );
    expect(units.map(({ name }) => name)).toEqual([
      '=HYPERLINK("http://x")',
      "<script>alert(1)</script>",
      "../../etc/passwd",
      "etac Sở Y tế",
      "__proto__",
      "constructor",
    ]);
    expect(units.every(({ unitId }) => unitId === null)).toBe(true);
    expect(sentences.join("")).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
  });

  it("are refused with a sentence", async () => {
    expect((await refusal("")).messages.vi).toContain("không có tên đơn vị");
    expect((await refusal(" \n\t\n,,,\n")).messages.en).toContain("names no unit");
    expect((await refusal('"Sở Y tế\nSở Nội vụ')).messages.vi).toContain("dòng 1");
    expect((await refusal("Sở Y tế\n".repeat(10_001))).messages.vi).toContain("10000");
    expect((await refusal("x".repeat(10_000_001))).messages.vi).toContain("quá lớn");
    expect((await refusal(Buffer.alloc(5000, 0))).messages.vi).toContain(".xlsx");
    expect((await refusal("x".repeat(1_000_000))).messages.vi).toContain("không có tên");
  });

  it("keep a sentence short if every line is wrong", async () => {
    const text = Array.from({ length: 5000 }, (_, i) => `Đơn vị không có ${i}`).join("\n");
    const { warnings, sentences } = await read(text);
    expect(warnings).toHaveLength(1);
    expect(sentences[0]).toContain("và 4980 dòng khác");
    expect(sentences[0]!.length).toBeLessThan(1500);
  });

  it("that are folders or missing are refused", async () => {
    const folder = tempFolder();
    await expect(readUnitList(folder, catalogue)).rejects.toThrow("không có tệp này");
    await expect(readUnitList(join(folder, "gone"), catalogue)).rejects.toThrow("không có tệp này");
  });
});
