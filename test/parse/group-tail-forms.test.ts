import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Groups with the words that say which members are meant, names before calls to take part, and names that initials end, in every place.

const catalogue = loadCatalogue();
const dutiesOf = (lines: string) => dutiesIn(planOfForm(lines, catalogue));
const bearersOf = (lines: string, words: string) =>
  dutiesOf(lines)
    .filter(({ text }) => text.includes(words))
    .map(({ units }) => units.join("; "));

const WORK = "Rà soát quy trình nội bộ";
const PLACES = [
  `1. ${WORK} (X).`,
  `1. ${WORK} (X; hoàn thành trước ngày 30/6).`,
  `1. ${WORK}.\n- Cơ quan thực hiện: X.`,
  `1. ${WORK}.\n- Đơn vị chủ trì: X; Văn phòng Sở.`,
  `1. ${WORK}.\n- Cơ quan thực hiện: Văn phòng Sở, X.`,
];
const HAVING = [
  "các sở, ngành có đơn vị sự nghiệp trực thuộc",
  "các phòng, đơn vị có TTHC",
  "các phòng, đơn vị thuộc Sở có thủ tục hành chính",
  "UBND các xã, phường có cụm công nghiệp",
  "các đơn vị được kiểm tra",
];

describe.each(HAVING)("%s", (group) => {
  it.each(PLACES)("%s", (place) => {
    const bearers = bearersOf(place.replace("X", group), WORK);
    expect(bearers).toHaveLength(1);
    expect(bearers[0]!.split("; ")).toContain(group);
  });
});

const NAMED_BY_WORK = ["các cơ quan chủ trì từng lĩnh vực", "các cơ quan được giao chủ trì tại Mục IV"];

it.each(NAMED_BY_WORK)("%s", (group) => {
  expect(bearersOf(`1. ${WORK} (${group}).`, WORK)).toEqual([group]);
  expect(bearersOf(`1. ${WORK}.\n- Cơ quan thực hiện: ${group}.`, WORK)).toEqual([group]);
});

it.each(["lĩnh vực", "lĩnh vực phụ trách", "chức năng, nhiệm vụ", "chức năng, nhiệm vụ được giao"])(
  "theo %s",
  (matter) =>
    expect(bearersOf(`1. ${WORK} (các phòng, đơn vị theo ${matter}).`, WORK)).toEqual(["các phòng, đơn vị"]),
);

it.each(["các đơn vị chưa được kiểm tra năm trước", "các đơn vị có nhiều tồn tại, hạn chế"])(
  "%s are no bearers",
  (group) => expect(bearersOf(`1. Kiểm tra công vụ đột xuất (${group}).`, "Kiểm tra").join("")).toBe(""),
);

const CALLS = ["phát động thi đua", "kêu gọi đoàn viên", "biểu dương cá nhân", "treo băng rôn", "ra quân"];
const BODIES = ["Công đoàn ngành", "Công đoàn cơ quan", "Đoàn Thanh niên Sở", "Liên đoàn Lao động tỉnh"];

describe.each(BODIES)("%s before a call", (body) => {
  it.each(CALLS)("%s", (call) => {
    expect(bearersOf(`- ${body} ${call} trong quý II.`, call)).toEqual([body]);
    const shared = dutiesOf(`- Văn phòng Sở phối hợp với ${body} ${call} trong quý II.`);
    expect(shared.map(({ partners }) => partners)).toEqual([[body]]);
  });

  it("did it", () => expect(dutiesOf(`- ${body} đã phát động phong trào thi đua.`)).toEqual([]));
});

it.each(["đến từng hộ", "đến tận nhà", "xuống thôn", "gõ cửa từng nhà"])("a team goes %s", (way) =>
  expect(bearersOf(`- Tổ công nghệ số cộng đồng ${way} cài đặt ứng dụng.`, "cài đặt")).toEqual([
    "Tổ công nghệ số cộng đồng",
  ]),
);

it.each([
  "Các doanh nghiệp trong KKT, KCN",
  "Các chủ đầu tư hạ tầng KCN, doanh nghiệp trong KKT, KCN",
  "Ban Quản lý dự án Đầu tư xây dựng các công trình trong KKT, KCN",
])("%s before a colon", (name) =>
  expect(bearersOf(`5. ${name}: quan trắc môi trường định kỳ.`, "quan trắc")).toEqual([name]),
);

const INITIALS = [
  ["Phòng QLĐĐ", "VPĐKĐĐ"],
  ["Phòng TCKH", "KBNN"],
  ["Phòng VHXH", "TTVH"],
  ["Công an phường", "Đoàn TN", "các TDP"],
];

it.each(INITIALS)("%s, %s", (...names) => {
  const joined = names.join(", ");
  const apart = [names.join("; ")];
  expect(bearersOf(`1. ${WORK} (${joined}).`, WORK)).toEqual(apart);
  expect(bearersOf(`1. ${WORK}.\n- Cơ quan thực hiện: ${joined}.`, WORK)).toEqual(apart);
  expect(bearersOf(`- ${joined} rà soát hồ sơ tồn đọng.`, "hồ sơ")).toEqual(apart);
});

it.each(["trạm y tế các xã", "trạm y tế xã", "các trường học", "trường học"])(
  "%s after a semicolon",
  (body) => {
    const first = "- UBND phường hướng dẫn quy trình";
    expect(bearersOf(`${first}; ${body} niêm yết giá dịch vụ.`, "niêm yết")).toEqual([body]);
    expect(bearersOf(`${first}; ${body} đã niêm yết giá dịch vụ.`, "niêm yết")).not.toContain(body);
    expect(bearersOf(`- UBND phường sửa chữa chợ; ${body}; nhà văn hóa.`, "sửa chữa")).toEqual([
      "UBND phường",
    ]);
  },
);
