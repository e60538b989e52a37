import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { extract } from "../../../src/extract/extract.ts";
import type { Block, Line } from "../../../src/model/extraction.ts";
import type { FlowItem } from "../../../src/restore/flow/flow.ts";
import { joinParagraphs } from "../../../src/restore/flow/join-paragraphs.ts";
import { restore } from "../../../src/restore/restore.ts";

const limits = { maxBytes: 1_000_000, maxPages: 10 };
const paragraphs = async (text: string) =>
  restore(await extract(Buffer.from(text), { fileName: "ke-hoach.txt", limits })).value.paragraphs.map(
    (p) => p.text,
  );

const htmlParagraphs = async (html: string) =>
  restore(await extract(Buffer.from(html), { fileName: "ke-hoach.html", limits })).value.paragraphs.map(
    (p) => p.text,
  );

const BODY = `Căn cứ tình hình thực tế của địa phương, các phòng chuyên môn và các đơn vị
trực thuộc chủ động rà soát những nội dung còn vướng mắc, báo cáo Giám đốc Sở
xem xét, quyết định trước khi triển khai thực hiện.

Văn phòng Sở theo dõi, đôn đốc các phòng, đơn vị trong quá trình thực hiện kế
hoạch; tổng hợp kết quả, tham mưu báo cáo cấp có thẩm quyền theo quy định.
`;

describe("a line that ends with a noun before a number", () => {
  it("continues with a number of two parts", async () => {
    const line = "Phòng Thủy sản chủ trì, phối hợp với Phòng Chăn nuôi nâng cao Chỉ số thành phần";
    expect((await paragraphs(`${BODY}\n${line}\n5.2 “Thủ tục cấp giấy”.\n`)).at(-1)).toBe(
      `${line} 5.2 “Thủ tục cấp giấy”.`,
    );
  });

  it("ends before a label below a heading of several", async () => {
    const line = "Nhiệm vụ của các phòng và các đơn vị trực thuộc về các chỉ số thành phần";
    expect((await paragraphs(`${BODY}\n${line}\n5.2 Thủ tục cấp giấy\n`)).at(-1)).toBe(
      "5.2 Thủ tục cấp giấy",
    );
  });
});

describe("a line that ends with an abbreviation", () => {
  it("continues with the name on the next line", async () => {
    const line = "Hồ sơ gửi về Sở theo địa chỉ số 12 đường Hòa Bình, phường Tân Lập thuộc TP.";
    expect((await paragraphs(`${BODY}\n${line}\nTân Hà trước ngày 20/6.\n`)).at(-1)).toBe(
      `${line} Tân Hà trước ngày 20/6.`,
    );
  });

  it("ends where a word ends it", async () => {
    const line = "Hồ sơ gửi về Sở theo địa chỉ số 12 đường Hòa Bình, phường Tân Lập, Tân Hà.";
    expect((await paragraphs(`${BODY}\n${line}\nTân Hà trước ngày 20/6.\n`)).at(-1)).toBe(
      "Tân Hà trước ngày 20/6.",
    );
  });
});

describe("a label on a line of its own", () => {
  it.each(["A.", "II.", "Ii.", "2.", "1.3.", "b)"])("%s goes on with the line below it", async (label) => {
    const text = `${BODY}\n${label}\nRà soát quy hoạch chợ trên địa bàn\n`;
    expect((await paragraphs(text)).at(-1)).toBe(`${label} Rà soát quy hoạch chợ trên địa bàn`);
    expect(await htmlParagraphs(`<p>${label}</p><p>Rà soát quy hoạch chợ</p>`)).toEqual([
      `${label} Rà soát quy hoạch chợ`,
    ]);
  });

  it.each([
    ["1.", "2. Rà soát quy hoạch"],
    ["a)", "b)"],
    ["3.", "quy hoạch chợ"],
  ])("%s does not go on with %s", async (label, below) => {
    expect(await htmlParagraphs(`<p>${label}</p><p>${below}</p>`)).toEqual([label, below]);
  });
});

