import { describe, expect, it } from "vitest";
import type { Box } from "../../../src/model/extraction.ts";
import type { FlowItem, FlowLine } from "../../../src/restore/flow/flow.ts";
import { furniture } from "../../../src/restore/repairs/furniture.ts";

type Role = "body" | "header" | "footer";
const line = (page: number, text: string, role: Role = "body"): FlowItem => ({
  kind: "line",
  page,
  line: { kind: "line", text, paragraph: false, role, confidence: 1 },
});
const pages = (...texts: readonly (readonly string[])[]) =>
  texts.flatMap((lines, i) => lines.map((text) => line(i + 1, text)));
const kept = (items: readonly FlowItem[]) =>
  furniture.apply(items).items.flatMap((item) => (item.kind === "line" ? [[item.page, item.line.text]] : []));

const BODY = [
  "Sở Y tế rà soát hồ sơ môi trường của các cơ sở y tế trên địa bàn.",
  "Sở Công Thương theo dõi việc sử dụng năng lượng của doanh nghiệp.",
  "Sở Xây dựng kiểm tra việc thu gom nước thải tại khu dân cư.",
  "Các đơn vị gửi báo cáo về cơ quan đầu mối trước khi hết quý.",
];

describe("furniture", () => {
  it("removes running heads and page numbers beside other text", () => {
    const text = pages(...BODY.map((body, i) => ["Đề án phát triển năm 2031", body, `${i + 1}`]));
    expect(kept(text).map(([, words]) => words)).toEqual(BODY);
  });

  it.each([
    ["sentences with figures of their own", ["Đạt từ 6,20 điểm.", "Đạt từ 7,72 điểm.", "Đạt từ 7,35 điểm."]],
    ["steps that are counted in twos", ["Bước 2: họp dân.", "Bước 4: họp dân.", "Bước 8: họp dân."]],
  ])("keeps %s at the edges of pages", (_, sentences) => {
    const text = pages(...sentences.map((sentence, i) => [BODY[i]!, sentence]));
    expect(furniture.apply(text).removed).toEqual([]);
  });

  it.each([
    [
      "the number of the page",
      ["Trang 4 của kế hoạch 2031", "Trang 5 của kế hoạch 2031", "Trang 6 của kế hoạch 2031"],
    ],
    ["a misread number", ["Đề án 31/QĐ, trang 1", "Đề án 31/QĐ, trang 2", "Đề án 81/QĐ, trang 3"]],
  ])("removes running heads with %s", (_, heads) => {
    const text = pages(...heads.map((head, i) => [head, BODY[i]!]));
    expect(kept(text).map(([, words]) => words)).toEqual(BODY.slice(0, 3));
  });

  it("removes the heads of a gazette, also on a single page", () => {
    const text = pages(
      [
        "Một dòng",
        "Hai dòng",
        "Ba dòng",
        "CÔNG BÁO/Số 15 + 16/Ngày 04-02-2025",
        "CHÍNH PHỦ",
        "11",
        "Số: 12/NQ-CP",
        ...BODY,
      ],
      ["12 CÔNG BÁO TỈNH LÀO CAI/Số 8/Ngày 4-2-2025", ...BODY.slice(1)],
      ["Công báo điện tử của tỉnh đăng văn bản số 8.", BODY[0]!],
    );
    expect(kept(text).map(([, words]) => words)).toEqual([
      "Một dòng",
      "Hai dòng",
      "Ba dòng",
      "CHÍNH PHỦ",
      "Số: 12/NQ-CP",
      ...BODY,
      ...BODY.slice(1),
      "Công báo điện tử của tỉnh đăng văn bản số 8.",
      BODY[0]!,
    ]);
  });

  it("removes running heads of more lines than are looked at first", () => {
    const head = ["Phòng Tin học", "Phố Hòa Bình", "Máy: 0200", "Thư: tin-hoc", "Cổng tin"];
    const bodies = BODY.map((body, i) => [body, BODY[(i + 1) % BODY.length]!]);
    const text = pages(...bodies.map((body) => [...head, ...body]));
    expect(kept(text).map(([, words]) => words)).toEqual(bodies.flat());
  });

  describe("with recognised lines", () => {
    const recognised = (...texts: readonly (readonly string[])[]) =>
      pages(...texts).map((item) =>
        item.kind === "line" ? { ...item, line: { ...item.line, confidence: 0.9, bbox: BOX } } : item,
      );
    const BOX: Box = [80, 60, 300, 72];
    const HEADS = [
      "Trung tâm Tin học, phố Duy Tân",
      "Trung tâm Tin học, phố Duy Tân",
      "Trung tâm Tin hoc, phô Duy Tán",
    ];

    it("removes running heads that are misread on some pages", () => {
      const text = recognised(...HEADS.map((head, i) => [head, BODY[i]!]));
      expect(kept(text).map(([, words]) => words)).toEqual(BODY.slice(0, 3));
    });

    it("removes a running head of the last two of three pages", () => {
      const text = recognised([BODY[0]!, BODY[3]!], [HEADS[0]!, BODY[1]!], [HEADS[2]!, BODY[2]!]);
      expect(kept(text).map(([, words]) => words)).toEqual([BODY[0]!, BODY[3]!, BODY[1]!, BODY[2]!]);
    });

    it("removes running heads with a long number that is misread", () => {
      const heads = ["0912 345 678", "0912 34S 678", "09I2 345 678"].map(
        (number) => `Phòng Tin học, máy: ${number}`,
      );
      const text = recognised(...heads.map((head, i) => [head, BODY[i]!]));
      expect(kept(text).map(([, words]) => words)).toEqual(BODY.slice(0, 3));
    });

    it("removes what is beside a running head on the pages after the first", () => {
      const text = recognised(
        ["Số: 12", HEADS[0]!, BODY[0]!],
        ["'ww tih0c", HEADS[1]!, BODY[1]!],
        [HEADS[2]!, BODY[2]!],
      );
      expect(kept(text).map(([, words]) => words)).toEqual(["Số: 12", ...BODY.slice(0, 3)]);
    });

    it("keeps lines of which only a part is the same", () => {
      const other = "Trung tâm Tin học sửa chữa máy";
      const text = recognised(...[HEADS[0]!, HEADS[0]!, other, other].map((head, i) => [head, BODY[i]!]));
      expect(furniture.apply(text).removed).toEqual([]);
    });

    it("keeps different lines that were not recognised", () => {
      const text = pages(...HEADS.map((head, i) => [head, BODY[i]!]));
      expect(furniture.apply(text).removed).toEqual([]);
    });
  });

  it("keeps the heads and signers of letters of one office that are scanned together", () => {
    const letter = (number: number) => [
      "SỞ NỘI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      `Số: ${number}/SNV-CCHC`,
      ...BODY.map((body) => `${body} Lần ${"một hai ba bốn".split(" ")[number]}: ${body.toUpperCase()}`),
      "GIÁM ĐỐC",
      "Hoàng Văn Khánh",
    ];
    const text = pages(letter(0), letter(1), letter(2));
    expect(furniture.apply(text).removed).toEqual([]);
  });

  it("keeps to what each of two annexes belongs", () => {
    const note = "(Kèm theo Kế hoạch số 45/KH-UBND của Ủy ban nhân dân tỉnh)";
    const level = pages([BODY[0]!], [note, BODY[1]!], [note, BODY[2]!]).map((item) =>
      item.kind === "line" ? { ...item, line: { ...item.line, bbox: [80, 60, 500, 72] as Box } } : item,
    );
    expect(furniture.apply(level).removed).toEqual([]);
  });

  it("keeps the only text of every page, although it repeats", () => {
    const text = pages(["Phụ lục, trang 1"], ["Phụ lục, trang 2"], ["Phụ lục, trang 3"]);
    expect(furniture.apply(text)).toEqual({ items: text, removed: [] });
  });

  it("keeps the lines of a form that is the same on every page", () => {
    const form = ["PHIẾU RÀ SOÁT", "Tên đơn vị:", "Nội dung:", "Kết quả:"];
    const text = pages(form, form, form, form);
    expect(kept(text)).toHaveLength(16);
  });

  it("keeps repeated lines that are most of each page", () => {
    const form = ["PHIẾU RÀ SOÁT HỒ SƠ CỦA ĐƠN VỊ", "Tên đơn vị và người được giao theo dõi"];
    const text = pages(...["Đạt", "Chưa đạt", "Đạt"].map((result) => [...form, result]));
    expect(kept(text)).toHaveLength(9);
  });

  it("removes the head of a page that has only rows of a table from the page before", () => {
    const cells = [
      { lines: [{ ...(line(1, BODY[0]!) as FlowLine).line }], column: 0, rowSpan: 1, colSpan: 1 },
    ];
    const table: FlowItem = {
      kind: "table",
      page: 1,
      table: { kind: "table", rows: [{ cells }, { page: 2, cells }, { page: 3, cells }] },
    };
    const heads = pages(["Đề án năm 2031"], ["Đề án năm 2031"], ["Đề án năm 2031"]);
    expect(kept([heads[0]!, table, heads[1]!, heads[2]!])).toEqual([]);
  });

  it("keeps the header of a page that has nothing else", () => {
    const text = [line(1, "KẾ HOẠCH TUẦN", "header"), line(2, BODY[0]!), line(2, "Văn phòng", "header")];
    expect(kept(text)).toEqual([
      [1, "KẾ HOẠCH TUẦN"],
      [2, BODY[0]],
    ]);
  });

  describe("text without pages", () => {
    const page = (number: string) => [...BODY, "Các huyện báo cáo kết quả.", "", number];
    const texts = (lines: readonly string[]) => kept(pages(lines)).map(([, words]) => words);

    it("removes numbers that count the pages, also inside a sentence", () => {
      const end = ["Sở Nội vụ tổng hợp."];
      expect(texts([...page("7"), ...page("8"), ...page("9"), ...end])).toEqual([
        ...[1, 2, 3].flatMap(() => [...BODY, "Các huyện báo cáo kết quả."]),
        ...end,
      ]);
    });

    it.each([
      ["that do not count", ["12", "40"]],
      ["that count down", ["8", "7"]],
    ])("keeps numbers %s", (_, [first, second]) => {
      const lines = [
        ...page(first!),
        ...page(second!),
        "Sở Nội vụ tổng hợp.",
        "Sở Y tế báo cáo.",
        "Hết.",
        "Ghi chú.",
      ];
      expect(texts(lines)).toEqual(expect.arrayContaining([first, second]));
    });

    it("keeps numbers close to each other, as of the rows of a table", () => {
      const rows = ["Lớp học", "", "1", "Sở Y tế", "", "2", "Sở Nội vụ", "", "3", "Sở Công Thương"];
      expect(texts([...BODY, ...rows, ...BODY])).toEqual(expect.arrayContaining(["1", "2", "3"]));
    });
  });

  it("keeps a number that is all of a file", () => {
    expect(kept(pages(["201"]))).toEqual([[1, "201"]]);
    expect(kept(pages(["1"], ["2"]))).toHaveLength(2);
  });

  it("removes the number of an otherwise blank page", () => {
    expect(kept(pages([BODY[0]!, "1"], ["2"], [BODY[1]!, "3"]))).toEqual([
      [1, BODY[0]],
      [3, BODY[1]],
    ]);
  });

  it("keeps a year that is the only text of a page", () => {
    expect(kept(pages([BODY[0]!, "1"], ["2031"], [BODY[1]!, "3"]))).toContainEqual([2, "2031"]);
  });
});
