import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { planOfForm } from "../support/plan-of-form.ts";

// Who must report on the plan, and when: in the forms in which a plan asks for a report.

const UNITS = ["Sở Nội vụ", "Phòng Nghiệp vụ 3", "UBND các xã, phường", "Các sở, ban, ngành"];
const TO = "Sở Khoa học và Công nghệ";

/** Lines that ask the unit for reports, with the number of their days. */
const REPORTS: readonly (readonly [number, string])[] = [
  // The report is stated after a term.
  [1, "1. {unit}: trong 30 ngày kể từ khi công bố kết quả có báo cáo chuyên đề gửi UBND tỉnh."],
  [
    1,
    `1. {unit} bố trí điều tra viên; sau khi kết thúc điều tra có báo cáo kết quả gửi ${TO} trước ngày 25/10/2026.`,
  ],
  [1, "1. {unit} theo dõi chung, 30/11/2026 có báo cáo kết quả gửi UBND tỉnh."],
  // The day before its subject.
  [1, `1. Ngày 05/10/2026, {unit} phải có báo cáo gửi ${TO}.`],
  [1, `1. Đến ngày 30/9/2026, {unit} báo cáo kết quả về ${TO}.`],
  [1, `1. Ngày 20 tháng 11 năm 2026 là hạn cuối {unit} nộp báo cáo về ${TO}.`],
  // Several days.
  [2, `1. {unit} báo cáo về ${TO} hai kỳ: ngày 15/6/2026 và ngày 30/11/2026.`],
  [
    2,
    `1. {unit} báo cáo về ${TO} 02 lần trong năm, lần 1 trước ngày 15/6/2026, lần 2 trước ngày 30/11/2026.`,
  ],
  [
    2,
    `1. {unit} triển khai thực hiện. Thời điểm báo cáo: 15/9/2026 (lần 1) và 15/12/2026 (lần 2), gửi ${TO}.`,
  ],
  [2, `1. Ngày 05/6/2026, {unit} phải có báo cáo lần 1 gửi ${TO}; báo cáo lần 2 vào ngày 15/12/2026.`],
  // Days in other words.
  [1, `1. {unit} gửi báo cáo đến ${TO} trong khoảng từ ngày 01 đến ngày 10 tháng 12 năm 2026.`],
  [1, `1. {unit} gửi báo cáo đến ${TO} không muộn hơn 15 tháng 11 năm 2026.`],
  [1, `1. {unit} gửi báo cáo đến ${TO} trước khi hết ngày 15/11/2026.`],
  // The unit is named after what is due.
  [1, `1. Báo cáo kết quả (trước 20/12/2026) gửi ${TO} - {unit}.`],
  [2, `1. Báo cáo kết quả 6 tháng (trước 20/6/2026), cả năm (trước 20/12/2026) gửi ${TO} - {unit}.`],
  [1, `1. Gửi báo cáo kết quả về ${TO} trước ngày 10/11/2026: {unit}.`],
  [
    2,
    `Báo cáo quý III trước 15/9/2026, báo cáo năm trước 30/11/2026. Nơi nhận báo cáo: ${TO}. Áp dụng đối với {unit}.`,
  ],
];

/** The line before has the subject: several units, because one that only follows the work need not report. */
const CARRIED_ON = [
  `- Bước 1: {unit} tự rà soát tiêu chí mất điểm;\n- Bước 2: tổ chức khắc phục;\n- Bước 3: gửi báo cáo kết quả về ${TO}, chậm nhất 05/12/2026.`,
  `1. {unit} lồng ghép nội dung của Kế hoạch này vào kế hoạch công tác năm 2026.\n2. Kết quả thực hiện được thể hiện thành một mục trong báo cáo năm 2026 của đơn vị, gửi ${TO} trước ngày 05/12/2026.`,
  `(1) {unit} rà soát thủ tục.\n(2) Trước ngày 10/12/2026, gửi báo cáo đánh giá kết quả về ${TO}.`,
];