describe("a line that ends with the first year of a period", () => {
  const above = "Phòng Quy hoạch xây dựng danh mục các dự án được ưu tiên của giai đoạn 2026";

  it("goes on with the last year, also as paragraphs of a format", async () => {
    const below = "- 2030 và gửi Văn phòng Sở.";
    expect((await paragraphs(`${BODY}\n${above}\n${below}\n`)).at(-1)).toBe(`${above} ${below}`);
    expect(await htmlParagraphs(`<p>${above}</p><p>${below}</p>`)).toEqual([`${above} ${below}`]);
  });

  it.each([
    ["an earlier year", above, "- 2021 là năm đầu của giai đoạn trước."],
    ["a year after another number", above.replace("giai đoạn", "văn bản số"), "- 2030 là năm cuối."],
    ["a year of a whole sentence", `${above}.`, "- 2030 là năm cuối."],
    ["an item", above, "- Phòng Tổng hợp báo cáo kết quả."],
  ])("ends before %s", async (_, line, below) => {
    expect(await htmlParagraphs(`<p>${line}</p><p>${below}</p>`)).toEqual([line, below]);
  });
});

describe("a line that ends inside a sentence", () => {
  const conjunction = "Văn phòng Sở tổng hợp kết quả thực hiện của các phòng chuyên môn và";
  const noun = "Thanh tra Sở theo dõi việc thực hiện, định kỳ báo cáo kết quả về Sở";

  it.each([
    ["a conjunction", conjunction, "Chi cục Kiểm lâm trước ngày 20/6."],
    ["the noun of a body, before its abbreviation", noun, "NN&MT trước ngày 20/6."],
  ])("goes on after %s, also as paragraphs of a format", async (_, above, below) => {
    expect((await paragraphs(`${BODY}\n${above}\n${below}\n`)).at(-1)).toBe(`${above} ${below}`);
    expect(await htmlParagraphs(`<p>${above}</p><p>${below}</p>`)).toEqual([`${above} ${below}`]);
  });

  it.each([
    ["an item", conjunction, "2. Chi cục Kiểm lâm báo cáo trước ngày 20/6."],
    ["a heading in capitals", conjunction, "III. TỔ CHỨC THỰC HIỆN"],
    [
      "a sentence, where the noun is the end of a name",
      noun.replace("về", "Lãnh đạo"),
      "Chi cục Kiểm lâm báo cáo.",
    ],
    ["a sentence after a compound", `${conjunction.slice(0, -3)} nêu trên`, "Chi cục Kiểm lâm báo cáo."],
  ])("ends before %s", async (_, above, below) => {
    expect(await htmlParagraphs(`<p>${above}</p><p>${below}</p>`)).toEqual([above, below]);
  });
});

describe("a line that ends inside a name of the catalogue", () => {
  const catalogue = loadCatalogue();
  const shown = async (content: string, fileName: string) =>
    restore(await extract(Buffer.from(content), { fileName, limits }), null, catalogue).value.paragraphs.map(
      ({ text }) => text,
    );
  const asParagraphs = (above: string, below: string) => shown(`<p>${above}</p><p>${below}</p>`, "a.html");

  it.each([
    ["Điều 5. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở", "Xây dựng thi hành Quyết định này."],
    ["3. Đề nghị các đoàn thể của tỉnh: Hội Nông dân, Hội Liên hiệp", "Phụ nữ tỉnh và các hội khác"],
    ["Đoàn khảo sát làm việc tại các tỉnh: Lâm Đồng, Gia Lai, Khánh", "Hòa trong quý II."],
  ])("goes on: %s", async (above, below) => {
    expect(await asParagraphs(above, below)).toEqual([`${above} ${below}`]);
    expect((await shown(`${BODY}\n${above}\n${below}\n`, "a.txt")).at(-1)).toBe(`${above} ${below}`);
  });

  it.each([
    ["the part is a name", "Đề nghị các đơn vị phối hợp với Ủy ban nhân dân tỉnh", "Lâm Đồng dự họp."],
    ["the part is short", "2. Văn phòng Sở", "Xây dựng lịch làm việc của lãnh đạo."],
    ["the next is no part of it", "3. Trách nhiệm của các phòng và của Giám đốc Sở", "Rà soát các thủ tục."],
  ])("ends where %s", async (_, above, below) => {
    expect(await asParagraphs(above, below)).toEqual([above, below]);
  });
});

describe("text with notes in smaller print", () => {
  it("goes on where a line of the usual width is full", async () => {
    const note =
      "1 Hồ sơ gồm đơn đề nghị, bản sao quyết định thành lập, danh sách hội viên và các tài liệu khác theo quy định của";
    const above = "Các phòng chuyên môn phối hợp rà soát, báo cáo kết quả với Công ty Cổ phần";
    const text = `${BODY.repeat(8)}\n${above}\nBình Minh trước ngày 20/6.\n\n${`${note}\n`.repeat(6)}`;
    expect(await paragraphs(text)).toContain(`${above} Bình Minh trước ngày 20/6.`);
  });
});

