import { describe, expect, it } from "vitest";
import { withoutListedUnit } from "../../../src/model/listed-unit.ts";
import { featuresAt } from "../../../src/parse/confidence/assess-confidence.ts";
import { HEAD, MARKET, readSection } from "./read-section.ts";

/** The names of all features of the value at a pointer. */
function featuresOf(lines: readonly string[], pointer: string): string[] {
  const { plan, evidence, facts } = readSection(lines);
  const whole = withoutListedUnit(pointer);
  const found = featuresAt({ plan, all: evidence, facts }, whole).find((one) => one.pointer === pointer);
  return [...found!.features.values.keys()];
}

const LAND = "2. Chỉ số Tiếp cận đất đai";
const FIRST = "/subIndices/0/assignments/0";
const OUTSIDE = "/assignments/0";
const TASK = `${FIRST}/tasks/0`;

/** Feature, pointer, lines that show it, lines that do not. */
const CASES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "unit:contains-other",
    FIRST,
    [MARKET, "a) Tổ Pháp chế lo liệu chủ trì rà soát thủ tục.", "b) Tổ Pháp chế chủ trì lập báo cáo."],
    [MARKET, "a) Tổ Pháp chế chủ trì rà soát thủ tục.", "b) Tổ Giám sát chủ trì lập báo cáo."],
  ],
  [
    "unit:like-other",
    FIRST,
    [MARKET, "a) Phóng Pháp chế chủ trì rà soát thủ tục.", "b) Phòng Pháp chế chủ trì lập báo cáo."],
    [MARKET, "a) Phòng Pháp chế chủ trì rà soát thủ tục.", "b) Phòng Pháp chế chủ trì lập báo cáo."],
  ],
  [
    "unit:extends-other",
    FIRST,
    [
      MARKET,
      "a) Phòng Pháp chế và Theo dõi chủ trì rà soát thủ tục.",
      "b) Phòng Pháp chế chủ trì lập báo cáo.",
    ],
    [MARKET, "a) Phòng Pháp chế chủ trì rà soát thủ tục.", "b) Phòng Giám sát chủ trì lập báo cáo."],
  ],
  [
    "unit:once-whole",
    FIRST,
    [MARKET, "a) Phòng Cấp nước:", "- Rà soát thủ tục hành chính."],
    [MARKET, "a) Phòng Cấp nước chủ trì rà soát thủ tục hành chính."],
  ],
  [
    "unit:once-whole",
    FIRST,
    [MARKET, "- Rà soát thủ tục hành chính (Phòng Cấp nước)"],
    [MARKET, "a) Phòng Cấp nước, Phòng Cấp điện chủ trì rà soát thủ tục hành chính."],
  ],
  [
    "unit:once-duty",
    FIRST,
    [MARKET, "a) Phòng Cấp nước chủ trì rà soát thủ tục hành chính."],
    [MARKET, "a) Phòng Cấp nước:", "- Rà soát thủ tục hành chính."],
  ],
  [
    "unit:cut",
    FIRST,
    [MARKET, "a) Sở Khoa học", "- Rà soát thủ tục hành chính."],
    [MARKET, "a) Sở Khoa học và Công nghệ", "- Rà soát thủ tục hành chính."],
  ],
  [
    "task:ends-line",
    TASK,
    [MARKET, "a) Văn phòng Sở:", "- Rà soát thủ tục hành chính", "- Lập báo cáo kết quả"],
    [MARKET, "a) Văn phòng Sở:", "- Rà soát thủ tục hành chính.", "- Lập báo cáo kết quả."],
  ],
  [
    "words:partners-named",
    FIRST,
    [MARKET, "a) Văn phòng Sở chủ trì, phối hợp với bên cần hỗ trợ rà soát thủ tục hành chính."],
    [MARKET, "a) Văn phòng Sở chủ trì, phối hợp với các bên có liên quan rà soát thủ tục hành chính."],
  ],
  [
    "task:joined-lines",
    TASK,
    [MARKET, "a) Văn phòng Sở:", "- Rà soát thủ tục hành chính. - Lập báo cáo kết quả."],
    [MARKET, "a) Văn phòng Sở:", "- Rà soát thủ tục hành chính.", "- Lập báo cáo kết quả."],
  ],
  [
    "task:goal",
    TASK,
    [MARKET, "a) Văn phòng Sở:", "- Phấn đấu rút ngắn thời gian xử lý hồ sơ."],
    [MARKET, "a) Văn phòng Sở:", "- Rút ngắn thời gian xử lý hồ sơ."],
  ],
  [
    "heading:gap",
    TASK,
    [MARKET, "a) Văn phòng Sở rà soát thủ tục.", "3. Chỉ số Tính minh bạch", "a) Văn phòng Sở lập báo cáo."],
    [MARKET, "a) Văn phòng Sở rà soát thủ tục.", LAND, "a) Văn phòng Sở lập báo cáo."],
  ],
  [
    "heading:gap",
    TASK,
    [MARKET, "a) Văn phòng Sở rà soát thủ tục.", "3. Chỉ số Tính minh bạch", "a) Văn phòng Sở lập báo cáo."],
    [MARKET, "a) Văn phòng Sở rà soát thủ tục.", "2. Chỉ số Tính minh bạch", "a) Văn phòng Sở lập báo cáo."],
  ],
  [
    "partner-list:stop",
    FIRST,
    [MARKET, "a) Văn phòng Sở chủ trì, phối hợp với Phòng Cấp nước. Thoát nước rà soát thủ tục hành chính."],
    [MARKET, "a) Văn phòng Sở chủ trì, phối hợp với Phòng Cấp nước rà soát thủ tục hành chính."],
  ],
  [
    "unit:told",
    OUTSIDE,
    ["1. Sở Tư pháp đang rà soát thủ tục hành chính."],
    ["1. Sở Tư pháp rà soát thủ tục hành chính."],
  ],
  [
    "unit:inner",
    FIRST,
    [MARKET, "a) Hằng quý, giao Văn phòng Sở rà soát thủ tục hành chính."],
    [MARKET, "a) Giao Văn phòng Sở rà soát thủ tục hành chính."],
  ],
  [
    "section=duties",
    OUTSIDE,
    ["1. Giao Sở Tư pháp rà soát thủ tục hành chính."],
    ["II. DANH SÁCH", "1. Giao Sở Tư pháp rà soát thủ tục hành chính."],
  ],
  [
    "line:condition",
    FIRST,
    [MARKET, "a) Theo đề nghị, giao Văn phòng Sở rà soát thủ tục hành chính."],
    [MARKET, "a) Giao Văn phòng Sở rà soát thủ tục hành chính."],
  ],
  [
    "coordinate:some-tasks",
    FIRST,
    [MARKET, "a) Văn phòng Sở:", "- Rà soát thủ tục hành chính.", "- Phối hợp với Sở Tư pháp lập báo cáo."],
    [MARKET, "a) Văn phòng Sở:", "- Phối hợp với Sở Tư pháp lập báo cáo."],
  ],
  [
    "listed:unit-repeated",
    `${FIRST}/units/1`,
    [MARKET, "a) Sở Tư pháp, Sở Nội vụ", "- Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ rà soát thủ tục."],
    [MARKET, "a) Sở Tư pháp, Sở Nội vụ", "- Rà soát thủ tục hành chính."],
  ],
  [
    "listed:above-last",
    `${FIRST}/units/1`,
    [MARKET, "a) Giao Phòng Nghiệp vụ, Sở Xây dựng rà soát thủ tục hành chính."],
    [MARKET, "a) Giao Sở Tư pháp, Sở Xây dựng rà soát thủ tục hành chính."],
  ],
  [
    "unit:described",
    OUTSIDE,
    ["1. Các đơn vị được giao nhiệm vụ tại Kế hoạch này rà soát thủ tục hành chính."],
    ["1. Các cơ quan, đơn vị, địa phương rà soát thủ tục hành chính."],
  ],
  [
    "unit:bare-group",
    OUTSIDE,
    ["1. Các cơ quan, đơn vị, địa phương rà soát thủ tục hành chính."],
    ["1. Các đơn vị được giao nhiệm vụ tại Kế hoạch này rà soát thủ tục hành chính."],
  ],
];