/** Two units, each with its day. */
const TWO = [
  "1. Tự chấm điểm, báo cáo - {unit} trước 10/11/2026, Sở Y tế trước 20/11/2026.",
  `1. Thời hạn gửi báo cáo về ${TO}: {unit} trước ngày 10/11/2026; Sở Y tế trước ngày 20/11/2026.`,
  `1. {unit} gửi báo cáo trước ngày 10/11/2026; Sở Y tế gửi ${TO} trước ngày 20/11/2026.`,
];

const catalogue = loadCatalogue();
const dueIn = (form: string, unit: string) => {
  const inside = unit.replace(/^Các /u, "các ");
  const text = form.replace(/(?<=\p{Ll},? )\{unit\}/u, inside).replace("{unit}", unit);
  return planOfForm(text, catalogue).deadlines.map(({ what, units }) => [
    what,
    units.map(({ name }) => name.toLowerCase()).join("; "),
  ]);
};

describe.each(UNITS)("reports of %s", (unit) => {
  const name = unit.toLowerCase();

  it.each(REPORTS)("%i: %s", (count, form) => {
    expect(dueIn(form, unit)).toEqual(Array.from({ length: count }, () => ["report", name]));
  });

  it.each(TWO)("and Sở Y tế: %s", (form) => {
    expect(dueIn(form, unit)).toEqual([
      ["report", name],
      ["report", "sở y tế"],
    ]);
  });
});

describe.each(["UBND các xã, phường", "Các sở, ban, ngành"])("reports of %s after other items", (unit) => {
  it.each(CARRIED_ON)("%s", (form) => {
    expect(dueIn(form, unit)).toEqual([["report", unit.toLowerCase()]]);
  });
});

/** Who is meant is named in another place; the lines name Sở Y tế and Thanh tra tỉnh there. */
const NAMED_ELSEWHERE = [
  "1. Đối tượng\na) Các cơ quan: Sở Y tế, Thanh tra tỉnh.\nb) Các xã: Bảo Hà, Tả Phìn.\n2. Cách thức\nCác đơn vị nêu tại điểm a khoản 1 lập biểu số liệu, báo cáo Sở Nội vụ trước ngày 30/6/2026.",
  "1. Sở Y tế, Thanh tra tỉnh kiểm điểm trách nhiệm, đề ra giải pháp khắc phục.\n2. Các đơn vị còn lại rút kinh nghiệm.\n3. Đến ngày 30/6/2026, các đơn vị tại khoản 1 báo cáo kết quả về UBND tỉnh.",
  "1. Sở Y tế, Thanh tra tỉnh kiểm điểm trách nhiệm, đề ra giải pháp khắc phục.\n2. Trước ngày 30/6/2026, hai cơ quan nêu tại khoản 1 báo cáo kết quả về UBND tỉnh.",
  "1. Đơn vị được kiểm tra: Sở Y tế, Thanh tra tỉnh.\n2. Trách nhiệm\nCác đơn vị được kiểm tra tại khoản 1 chuẩn bị báo cáo, gửi Sở Nội vụ trước ngày 30/6/2026.",
  "1. Đối tượng kiểm tra: Sở Y tế, Thanh tra tỉnh.\n2. Đơn vị được kiểm tra gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.",
  "1. Các đơn vị xếp cuối, gồm: Sở Y tế, Thanh tra tỉnh, kiểm điểm trách nhiệm.\n2. Những đơn vị nêu tại khoản 1 báo cáo kết quả về Sở Nội vụ trước ngày 30/6/2026.",
  "1. Giao Sở Y tế, Thanh tra tỉnh xây dựng giải pháp khắc phục.\n2. Các đơn vị ở khoản 1 báo cáo kết quả trước ngày 30/6/2026.",
  "1. Giao Sở Y tế và Thanh tra tỉnh là đầu mối theo dõi.\n2. Hai cơ quan nêu trên tổng hợp, báo cáo UBND tỉnh trước ngày 30/6/2026.",
  "1. Giao Sở Y tế và Thanh tra tỉnh là đầu mối theo dõi.\n2. Hai cơ quan đầu mối tổng hợp, báo cáo UBND tỉnh trước ngày 30/6/2026.",
  // The sentence itself lists them before its verb.
  "1. Các đơn vị có chỉ số giảm điểm, gồm: Sở Y tế, Thanh tra tỉnh, báo cáo UBND tỉnh trước ngày 30/6/2026.",
  "1. Hai đơn vị xếp cuối bảng gồm Sở Y tế, Thanh tra tỉnh phải báo cáo UBND tỉnh trước ngày 30/6/2026.",
  "2. 02 đơn vị có chỉ số giảm điểm là Sở Y tế, Thanh tra tỉnh khẩn trương báo cáo UBND tỉnh trước ngày 30/6/2026.",
  // By their number, by what they have not done, by the items above.
  "Còn các đơn vị sau đây chưa gửi: Sở Y tế, Thanh tra tỉnh.\n1. Phê bình các cơ quan chưa gửi. Yêu cầu 02 cơ quan này gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.",
  "Qua theo dõi, đến nay Sở Y tế, Thanh tra tỉnh chưa gửi báo cáo quý I.\n1. Các đơn vị chưa gửi báo cáo quý I nêu trên gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.",
  "Các đơn vị chưa gửi gồm: Sở Y tế, Thanh tra tỉnh.\n1. Các đơn vị chưa gửi báo cáo nêu trên gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.",
  "- Sở Y tế: rà soát thủ tục.\n- Thanh tra tỉnh: xử lý vi phạm.\nCác cơ quan trên gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.",
  "1. Sở Y tế rà soát thủ tục.\n2. Thanh tra tỉnh xử lý vi phạm.\n3. Các cơ quan, đơn vị nêu từ điểm 1 đến điểm 2 báo cáo Sở Nội vụ trước ngày 30/6/2026.",
  // By a label or a role.
  "1. Nhân lực số\nCơ quan chịu trách nhiệm chỉ số: Sở Y tế\n2. An toàn thông tin\nCơ quan chịu trách nhiệm chỉ số: Thanh tra tỉnh\n3. Cơ quan chịu trách nhiệm chỉ số\n- Gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.",
];