describe("a full line that ends with a label inside it", () => {
  it.each([
    ["- Cơ quan chủ trì: Văn phòng Sở và Phòng Kế hoạch - Tài chính của Sở; cơ quan phối hợp:", true],
    ["- Văn phòng Sở và Phòng Kế hoạch - Tài chính của Sở thực hiện; các nhiệm vụ cụ thể sau:", false],
  ])("“%s” goes on with the names below it: %s", async (above, goesOn) => {
    const below = "Phòng Quản lý ngành; thời gian hoàn thành: 23/8/2024.";
    const last = (await paragraphs(`${BODY}\n${above}\n${below}\n`)).at(-1);
    expect(last).toBe(goesOn ? `${above} ${below}` : below);
  });
});

describe("a line that ends with a hyphen", () => {
  const above = "- Sở Y tế thường xuyên cập nhật, nắm bắt tình hình diễn biến của dịch bệnh Covid-";

  it.each(["19. Phối hợp với Sở Nội vụ tuyên truyền cho cán bộ.", "19."])(
    "goes on with the number “%s”",
    async (below) => {
      expect((await paragraphs(`${BODY}\n${above}\n${below}\n`)).at(-1)).toBe(`${above}${below}`);
    },
  );

  it("ends before an item after a dash with a blank before it", async () => {
    const dash = `${above.slice(0, -7)} -`;
    expect((await paragraphs(`${BODY}\n${dash}\n2. Sở Nội vụ báo cáo.\n`)).slice(-2)).toEqual([
      dash,
      "2. Sở Nội vụ báo cáo.",
    ]);
  });
});

describe("a rule drawn with signs", () => {
  it("is not part of the title above it or of the line below it", async () => {
    const title = "Về việc thành lập Tổ công tác cải cách thủ tục hành chính tại các xã, phường";
    const below = "Thực hiện";
    const texts = await paragraphs(`${BODY}\n${title}\n───────\n${below}\n`);
    expect(texts.slice(-3)).toEqual([title, "───────", below]);
  });
});

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
    [
      "a bullet begins with a capital",
      "Các phòng chuyên môn và các đơn vị trực thuộc phối hợp với các tổ chức chính trị",
      "- Tuyên truyền Luật Thực hiện dân chủ ở cơ sở.",
    ],
    [
      "bullets begin with small letters",
      "- phòng chuyên môn, đơn vị trực thuộc, các hội quần chúng, các tổ chức đoàn thể",
      "- doanh nghiệp trên địa bàn.",
    ],
  ])("stay separate where %s", async (_, above, below) => {
    expect((await paragraphs(`${BODY}\n${above}\n\n${below}\n`)).slice(-2)).toEqual([above, below]);
  });
});

describe("paragraphs of a format", () => {
  const long = "- Chủ trì, rà soát các khoản chi thường xuyên của các đơn vị";

  it("are joined where lines of one sentence were pasted", async () => {
    const next = "trực thuộc, tổng hợp trình Giám đốc xem xét.";
    expect(await htmlParagraphs(`<p>${long}</p><p>${next}</p>`)).toEqual([`${long} ${next}`]);
  });

  it.each([
    ["the first is short", "- Các nội dung trọng tâm", "rà soát thủ tục hành chính"],
    ["the first has ended", `${long};`, "rà soát thủ tục hành chính."],
    ["the second has a label", long, "a) rà soát thủ tục hành chính."],
    ["the second begins with a capital", long, "Rà soát thủ tục hành chính."],
  ])("stay separate where %s", async (_, above, below) => {
    expect(await htmlParagraphs(`<p>${above}</p><p>${below}</p>`)).toEqual([above, below]);
  });

  it("stay separate where they are centred", async () => {
    const [above, below] = ["Triển khai các nhiệm vụ, giải pháp cải thiện môi trường", "kinh doanh năm 2026"];
    const html = `<p style="text-align:center">${above}</p><p style="text-align:center">${below}</p>`;
    expect(await htmlParagraphs(html)).toEqual([above, below]);
  });
});

