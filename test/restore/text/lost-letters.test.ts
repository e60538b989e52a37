import { describe, expect, it } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

const PAGE = [
  "Các đơn vị báo cáo kết quả thực hiện nhiệm vụ về Văn phòng Sở để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.",
];
const restored = (line: string, around: readonly string[] = PAGE) =>
  restorer.restoreLostLetters([line], around)[0]!;

describe("letters that were printed as “?”", () => {
  it.each([
    ["Giao S? N?i v? ch? trì, ph?i h?p v?i các ??n v?", "Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị"],
    ["?y ban nhân dân t?nh ban hành k? ho?ch", "Ủy ban nhân dân tỉnh ban hành kế hoạch"],
    ["C?NG HÒA XÃ H?I CH? NGH?A VI?T NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["| Ti?p nh?n h? s? | S? N?i v? |", "| Tiếp nhận hồ sơ | Sở Nội vụ |"],
    [
      "Các xã g?i báo cáo k?t qu? qua https://dvc.vidu.example.vn/tra-cuu?ma=0412 cho V?n phòng t?ng h?p",
      "Các xã gửi báo cáo kết quả qua https://dvc.vidu.example.vn/tra-cuu?ma=0412 cho Văn phòng tổng hợp",
    ],
    ["theo Ngh? ??nh s? 30/2020/N?-CP c?a Chính ph?", "theo Nghị định số 30/2020/NĐ-CP của Chính phủ"],
  ])("%s", (printed, meant) => {
    expect(restored(printed).text).toBe(meant);
    expect(restored(printed, [printed]).text).toBe(meant);
  });

  it.each([
    ["Các xã đá» nghị báo cáo vá» Văn phòng", "Các xã đề nghị báo cáo về Văn phòng"],
    ["Các xã đá»\ufffd nghị báo cáo vá»? Văn phòng", "Các xã đề nghị báo cáo về Văn phòng"],
    ["Đá» nghị các xã báo cáo váºn hành trạm bơm", "Đề nghị các xã báo cáo vận hành trạm bơm"],
    ["SỞ TÀI CHÃ\ufffdNH BÁO CÁO", "SỞ TÀI CHÍNH BÁO CÁO"],
    ["K\ufffd HOẠCH CẢI CÁCH HÀNH CHÍNH", "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"],
    ["Các xã g\ue0a1i báo cáo", "Các xã gửi báo cáo"],
    ["\uf0b7Các xã gửi báo cáo", "\uf0b7Các xã gửi báo cáo"],
    ["Các xã g\ufffd\ufffdi báo cáo", "Các xã g\ufffd\ufffdi báo cáo"],
    ["THÀNH PHÁ» HỘI AN", "THÀNH PHÁ» HỘI AN"],
    ["Bà con gọi là «má», viết là «mạ»", "Bà con gọi là «má», viết là «mạ»"],
  ])("of which one byte is left: %s", (printed, meant) => {
    expect(restored(printed).text).toBe(meant);
  });

  it.each([
    ["U?y ban nhân dân ti?nh", "Ủy ban nhân dân tỉnh"],
    [
      "Giao S?? Nô?i vu? chu? trì, phô?i h??p v??i các ??n vi?",
      "Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị",
    ],
    [
      "Giao Sơ? Nô?i vu? chu? tri?, phô?i hơ?p vơ?i ca?c đơn vi?",
      "Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị",
    ],
    [
      "Giao So?? No??i vu? chu? tri?, pho??i ho??p vo??i ca?c đo?n vi?",
      "Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị",
    ],
  ])("also where “?” stands for a tone after its letter, or for each mark: %s", (printed, meant) => {
    expect(restored(printed).text).toBe(meant);
    expect(restored(meant).text).toBe(meant);
  });

  it("a word of which the first or last letter stays lost is no other word", () => {
    const filter = new TextFilter(restorer);
    const [line] = [...filter.push("C?n c? Ngh? quy?t, các ??n v? x? lý h? s? ?úng h?n."), ...filter.end()];
    expect(line!.text).not.toMatch(/\?Đúng|Nghị\?/u);
  });

  it("are recorded with the word as it was printed", () => {
    const { text, tokens } = restored("Ủy ban nhân dân t?nh");
    expect(tokens.map(({ start, end, original }) => [text.slice(start, end), original])).toEqual([
      ["tỉnh", "t?nh"],
    ]);
  });

  it.each([
    "Đơn vị nào chủ trì?Đơn vị nào phối hợp?",
    "return co(e)?e:Lay(e)",
    "let so=[a, b]?ba:hai",
    "Ai làm việc đó? Khi nào? Ở đâu?",
    "Phần mềm nào? ai dùng?",
    "Xem https://so.example.vn/van-ban?so=12&nam=t?nh",
    "Is it true? do you know? what?ever",
    "const ten = a?b:c; return x?y:z;",
    "t={so:1,an:2},a=so?e:an,c=t?a:e",
    "Giao ông H?ng theo dõi",
    "6\ufffdRl?\ufffdN?i v? ch? trì",
  ])("where nothing was lost, or several words fit, stay: %s", (line) => {
    expect(restored(line).text).toBe(line);
  });
});
