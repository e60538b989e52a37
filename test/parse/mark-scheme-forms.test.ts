import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../src/parse/read-values.ts";
import { dutiesIn } from "../support/plan-of-form.ts";
import { snippetLines } from "../support/rule-corpus.ts";

// One plan with the marks of its levels as different offices write them: the record is the same.

const ROMAN = ["I.", "II.", "III."];
const LETTERS = ["a)", "b)", "c)"];

/** The mark of a part, of a section of it, of an item, and of a label below an item; the numbers begin with 0. */
interface Scheme {
  readonly part: (i: number) => string;
  readonly section: (i: number, j: number) => string;
  readonly item: (i: number, j: number, k: number) => string;
  readonly label: string;
}
const part = (i: number) => ROMAN[i]!;
const section = (_i: number, j: number) => `${j + 1}.`;
const inSection = { part, section };
const SCHEMES: Record<string, Scheme> = {
  "I. 1. - +": { ...inSection, item: () => "-", label: "+ " },
  "I. 1. a) -": { ...inSection, item: (_i, _j, k) => LETTERS[k]!, label: "- " },
  "I. 1. a) and a plain label": { ...inSection, item: (_i, _j, k) => LETTERS[k]!, label: "" },
  "I. 1. a. -": { ...inSection, item: (_i, _j, k) => LETTERS[k]!.replace(")", "."), label: "- " },
  "I. 1. 1) -": { ...inSection, item: (_i, _j, k) => `${k + 1})`, label: "- " },
  "I. 1. (1) -": { ...inSection, item: (_i, _j, k) => `(${k + 1})`, label: "- " },
  "I. 1. 1.1. -": { ...inSection, item: (_i, j, k) => `${j + 1}.${k + 1}.`, label: "- " },
  "I. 1. 1.1 -": { ...inSection, item: (_i, j, k) => `${j + 1}.${k + 1}`, label: "- " },
  "I. 1. 1.1. and a plain label": { ...inSection, item: (_i, j, k) => `${j + 1}.${k + 1}.`, label: "" },
  "I. 1. • -": { ...inSection, item: () => "•", label: "- " },
  "I. 1. * +": { ...inSection, item: () => "*", label: "+ " },
  "I. a) - +": { part, section: (_i, j) => LETTERS[j]!, item: () => "-", label: "+ " },
  "I- 1- + ·": {
    part: (i) => ROMAN[i]!.replace(".", "-"),
    section: (_i, j) => `${j + 1}-`,
    item: () => "+",
    label: "· ",
  },
  "A. I. 1. -": {
    part: (i) => `${"ABC"[i]}.`,
    section: (_i, j) => ROMAN[j]!,
    item: (_i, _j, k) => `${k + 1}.`,
    label: "- ",
  },
  "1. 1.1. a) -": {
    part: (i) => `${i + 1}.`,
    section: (i, j) => `${i + 1}.${j + 1}.`,
    item: (_i, _j, k) => LETTERS[k]!,
    label: "- ",
  },
  "1. 1.1. 1.1.1. -": {
    part: (i) => `${i + 1}.`,
    section: (i, j) => `${i + 1}.${j + 1}.`,
    item: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}.`,
    label: "- ",
  },
};

const HEAD =
  "UBND TỈNH LÀO CAI\nSố: 12/KH-UBND\nLào Cai, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nCải thiện Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026";
type Item = string | readonly [work: string, ...labels: string[]];
const BODY: readonly (readonly [part: string, sections: readonly (readonly [string, readonly Item[]])[]])[] =
  [
    [
      "MỤC ĐÍCH, YÊU CẦU",
      [
        ["Mục đích", ["Nâng cao chất lượng điều hành kinh tế.", "Tạo môi trường kinh doanh thuận lợi."]],
        ["Yêu cầu", ["Các nhiệm vụ phải cụ thể, khả thi."]],
      ],
    ],
    [
      "NHIỆM VỤ, GIẢI PHÁP",
      [
        [
          "Chỉ số Chi phí thời gian (Sở Nội vụ chủ trì)",
          [
            "Rà soát, cắt giảm thủ tục hành chính.",
            [
              "Kiểm tra công vụ đột xuất tại các xã.",
              "Đơn vị chủ trì: Thanh tra tỉnh",
              "Đơn vị phối hợp: Công an tỉnh",
              "Thời gian: Quý II/2026",
            ],
          ],
        ],
        [
          "Chỉ số Tính minh bạch",
          [
            ["Công khai quy hoạch sử dụng đất.", "Đơn vị chủ trì: Sở Xây dựng", "Thời gian: Tháng 6/2026"],
            "Đăng tải dự toán ngân sách (Sở Tài chính).",
          ],
        ],
        [
          "Chỉ số Đào tạo lao động: Giao Sở Giáo dục và Đào tạo",
          ["Khảo sát nhu cầu đào tạo nghề.", "Mở 05 lớp đào tạo nghề, hoàn thành trong quý III/2026."],
        ],
      ],
    ],
    [
      "TỔ CHỨC THỰC HIỆN",
      [
        ["Sở Tài chính", ["Theo dõi việc thực hiện.", "Báo cáo UBND tỉnh trước ngày 10/12/2026."]],
        ["Các sở, ban, ngành; UBND các xã", ["Báo cáo kết quả về Sở Tài chính trước ngày 05/12/2026."]],
        ["Đề nghị Hiệp hội Doanh nghiệp tỉnh", ["Vận động hội viên tham gia khảo sát."]],
      ],
    ],
  ];
const EXPECTED = {
  duties: [
    "Báo cáo UBND tỉnh trước ngày 10/12/2026. = Sở Tài chính",
    "Báo cáo kết quả về Sở Tài chính trước ngày 05/12/2026. = Các sở, ban, ngành; UBND các xã",
    "Công khai quy hoạch sử dụng đất. = Sở Xây dựng",
    "Khảo sát nhu cầu đào tạo nghề. = Sở Giáo dục và Đào tạo",
    "Kiểm tra công vụ đột xuất tại các xã. = Thanh tra tỉnh + Công an tỉnh",
    "Mở 05 lớp đào tạo nghề, hoàn thành trong quý III/2026. = Sở Giáo dục và Đào tạo",
    "Rà soát, cắt giảm thủ tục hành chính. = Sở Nội vụ",
    "Theo dõi việc thực hiện. = Sở Tài chính",
    "Vận động hội viên tham gia khảo sát. = Hiệp hội Doanh nghiệp tỉnh",
    "Đăng tải dự toán ngân sách (Sở Tài chính). = Sở Tài chính",
  ],
  subIndices: [
    "pci.3: Sở Tài chính, Sở Xây dựng",
    "pci.4: Sở Nội vụ, Thanh tra tỉnh",
    "pci.9: Sở Giáo dục và Đào tạo",
  ],
  owners: [
    "10/12/2026: Sở Tài chính",
    "5/12/2026: Các sở, ban, ngành, UBND các xã",
    "null/6/2026: Sở Xây dựng",
    "null/6/2026: Thanh tra tỉnh",
    "null/9/2026: Sở Giáo dục và Đào tạo",
  ],
};

function textIn(scheme: Scheme): string {
  const lines = BODY.flatMap(([title, sections], i) => [
    `${scheme.part(i)} ${title}`,
    ...sections.flatMap(([heading, items], j) => [
      `${scheme.section(i, j)} ${heading}`,
      ...items.flatMap((item, k) => {
        const [work, ...labels] = typeof item === "string" ? [item] : item;
        return [`${scheme.item(i, j, k)} ${work}`, ...labels.map((label) => `${scheme.label}${label}`)];
      }),
    ]),
  ]);
  return `${HEAD}\n${lines.join("\n")}\nTrên đây là Kế hoạch cải thiện PCI năm 2026, yêu cầu các đơn vị nghiêm túc thực hiện./.`;
}

const catalogue = loadCatalogue();
const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);

describe("a plan with the marks", () => {
  it.each(Object.entries(SCHEMES))("%s", (_name, scheme) => {
    const { plan } = readValues(snippetLines(textIn(scheme)), catalogue);
    const duties = dutiesIn(plan).map(({ text, units, partners }) =>
      [`${text} = ${units.join("; ")}`, ...partners].join(" + "),
    );
    const subIndices = plan.subIndices.map(
      ({ id, assignments }) =>
        `${id}: ${assignments
          .flatMap(({ units }) => names(units))
          .sort()
          .join(", ")}`,
    );
    const owners = plan.deadlines.map(
      ({ date: { day, month, year }, units }) => `${day}/${month}/${year}: ${names(units).join(", ")}`,
    );
    expect({ duties: duties.sort(), subIndices: subIndices.sort(), owners: owners.sort() }).toEqual(EXPECTED);
  });
});
