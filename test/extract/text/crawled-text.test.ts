import { describe, expect, it } from "vitest";
import { textBlocks } from "../../../src/extract/text/text-blocks.ts";
import type { Block, TableBlock } from "../../../src/model/extraction.ts";

/** A line as its text, a table as rows of cells; the lines of a cell are joined by "/". Blank lines are left out. */
const shown = (block: Block) =>
  block.kind === "line"
    ? `${block.role === "body" ? "" : `${block.role}: `}${block.text}`
    : block.rows.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join("/")));

const read = (...lines: string[]) =>
  textBlocks(lines.flatMap((line) => line.split("\n")))
    .map(shown)
    .filter((line) => !/^(?:\w+: )?$/u.test(line as string));

const HEAD =
  "|\n**ỦY BAN NHÂN\nDÂN**\nTỈNH BẮC SƠN\n-------\n|\n**CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\n|\n|\nSố: 12/KH-UBND\n|\n*Bắc Sơn,\nngày 02 tháng 3 năm 2025*\n|";
const HEAD_TABLE = [
  ["ỦY BAN NHÂN DÂN/TỈNH BẮC SƠN/-------", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Số: 12/KH-UBND", "Bắc Sơn, ngày 02 tháng 3 năm 2025"],
];
const SIGN_OFF =
  "|\n*Nơi nhận:*\n*-* Sở Y tế;\n- Lưu: VT.\n|\n**TM. ỦY BAN\nNHÂN DÂN**\n**CHỦ TỊCH**\n**Lê Văn Bình**\n|";
const SIGN_OFF_TABLE = [["Nơi nhận:/- Sở Y tế;/- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH/Lê Văn Bình"]];

describe("the text of a web page whose cells end with bars", () => {
  it("joins wrapped lines between blank lines, with the emphasis around them", () => {
    expect(
      read(
        HEAD,
        "\n**1. Sở Nông\nnghiệp và Môi trường**\n\n**2.****\n**Chủ trì, phối hợp với Sở Tài\nchính và Sở Y tế (*) rà soát.\n\n- Cơ quan thực hiện: Sở Khoa\nhọc và Công nghệ.\n",
        SIGN_OFF,
      ),
    ).toEqual([
      HEAD_TABLE,
      "1. Sở Nông nghiệp và Môi trường",
      "2. Chủ trì, phối hợp với Sở Tài chính và Sở Y tế (*) rà soát.",
      "- Cơ quan thực hiện: Sở Khoa học và Công nghệ.",
      SIGN_OFF_TABLE,
    ]);
  });

  it("joins wrapped lines by their widths where no blank lines separate paragraphs", () => {
    const body = [
      "Xét đề nghị của Giám đốc Sở",
      "Nội vụ về việc cập nhật dữ liệu của cán bộ, công chức và viên chức trong tỉnh",
      "năm 2025.",
      "**1. Sở Nội vụ**",
      "- Rà soát, tổng hợp danh",
      "sách cán bộ, công chức, viên chức của các cơ quan, đơn vị và báo cáo Chủ tịch",
      "Ủy ban nhân dân tỉnh.",
      "**2. Sở Tài chính**",
      "Bố trí kinh phí cho việc",
      "cập nhật dữ liệu.",
    ];
    expect(read(HEAD, ...body, SIGN_OFF)).toEqual([
      HEAD_TABLE,
      `${body[0]} ${body[1]} ${body[2]}`,
      "1. Sở Nội vụ",
      `${body[4]} ${body[5]} ${body[6]}`,
      "2. Sở Tài chính",
      `${body[8]} ${body[9]}`,
      SIGN_OFF_TABLE,
    ]);
  });

  it("joins a short line that ends with a comma, the two years of a period, and names with a dash", () => {
    const body = [
      "**1. Sở Nội vụ**",
      "- Rà soát, tổng hợp danh",
      "sách cán bộ, công chức, viên chức của các cơ quan, đơn vị trong giai đoạn 2026",
      "- 2030 và báo cáo Chủ tịch Ủy ban nhân dân tỉnh.",
      "Các Tập đoàn: Bưu chính Viễn thông Việt Nam, Công nghiệp",
      "- Viễn thông Quân đội phủ sóng.",
      "- Sở Y tế (Chi cục Dân số -",
      "Xã hội) kiểm tra; tổ chức chính trị",
      "- xã hội tham gia.",
      "Nhiệm vụ của các tổ",
      "- rà soát danh sách;",
      "(2) Đề nghị Ban Pháp chế của Hội đồng nhân dân tỉnh,",
      "Ban Dân tộc của Hội đồng nhân dân tỉnh thẩm tra.",
      "Căn cứ Luật Đầu tư,",
      "Căn cứ Luật Dân số,",
    ];
    expect(read(HEAD, ...body, SIGN_OFF)).toEqual([
      HEAD_TABLE,
      "1. Sở Nội vụ",
      `${body[1]} ${body[2]} ${body[3]}`,
      `${body[4]} ${body[5]}`,
      `${body[6]} ${body[7]} ${body[8]}`,
      body[9],
      body[10],
      `${body[11]} ${body[12]}`,
      ...body.slice(13),
      SIGN_OFF_TABLE,
    ]);
  });

  const WRAPPED = [
    [
      "Để dữ liệu được kịp thời, Ủy",
      "ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị thực hiện những việc dưới đây:",
    ],
    [
      "Thủ trưởng các sở, ban,",
      "ngành rà soát, tổng hợp danh sách cán bộ, công chức, viên chức của cơ quan mình.",
    ],
    [
      "1. Chủ tịch Ủy ban nhân dân",
      "các xã, phường rà soát, tổng hợp danh sách công chức của xã, phường trước ngày",
      "10 tháng 5.",
    ],
    [
      "2. Lãnh đạo Sở Công",
      "Thương phân công công chức phụ trách, cập nhật và báo cáo kết quả mỗi tháng một",
      "lần; gửi kèm danh sách của các doanh nghiệp nhà nước, hợp tác xã trong toàn tỉnh;",
      "Trung tâm Xúc tiến thương mại cập nhật dữ liệu của các đơn vị thuộc trung tâm và",
      "báo cáo.",
    ],
    ["Đơn vị có vướng mắc thì", "phản ánh về Sở Nội vụ."],
    ["Thủ trưởng cơ quan nào", "không thực hiện thì chịu trách nhiệm."],
  ];

  it("joins a full line with a capital to an open one where paragraphs begin with short lines", () => {
    const short = ["**Trách nhiệm**", "Công an tỉnh, Sở Y tế", "Sở Xây dựng"];
    const paragraphs = WRAPPED.map((lines) => lines.join(" "));
    expect(read(HEAD, ...WRAPPED.flat(), ...short, SIGN_OFF)).toEqual([
      HEAD_TABLE,
      ...paragraphs,
      "Trách nhiệm",
      ...short.slice(1),
      SIGN_OFF_TABLE,
    ]);
  });

  it("reads pages with few bars whose paragraphs begin with short lines", () => {
    expect(read(...WRAPPED.flatMap((lines) => [...lines, ""]), SIGN_OFF)).toEqual([
      ...WRAPPED.map((lines) => lines.join(" ")),
      SIGN_OFF_TABLE,
    ]);
  });

  it("finds the columns of a row whose other cells are merged with those above", () => {
    const row = (...cells: string[]) =>
      ["|", ...cells.flatMap((cell) => (cell === "" ? ["|"] : [cell, "|"]))].join("\n");
    const lines = [
      row("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"),
      row("1", "Lắp máy chủ", "Sở Xây dựng", "Sở Y tế", "Quý II/2026", "Vốn đầu tư"),
      row("Lập phương án dự phòng", "Trung tâm Dữ liệu"),
      row("2", "Mua phần mềm", "Sở Xây dựng", "Sở Nội vụ", "Quý III/2026"),
      row("3", "In tài liệu", "Sở Nội vụ", "Sở Y tế", "Quý IV/2026", ""),
      row("II", "ĐÀO TẠO"),
      row("1", "Mở lớp", "Sở Nội vụ", "Sở Y tế", "Quý I/2026", "Chi thường xuyên"),
    ].join("\n");
    const [table] = textBlocks(`${HEAD}\n\n${lines}\n\n`.split("\n")).filter(
      (block) => block.kind === "table" && block.rows.length > 3,
    );
    const cells = (table as TableBlock).rows.map((each) =>
      each.cells.map(({ lines: [line], column, rowSpan }) => [line?.text ?? "", column, rowSpan]),
    );
    expect(cells.slice(1, 5)).toEqual([
      [
        ["1", 0, 2],
        ["Lắp máy chủ", 1, 1],
        ["Sở Xây dựng", 2, 1],
        ["Sở Y tế", 3, 2],
        ["Quý II/2026", 4, 2],
        ["Vốn đầu tư", 5, 3],
      ],
      [
        ["Lập phương án dự phòng", 1, 1],
        ["Trung tâm Dữ liệu", 2, 1],
      ],
      [
        ["2", 0, 1],
        ["Mua phần mềm", 1, 1],
        ["Sở Xây dựng", 2, 1],
        ["Sở Nội vụ", 3, 1],
        ["Quý III/2026", 4, 1],
      ],
      [
        ["3", 0, 1],
        ["In tài liệu", 1, 1],
        ["Sở Nội vụ", 2, 1],
        ["Sở Y tế", 3, 1],
        ["Quý IV/2026", 4, 1],
        ["", 5, 1],
      ],
    ]);
  });

  it("reads tables, with headings over all columns and empty cells", () => {
    expect(
      read(
        "|\n**TT**\n|\n**Nhiệm vụ**\n|\n**Chủ trì**\n|\n**Thời gian**\n|\n|\n**I. ĐÀO TẠO**\n|\n|\n1\n|\nMở lớp học\ntrực tuyến\n|\n|\nQuý I\n|\n|\n2\n|\nIn tài liệu\n|\nSở Y tế\n|\nQuý II\n|\n\nHết.",
      ),
    ).toEqual([
      [
        ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
        ["I. ĐÀO TẠO"],
        ["1", "Mở lớp học trực tuyến", "", "Quý I"],
        ["2", "In tài liệu", "Sở Y tế", "Quý II"],
      ],
      "Hết.",
    ]);
  });

  it("reads rows that are wider than the headings and the head above them, and an empty cell too many", () => {
    const heading = "|\n**B**\n|\n**PHÁT TRIỂN NGÀNH**\n|\n|\n**I**\n|\n**Y tế**\n|";
    const head = "|\n**Nội dung**\n|\n**Đơn vị thực hiện**\n|\n**Thời gian**\n|";
    const rows =
      "|\n1.1\n|\nMở lớp học\n|\nSở Y tế\n|\n2026\n|\n|\n1.2\n|\n** **\n|\nIn ấn\n|\n** **\n|\n** **\n|";
    expect(read(`${heading}\n${head}\n${rows}\n\nHết.`)).toEqual([
      [
        ["B", "PHÁT TRIỂN NGÀNH"],
        ["I", "Y tế"],
        ["", "Nội dung", "Đơn vị thực hiện", "Thời gian"],
        ["1.1", "Mở lớp học", "Sở Y tế", "2026"],
        ["1.2", "", "In ấn", ""],
      ],
      "Hết.",
    ]);
  });

  it("marks what a portal states above the head and adds after the sign-off", () => {
    expect(
      read(
        "|\nĐang tải\n**Số hiệu:**\n|\n12/KH-UBND\n|\n|\n**Người ký:**\n|\nLê Văn Bình\n|",
        HEAD,
        "\nSở Y tế thực hiện.\n",
        SIGN_OFF,
        "Kế hoạch 12/KH-UBND năm 2025 về nước sạch do tỉnh Bắc Sơn ban hành",
        "Văn bản liên quan",
      ).filter((line) => line !== "header: |"),
    ).toEqual([
      ...["header: Đang tải", "header: **Số hiệu:**", "header: 12/KH-UBND"],
      ...["header: **Người ký:**", "header: Lê Văn Bình"],
      HEAD_TABLE,
      "Sở Y tế thực hiện.",
      SIGN_OFF_TABLE,
      ...[
        "footer: Kế hoạch 12/KH-UBND năm 2025 về nước sạch do tỉnh Bắc Sơn ban hành",
        "footer: Văn bản liên quan",
      ],
    ]);
  });
});