describe("features of doubt", () => {
  it.each(CASES)("%s is seen where it is, and only there", (feature, pointer, shown, absent) => {
    expect(featuresOf(shown, pointer)).toContain(feature);
    expect(featuresOf(absent, pointer)).not.toContain(feature);
  });

  it("see a task far below the line of its unit", () => {
    const lines = [
      MARKET,
      "a) Văn phòng Sở:",
      ...Array.from({ length: 10 }, (_, i) => `- Lập báo cáo số ${i}.`),
    ];
    expect(featuresOf(lines, `${FIRST}/tasks/9`)).toContain("owner:far");
    expect(featuresOf(lines, TASK)).not.toContain("owner:far");
  });
});

describe("facts of a document", () => {
  const NAME = "Phòng Khiếu tố, Pháp chế và Theo dõi";
  const { plan, facts } = readSection([
    MARKET,
    `a) ${NAME} chủ trì rà soát thủ tục.`,
    "Nội dung về tiếp cận đất đai",
    `b) ${NAME} phối hợp lập báo cáo.`,
  ]);

  it("show that a part of a name always goes on alike, and the whole name does not", () => {
    expect(facts.isFollowedAlike("Phòng Khiếu tố")).toBe(true);
    expect(facts.isFollowedAlike(NAME)).toBe(false);
    expect(facts.isFollowedAlike("Văn phòng Sở")).toBe(false);
  });

  it("show a line that names another sub-index below a heading", () => {
    const [heading, named] = [HEAD.length + 1, HEAD.length + 3];
    expect(facts.isNamedBetween("pci.1", plan, heading, named + 1)).toBe(true);
    expect(facts.isNamedBetween("pci.2", plan, heading, named + 1)).toBe(false);
    expect(facts.isNamedBetween("pci.1", plan, heading, named - 1)).toBe(false);
  });
});