describe("a dash at the beginning of a wrapped line", () => {
  it.each([
    [
      "Các phòng chuyên môn và các đơn vị trực thuộc phối hợp với các tổ chức chính trị",
      "- xã hội, các đơn vị sự nghiệp.",
    ],
    [
      "Trưởng các phòng chuyên môn, đơn vị trực thuộc gửi báo cáo về Phòng Văn hóa",
      "- Xã hội trước ngày 20/11/2025.",
    ],
    ["Các phòng chuyên môn, các đơn vị trực thuộc Sở xây dựng chương trình xúc tiến", "- quảng bá hằng năm."],
    [
      "Đồng chí Phó Giám đốc trực tiếp chỉ đạo các phòng chuyên môn. Phòng Tài vụ",
      "- Quản trị chuẩn bị phương tiện.",
    ],
  ])("goes on with the words above: %s | %s", async (above, below) => {
    expect((await paragraphs(`${BODY}\n${above}\n${below}\n`)).at(-1)).toBe(`${above} ${below}`);
  });
});

describe("a short document without blank lines", () => {
  it("ends the head's line of place and date before the type of the document", async () => {
    const lines = [
      "Hưng Yên, ngày 08 tháng 5 năm 2025",
      "KẾ HOẠCH",
      "Cải thiện Chỉ số Xanh cấp tỉnh năm 2025",
    ];
    const head = ["UBND TỈNH HƯNG YÊN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
    expect((await paragraphs([...head, ...lines, ""].join("\n"))).slice(-3)).toEqual(lines);
  });

  it("continues a sentence that breaks off after a date", async () => {
    const text =
      "Thực hiện Kế hoạch của tỉnh, ngày 08 tháng 5 năm 2025\ncủa Ủy ban nhân dân tỉnh Hưng Yên về chỉ số\n";
    expect(await paragraphs(text)).toEqual([text.trim().replace("\n", " ")]);
  });

  it("continues with a number alone after a word that needs a number, but not after a sentence", async () => {
    expect(await paragraphs("Tổ chức lớp tập huấn, thời gian tháng\n10.\n")).toEqual([
      "Tổ chức lớp tập huấn, thời gian tháng 10.",
    ]);
    expect(await paragraphs("Tổ chức lớp tập huấn.\n10.\n")).toEqual(["Tổ chức lớp tập huấn.", "10."]);
  });
});

it("begins a paragraph at a reference to a document", async () => {
  const text =
    "KẾ HOẠCH\nPhát triển du lịch trên địa bàn tỉnh\n\nCăn cứ Chiến lược phát triển du lịch;\nSở Y tế lập danh mục.\n";
  expect(await paragraphs(text)).toContain("Phát triển du lịch trên địa bàn tỉnh");
});

describe("recognised lines", () => {
  /** A line from a height on; letters are 12 points high. */
  const at = (top: number, text: string): Line & Block => ({
    ...{ kind: "line", text, paragraph: false, role: "body", confidence: 0.9, fontSize: 12 },
    bbox: [80, top, 80 + text.length * 5, top + 12],
  });
  const TITLE = "Về việc bảo đảm an toàn các công trình cầu trên địa bàn tỉnh Bắc Sơn trong năm 2025";
  const joined = (gap: number) => {
    const below = Array.from({ length: 9 }, (_, i) =>
      at(
        130 + gap + i * 16,
        "Cơn bão số 3 và mưa lũ sau bão vừa qua đã gây thiệt hại rất lớn về tài sản của nhà",
      ),
    );
    const blocks = [at(100, "CHỈ THỊ"), at(116, TITLE), ...below];
    const readings = [{ method: "ocr" as const, confidence: 0.9, blocks }];
    const extraction = { mediaType: "application/pdf", pages: [{ number: 1, readings }], warnings: [] };
    return restore(extraction).value.paragraphs.map(({ text }) => text);
  };

  it("begin a paragraph below a wider gap than between the lines of paragraphs", () => {
    expect(joined(22)).toContain(TITLE);
    expect(joined(2)).not.toContain(TITLE);
  });

  it("begin a paragraph at the copy that is kept, although the item above ends in a comma", () => {
    const above = "- Các phòng, ban, trung tâm thuộc Sở và Cổng thông tin điện tử thành phần của Sở Y tế,";
    const blocks = Array.from({ length: 9 }, (_, i) => at(100 + i * 16, `- ${TITLE};`));
    blocks.push(at(244, above), at(260, "Lưu: VT, KHTC."));
    const readings = [{ method: "ocr" as const, confidence: 0.9, blocks }];
    const extraction = { mediaType: "application/pdf", pages: [{ number: 1, readings }], warnings: [] };
    expect(
      restore(extraction)
        .value.paragraphs.slice(-2)
        .map(({ text }) => text),
    ).toEqual([above, "Lưu: VT, KHTC."]);
  });
});

describe("the note in brackets below a title", () => {
  const TITLE = "PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2027";
  const NOTE = "(Kèm theo Kế hoạch số 61/KH-UBND ngày 08/3/2027 của Ủy ban nhân dân thành phố)";

  it.each([
    ["after a full line in capitals", [TITLE], [NOTE]],
    [
      "in two lines",
      [TITLE],
      ["(Kèm theo Kế hoạch số 61/KH-UBND ngày 08/3/2027 của Ủy ban nhân dân", "thành phố)"],
    ],
    [
      "after a title in small letters",
      ["Danh mục nhiệm vụ thực hiện chương trình cải cách hành chính của tỉnh năm 2027"],
      [NOTE],
    ],
    [
      "that states what the plan carries out",
      ["Nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh năm 2027 của Sở Tài chính trên địa bàn thành phố"],
      ["(Thực hiện Kế hoạch số 61/KH-UBND ngày 08/3/2027 của Ủy ban nhân dân thành phố)"],
    ],
  ])("is a paragraph %s", async (_, title, note) => {
    const texts = await paragraphs(`${BODY}\n${[...title, ...note].join("\n")}\n\nI. MỤC TIÊU\n`);
    expect(texts.slice(-3)).toEqual([...title, note.join(" "), "I. MỤC TIÊU"]);
  });

  it.each([
    ["an abbreviation in brackets", `${TITLE.slice(0, -9)}`, "(PAR INDEX) NĂM 2027"],
    [
      "a bracket within a sentence",
      "Các phòng chuyên môn, đơn vị trực thuộc báo cáo theo đề cương thống nhất chung",
      "(Kèm theo Công văn số 15/SNV-CCHC) trước ngày 20 hằng tháng.",
    ],
  ])("%s stays in its paragraph", async (_, before, after) => {
    expect((await paragraphs(`${BODY}\n${before}\n${after}\n`)).at(-1)).toBe(`${before} ${after}`);
  });
});

describe("a full title without a sign at its end", () => {
  const TITLE = "Nâng cao các chỉ số thành phần được giao chủ trì, theo dõi trong năm 2027";
  const BODY_LINES = [
    "Tỉnh nhiều năm thuộc nhóm dẫn đầu cả nước về chất lượng điều hành, nhưng",
    "một số chỉ số thành phần giảm điểm trong hai năm gần đây, nhất là các chỉ số về",
    "Đất đai và thời gian thực hiện thủ tục, vì vậy Sở ban hành Kế hoạch này như sau:",
  ];
  /** Lines 440 points wide whose left edge is at 100, but for these. */
  const lines = (texts: readonly string[], indents: Readonly<Record<number, number>>): Block[] =>
    texts.map((text, i): Line => {
      const x = 100 + (indents[i] ?? 0);
      return {
        kind: "line",
        text,
        paragraph: false,
        role: "body",
        confidence: 0.95,
        fontSize: 12,
        bbox: [x, 100 + 18 * i, 540, 113 + 18 * i],
      };
    });
  const joined = (blocks: readonly Block[]) =>
    restore({
      mediaType: "application/pdf",
      pages: [{ number: 1, readings: [{ method: "ocr", confidence: 0.95, blocks: [...blocks] }] }],
      warnings: [],
    }).value.paragraphs.map(({ text }) => text);

  it("does not continue on a line with the indent of a first line", () => {
    const texts = [...BODY_LINES, ...BODY_LINES, TITLE, ...BODY_LINES];
    const paragraph = BODY_LINES.join(" ");
    expect(joined(lines(texts, { 0: 34, 3: 34, 7: 34 }))).toEqual([paragraph, paragraph, TITLE, paragraph]);
  });

  it("ends where it is centred over the indented first line of a paragraph", () => {
    const first = "Thực hiện theo kết quả công bố, năm 2026 tỉnh đạt 48,86 điểm về chỉ số của";
    const at = (right: number, gap: number) => {
      const all = lines([TITLE, first, "tỉnh.", ...BODY_LINES, ...BODY_LINES, ...BODY_LINES], {
        ...{ 1: 30, 3: 30, 6: 30, 9: 30 },
      }) as Line[];
      const placed = all.map((line, i): Line => {
        const [x, y, to, end] = line.bbox!;
        return { ...line, bbox: i === 0 ? [124, y, right, end] : [x, y + gap, to, end + gap] };
      });
      return joined(placed)[0];
    };
    expect(at(516, 8)).toBe(TITLE);
    // Not centred, or as close as the lines of a paragraph are.
    expect(at(536, 8)).toBe(`${TITLE} ${first} tỉnh.`);
    expect(at(516, 0)).toBe(`${TITLE} ${first} tỉnh.`);
  });

  it("ends below the kind of document where a sentence follows at the left edge", () => {
    const paragraph = BODY_LINES.join(" ");
    expect(joined(lines([...BODY_LINES, "KẾ HOẠCH", TITLE, ...BODY_LINES], { 0: 34, 3: 180 }))).toEqual([
      paragraph,
      "KẾ HOẠCH",
      TITLE,
      paragraph,
    ]);
  });

  it("ends below the kind of document where a short sentence begins with a year", () => {
    const title = "Thực hiện cải thiện Chỉ số Xanh cấp tỉnh (PGI) năm 2024 và những năm tiếp theo";
    const text = "Năm 2023, Chỉ số PGI của tỉnh đạt 50,83 điểm.";
    expect(joined(lines([...BODY_LINES, "KẾ HOẠCH", title, text], { 0: 34, 3: 180 })).slice(-2)).toEqual([
      title,
      text,
    ]);
  });

  it("ends before the line that names who sends an urgent dispatch", () => {
    const title = "VỀ VIỆC KHẮC PHỤC HẬU QUẢ MƯA LŨ TẠI KHU VỰC TRUNG BỘ";
    const texts = ["CÔNG ĐIỆN", title, "BỘ XÂY DỰNG điện:", ...BODY_LINES];
    expect(joined(lines(texts, { 1: 180, 2: 120 })).slice(0, 3)).toEqual(texts.slice(0, 3));
  });

  it("goes on below the kind of document with the name of a place", () => {
    const first = "Nâng cao các chỉ số thành phần được giao chủ trì, theo dõi trên địa bàn xã";
    const second = "Minh Tân năm 2027";
    expect(joined(lines([...BODY_LINES, "KẾ HOẠCH", first, second], { 0: 34, 3: 180 })).at(-1)).toBe(
      `${first} ${second}`,
    );
  });

  it("ends where a sentence follows words in capitals", () => {
    const title = "KẾT LUẬN CỦA GIÁM ĐỐC SỞ TẠI CUỘC HỌP GIAO BAN THÁNG 5 NĂM 2027";
    expect(joined(lines([...BODY_LINES, title, ...BODY_LINES], { 0: 34 }))).toContain(title);
  });

  it("continues on each of two pages that are side by side on a sheet", () => {
    const sheet = [0, 520].flatMap((dx) =>
      lines([...BODY_LINES, ...BODY_LINES, ...BODY_LINES], { 0: 34, 3: 34, 6: 34 }).map((block): Block => {
        const [x0, y0, x1, y1] = block.bbox!;
        return { ...block, bbox: [x0 + dx, y0, x1 + dx, y1] };
      }),
    );
    expect(joined(sheet)).toEqual(Array.from({ length: 6 }, () => BODY_LINES.join(" ")));
  });

  it("continues on a line at the left edge that begins with a name", () => {
    const texts = [...BODY_LINES, ...BODY_LINES, ...BODY_LINES];
    const paragraph = BODY_LINES.join(" ");
    expect(joined(lines(texts, { 0: 34, 3: 34, 6: 34 }))).toEqual([paragraph, paragraph, paragraph]);
  });
});

describe("a bold line of the width of the page", () => {
  const printed = (text: string, bold: boolean): FlowItem => ({
    kind: "line",
    page: 1,
    line: { kind: "line", text, paragraph: false, role: "body", confidence: 1, ...(bold && { bold }) },
  });
  const full = "rà soát thủ tục hành chính của các đơn vị, công khai thủ tục";
  const heading = "3. Đề nghị Mặt trận Tổ quốc Việt Nam phường và các đoàn thể";
  const joined = (below: FlowItem) =>
    joinParagraphs([printed(full, false), printed(`${full}.`, false), printed(heading, true), below]).map(
      ({ text }) => text,
    );

  it("is a heading above a sentence in other type", () => {
    expect(joined(printed("Vận động đoàn viên hưởng ứng.", false)).slice(-2)).toEqual([
      heading,
      "Vận động đoàn viên hưởng ứng.",
    ]);
  });

  it("goes on in a bold line, and in small letters", () => {
    expect(joined(printed("Vận động đoàn viên hưởng ứng.", true)).at(-1)).toBe(
      `${heading} Vận động đoàn viên hưởng ứng.`,
    );
    expect(joined(printed("vận động đoàn viên hưởng ứng.", false)).at(-1)).toBe(
      `${heading} vận động đoàn viên hưởng ứng.`,
    );
  });
});

describe("a heading of a sub-index at the end of a page", () => {
  const heading = "1/ Chỉ số “Công tác chỉ đạo, điều hành” và “Xây dựng văn bản quy phạm pháp luật”";
  const recognised = (text: string, page: number): FlowItem => ({
    kind: "line",
    page,
    line: { kind: "line", text, paragraph: true, role: "body", confidence: 0.95 },
  });
  const joined = (below: string) =>
    joinParagraphs([recognised(heading, 1), recognised(below, 2)]).map(({ text }) => text);

  it("ends before a misread label of an item", () => {
    expect(joined("a} Sở Khoa học và Công nghệ")).toEqual([heading, "a} Sở Khoa học và Công nghệ"]);
  });

  it("goes on with a word", () => {
    expect(joined("trong lĩnh vực đất đai")).toEqual([`${heading} trong lĩnh vực đất đai`]);
  });
});

it("joins a paragraph of very many lines in time that grows with them", () => {
  const item = (text: string): FlowItem => ({
    kind: "line",
    page: 1,
    line: { kind: "line", text, paragraph: false, role: "body", confidence: 1 },
  });
  const count = 60_000;
  const items = Array.from({ length: count }, (_, i) =>
    item(`rà soát thủ tục hành chính của các đơn vị lần thứ ${i}`),
  );
  const started = process.cpuUsage();
  const joined = joinParagraphs(items);
  const { user, system } = process.cpuUsage(started);
  expect(joined).toHaveLength(1);
  // It takes 0.3 s; more than a minute if the text of the paragraph is looked at for each line.
  expect((user + system) / 1e6).toBeLessThan(6);
});

describe("the place and date of a head", () => {
  it.each([
    [["Lai Châu, ngày", "", "tháng 8 năm 2025"], ["Lai Châu, ngày tháng 8 năm 2025"]],
    [["Lai Châu, ngày", "", "tháng", "", "năm 2025"], ["Lai Châu, ngày tháng năm 2025"]],
    [["Lai Châu, ngày 5", "tháng 8 năm 2025"], ["Lai Châu, ngày 5 tháng 8 năm 2025"]],
  ])("is one line although the blanks of its day and month divide it: %j", async (lines, joined) => {
    expect(await paragraphs(`SỞ XÂY DỰNG\n${lines.join("\n")}\nKẾ HOẠCH\n`)).toEqual([
      "SỞ XÂY DỰNG",
      ...joined,
      "KẾ HOẠCH",
    ]);
  });

  it.each([
    [["Thời gian: từ ngày", "", "tháng 8 năm 2025 Sở họp."]],
    [["Lai Châu, ngày 5 tháng 8", "", "năm 2025 và các năm sau"]],
  ])("is not found in other lines: %j", async (lines) => {
    expect((await paragraphs(`${BODY}\n\n${lines.join("\n")}\n`)).slice(-2)).toEqual(
      lines.filter((line) => line !== ""),
    );
  });
});

describe("a short line that ends inside the name of a unit", () => {
  const read = async (text: string) =>
    restore(
      await extract(Buffer.from(text), { fileName: "ke-hoach.md", limits }),
      null,
      loadCatalogue(),
    ).value.paragraphs.map((p) => p.text);

  it.each([
    ["Điều 2. Giao Sở Công", "Thương chủ trì, phối hợp với các đơn vị liên quan rà soát bến bãi."],
    ["3. Bộ Quốc", "phòng huy động lực lượng giúp dân dựng lại nhà."],
    ["Đề nghị Bộ Khoa", "học và Công nghệ xem xét, trả lời kiến nghị."],
  ])("is joined with the line that has the rest: %s", async (before, after) => {
    expect(await read(`${BODY}\n${before}\n${after}\n`)).toContain(`${before} ${after}`);
  });

  it.each([
    ["1. Văn phòng", "UBND tỉnh theo dõi, đôn đốc các đơn vị."],
    ["2. Sở Nội vụ", "Tài chính của các hội được rà soát hằng năm."],
    ["- Sở Y tế", "- Sở Tài chính"],
    ["Giám đốc Sở", "Công Thương là ngành được ưu tiên."],
  ])("is not joined where the name may be whole: %s", async (before, after) => {
    const lines = await read(`# Kế hoạch\n\n${before}\n\n${after}\n`);
    expect(lines).not.toContain(`${before} ${after}`);
  });
});

describe("a sentence that begins on a new line", () => {
  /** The paragraphs of the lines of one page. */
  const paragraphsOf = (blocks: Line[]): string[] => {
    const readings = [{ method: "text-layer" as const, confidence: 1, blocks }];
    const extraction = { mediaType: "application/pdf", pages: [{ number: 1, readings }], warnings: [] };
    return restore(extraction).value.paragraphs.map(({ text }) => text);
  };

  /** Lines from the left edge on, or indented, as wide as their text. */
  const joined = (texts: readonly string[], indented: ReadonlySet<number>, bold?: number) => {
    const blocks = texts.map((text, i): Line => {
      const left = indented.has(i) ? 134 : 100;
      return {
        kind: "line",
        text,
        paragraph: false,
        role: "body",
        confidence: 1,
        fontSize: 12,
        bold: i === bold,
        bbox: [left, 100 + 18 * i, Math.min(540, left + text.length * 6), 113 + 18 * i],
      };
    });
    return paragraphsOf(blocks);
  };
  const ITEM = [
    "- Tuyên truyền các quy định về lao động và bảo hiểm xã hội cho doanh nghiệp.",
    "Kiểm tra việc thực hiện tại các cơ sở sản xuất, báo cáo kết quả về Sở trong",
    "quý IV.",
  ];
  const ITEMS = [1, 2, 3].flatMap(() => ITEM);
  const BEGINNINGS = [0, 3, 6, 9, 12];

  it("belongs to its paragraph at the left edge, where paragraphs are indented", () => {
    const texts = [...ITEMS, ...ITEM, ...ITEM];
    expect(joined(texts, new Set(BEGINNINGS))).toEqual(BEGINNINGS.map(() => ITEM.join(" ")));
  });

  it("goes on after words in bold at the beginning of its paragraph", () => {
    const name = "3. Ông Nguyễn Văn Công, Phó Trưởng phòng, phụ trách công tác cải cách giúp lãnh đạo";
    const texts = [...ITEMS, ...ITEM, name, "Văn phòng theo dõi, đề xuất các lĩnh vực."];
    expect(joined(texts, new Set(BEGINNINGS), 12).at(-1)).toBe(texts.slice(-2).join(" "));
  });

  it("begins a paragraph where it is indented", () => {
    const texts = [...ITEMS, ...ITEM, ...ITEM];
    expect(joined(texts, new Set([...BEGINNINGS, 13]))).toHaveLength(BEGINNINGS.length + 1);
  });

  it("begins a paragraph at the left edge where paragraphs are not indented", () => {
    expect(joined([...ITEMS, ...ITEM, ...ITEM], new Set())).toHaveLength(2 * BEGINNINGS.length);
  });

  /** Lines from the left edge on; those in `apart` are below a wider gap. */
  const set = (texts: readonly string[], apart: ReadonlySet<number>) => {
    let top = 100;
    const blocks = texts.map((text, i): Line => {
      top += apart.has(i) ? 24 : 16;
      return {
        ...{ kind: "line", text, paragraph: false, role: "body", confidence: 1, fontSize: 12 },
        bbox: [100, top, Math.min(540, 100 + text.length * 6), top + 13],
      } as Line;
    });
    return paragraphsOf(blocks);
  };

  it("belongs to its paragraph where paragraphs are set apart by space", () => {
    const texts = [...ITEMS, ...ITEM, ...ITEM];
    expect(set(texts, new Set(BEGINNINGS))).toEqual(BEGINNINGS.map(() => ITEM.join(" ")));
  });

  it("begins a paragraph below a wider gap", () => {
    const texts = [...ITEMS, ...ITEM, ...ITEM];
    expect(set(texts, new Set([...BEGINNINGS, 13]))).toHaveLength(BEGINNINGS.length + 1);
  });

  const HEADED = [1, 2, 3, 4, 5].flatMap((n) => [
    `${n}. Chi phí thời gian`,
    "Tuyên truyền các quy định về lao động và bảo hiểm xã hội cho doanh nghiệp,",
    "công khai số điện thoại, giải đáp vướng mắc của doanh nghiệp trong hai ngày.",
    "Văn phòng thực hiện",
  ]);
  const HEADINGS = [0, 1, 4, 5, 8, 9, 12, 13, 16, 17];

  it("belongs to its paragraph below headings that are set apart too", () => {
    expect(set(HEADED, new Set(HEADINGS))[1]).toBe(HEADED.slice(1, 4).join(" "));
  });

  it("begins a paragraph where headings are as close as lines", () => {
    expect(set(HEADED, new Set())[1]).toBe(HEADED.slice(1, 3).join(" "));
  });
});
