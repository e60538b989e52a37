import { expect, test } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

/** The lines as `kehoach restore` writes them. */
function filtered(lines: readonly string[]): string[] {
  const filter = new TextFilter(restorer);
  return [...filter.push(lines.join("\n")), ...filter.end()].map(({ text }) => text);
}

const SOUND = [
  "Các phòng chuyên môn theo dõi, đôn đốc việc thực hiện và báo cáo trước ngày 25 hằng tháng.",
  "Trung tâm Hành chính công rà soát thành phần hồ sơ, công khai thời hạn giải quyết tại nơi tiếp nhận.",
];

test.each([
  ["Năm 2027 tỉnh phấn đấu đạt từ 8,15 diêm trở lên.", "Năm 2027 tỉnh phấn đấu đạt từ 8,15 điểm trở lên."],
  ["Các dơn vị gửi báo cáo về Sở.", "Các đơn vị gửi báo cáo về Sở."],
  ["Dối thoại với doanh nghiệp mỗi quý một lần.", "Đối thoại với doanh nghiệp mỗi quý một lần."],
  ["Mở rộng địch vụ công trực tuyến.", "Mở rộng dịch vụ công trực tuyến."],
])("restores a d for đ in text whose other words have their marks: %s", (printed, meant) => {
  expect(filtered([...SOUND, printed])).toEqual([...SOUND, meant]);
});

test("a word that is certainly misread once is misread at its other places too", () => {
  const printed = ["Phấn đấu đạt 7,9 diêm.", "Giữ vững diêm của năm trước."];
  expect(filtered([...SOUND, ...printed])).toEqual([
    ...SOUND,
    "Phấn đấu đạt 7,9 điểm.",
    "Giữ vững điểm của năm trước.",
  ]);
});

test("other marks are restored where several words show that an engine read the text", () => {
  const printed = [
    "Đẩy mạnh cài cách thủ tục hành chính, giài quyết hồ sơ đúng hạn.",
    "Nghị quyết được phố biến đến cán bộ, công chức; kết quà gửi vể Sở Nội vụ.",
  ];
  expect(filtered([...SOUND, ...printed])).toEqual([
    ...SOUND,
    "Đẩy mạnh cải cách thủ tục hành chính, giải quyết hồ sơ đúng hạn.",
    "Nghị quyết được phổ biến đến cán bộ, công chức; kết quả gửi về Sở Nội vụ.",
  ]);
});

test("words with other misread letters are corrected in such a text too", () => {
  const printed = [
    "Đẩy mạnh cài cách thủ tục hành chính, giài quyết hồ sơ đúng hạn.",
    "Nghị quyết được phố biến đến cán bộ, công chức; kết quà gửi vể Sở Nội vụ.",
    "Ghủ trì, phôi hợp với Sở Tư pháp kiêm tra viộc thực hiện.",
  ];
  expect(filtered([...SOUND, ...printed]).at(-1)).toBe(
    "Chủ trì, phối hợp với Sở Tư pháp kiểm tra việc thực hiện.",
  );
  // Without the other lines nothing shows that an engine read it.
  expect(filtered([...SOUND, "Ông Ghin phối hợp với Sở Tư pháp."]).at(-1)).toBe(
    "Ông Ghin phối hợp với Sở Tư pháp.",
  );
});

test.each([
  "Hộ sản xuất muối và diêm nghiệp được vay vốn ưu đãi.",
  "Cơ sở đào tạo ngành dược bảo đảm đội ngũ giảng viên.",
  "Bà con hạn chế dùng dây buộc, ưu tiên túi đựng bằng giấy.",
  "Xe xuống dốc phải giảm tốc độ.",
  "Khu vực chăn nuôi dê và cừu của hợp tác xã.",
  "Chị Đào Thị Dơn trình bày tham luận.",
  // One slip of a typist is left to its author.
  "Thủ tưởng Chính phủ đã phê duyệt đề án.",
])("does not change words that are right, or single slips: %s", (line) => {
  expect(filtered([...SOUND, line])).toEqual([...SOUND, line]);
});

test("restoring twice changes nothing", () => {
  const printed = [
    ...SOUND,
    "Các dơn vị phấn đấu đạt 7,2 diêm, tăng 0,3 diêm; giữ diêm số các nội dung khác.",
  ];
  const once = filtered(printed);
  expect(once).not.toEqual(printed);
  expect(filtered(once)).toEqual(once);
});

test("a changed word has its original and its probability", () => {
  const filter = new TextFilter(restorer);
  const [line] = [...filter.push("Năm 2027 phấn đấu đạt từ 8,15 diêm trở lên."), ...filter.end()];
  expect(line!.restored.tokens.filter(({ original, restored }) => original !== restored)).toEqual([
    expect.objectContaining({ original: "diêm", restored: "điểm", probability: expect.closeTo(1, 2) }),
  ]);
});

test("a line with misread words only did not lose its marks", () => {
  const filter = new TextFilter(restorer);
  const [line] = filter
    .push("Sở Nội vụ chủ trì, phối hợp với các dơn vị báo cáo kết quả hằng quý.\n")
    .concat(filter.end());
  expect(line!.restored.tokens.filter(({ original, restored }) => original !== restored)).toMatchObject([
    { original: "dơn", restored: "đơn", cause: "misread" },
  ]);
  expect(line!.verdict).toBe("good");
});

test.each(["dõi", "dõi việc thực hiện", "diêm du lịch cộng đồng"])(
  "a line that continues another keeps its first word: %s",
  (printed) => {
    expect(filtered([...SOUND, "", printed]).at(-1)).toBe(printed);
  },
);