/** A class that frees its members, and one of which only some members are known: nobody is stated in their place. */
const NOBODY_KNOWN = [
  "Các cơ quan đã lồng ghép nội dung vào kế hoạch năm 2026 thì không phải ban hành kế hoạch riêng trước ngày 30/6/2026.",
  "Các xã đã hoàn thành thì không cần báo cáo lại trước ngày 30/6/2026.",
];

describe("reports of units that another line names", () => {
  it.each(NAMED_ELSEWHERE)("%s", (form) => {
    expect(dueIn(form, "")).toEqual([["report", "sở y tế; thanh tra tỉnh"]]);
  });
});

describe("classes that are asked for nothing", () => {
  it.each(NOBODY_KNOWN)("%s", (form) => {
    expect(planOfForm(form, catalogue).assignments).toEqual([]);
    expect(dueIn(form, "").filter(([what, who]) => what !== "task" && who !== "")).toEqual([]);
  });
});

describe("a class whose number no list has", () => {
  it.each([
    "Còn các đơn vị sau đây chưa gửi: Sở Y tế, Thanh tra tỉnh.\n1. Yêu cầu 03 cơ quan này gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.",
    "1. Yêu cầu 03 cơ quan này gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.",
  ])("stays as it is printed: %s", (form) => {
    expect(dueIn(form, "")).toEqual([["report", "03 cơ quan này"]]);
  });
});

describe("the label of a sub-index", () => {
  const unitsUnder = (label: string) => {
    const plan = planOfForm(`1. Chỉ số Chi phí thời gian\n${label}\na) Rà soát văn bản.`, catalogue);
    return plan.subIndices.flatMap(({ assignments }) =>
      assignments.flatMap(({ units }) => units.map(({ name }) => name)),
    );
  };

  it.each([
    "Cơ quan chủ trì theo dõi, chịu trách nhiệm về kết quả của lĩnh vực: Sở Tư pháp.",
    "Cơ quan phụ trách chỉ số: Sở Tư pháp.",
    "Đầu mối lĩnh vực: Sở Tư pháp.",
  ])("%s", (label) => {
    expect(new Set(unitsUnder(label))).toEqual(new Set(["Sở Tư pháp"]));
  });
});
