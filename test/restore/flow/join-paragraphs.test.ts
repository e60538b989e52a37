import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { restore } from "../../../src/restore/restore.ts";

const limits = { maxBytes: 1_000_000, maxPages: 10 };
const paragraphs = async (text: string) =>
  restore(await extract(Buffer.from(text), { fileName: "ke-hoach.txt", limits })).value.paragraphs.map(
    (p) => p.text,
  );

const BODY = `Căn cứ tình hình thực tế của địa phương, các phòng chuyên môn và các đơn vị
trực thuộc chủ động rà soát những nội dung còn vướng mắc, báo cáo Giám đốc Sở
xem xét, quyết định trước khi triển khai thực hiện.

Văn phòng Sở theo dõi, đôn đốc các phòng, đơn vị trong quá trình thực hiện kế
hoạch; tổng hợp kết quả, tham mưu báo cáo cấp có thẩm quyền theo quy định.
`;

describe("wrapped lines with blank lines between paragraphs", () => {
  it("continue over a page break where a full line breaks off", async () => {
    const text = `${BODY}
Phòng Kế hoạch chủ trì, phối hợp với các đơn vị liên quan hướng dẫn xây dựng và



thực hiện dự toán kinh phí hằng năm.
`;
    expect((await paragraphs(text)).at(-1)).toBe(
      "Phòng Kế hoạch chủ trì, phối hợp với các đơn vị liên quan hướng dẫn xây dựng và thực hiện dự toán kinh phí hằng năm.",
    );
  });

  it.each([
    [
      "a capital begins a paragraph",
      "Phòng Kế hoạch chủ trì, phối hợp với các đơn vị liên quan hướng dẫn xây dựng và",
      "Thực hiện dự toán kinh phí hằng năm.",
    ],
    ["a short line has ended", "Các nội dung trọng tâm", "rà soát thủ tục hành chính"],
    [
      "a letter labels an item",
      "Phòng Kế hoạch chủ trì, phối hợp với các đơn vị liên quan hướng dẫn xây dựng và",
      "a) thực hiện dự toán kinh phí hằng năm.",
    ],
    [
      "a sentence has ended",
      "Phòng Kế hoạch chủ trì, phối hợp với các đơn vị liên quan hướng dẫn xây dựng;",
      "thực hiện dự toán kinh phí hằng năm.",
    ],
  ])("stay separate where %s", async (_, above, below) => {
    expect((await paragraphs(`${BODY}\n${above}\n\n${below}\n`)).slice(-2)).toEqual([above, below]);
  });
});
