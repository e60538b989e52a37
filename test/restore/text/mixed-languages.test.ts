// Lines without marks that have words of another language, and lists of names: each line is a text of its own.

import { describe, expect, it } from "vitest";
import { lookAlikeRepairs } from "../../../src/restore/repairs/look-alikes.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

function filtered(text: string): string {
  const filter = new TextFilter(restorer);
  return [...filter.push(`${text}\n`), ...filter.end()].map((line) => line.text).join("\n");
}

describe("a line without marks", () => {
  it.each([
    [
      "Ten co quan chu tri thuc hien/Name of the responsible organisation:",
      "Tên cơ quan chủ trì thực hiện/Name of the responsible organisation:",
    ],
    [
      "3. Thoi gian bat dau giao dich (neu co)/Expected commencement of trading period:",
      "3. Thời gian bắt đầu giao dịch (nếu có)/Expected commencement of trading period:",
    ],
    [
      "Google Workspace Enterprise - cac dich vu truc tuyen cua thanh pho",
      "Google Workspace Enterprise - các dịch vụ trực tuyến của thành phố",
    ],
    [
      "Nam 2019, ong Fujiwara Watanabe den tham tinh nay cung voi doan Sakamoto Shinji",
      "Năm 2019, ông Fujiwara Watanabe đến thăm tỉnh này cùng với đoàn Sakamoto Shinji",
    ],
    [
      "Kovalenko Resort va Bergman Palace o dao Tuan Chau, nay thuoc Hotel Group Sundberg Global, mo cua quanh nam.",
      "Kovalenko Resort và Bergman Palace ở đảo Tuần Châu, nay thuộc Hotel Group Sundberg Global, mở cửa quanh năm.",
    ],
    [
      "Den nam 2025, khu nghi duong da mo rong(tu 2019): them hai toa nha Westford va mot ben tau Northgate.",
      "Đến năm 2025, khu nghỉ dưỡng đã mở rộng(từ 2019): thêm hai tòa nhà Westford và một bến tàu Northgate.",
    ],
    [
      "____________________ Ho va ten, chuc vu (neu co)/Full name and position of the authorised person: ____________________",
      "____________________ Họ và tên, chức vụ (nếu có)/Full name and position of the authorised person: ____________________",
    ],
    [
      "Hat boson do nha khoa hoc Sundberg va Lindqvist tim ra nam 2019 tai phong thi nghiem cua Feldmann.",
      "Hạt boson do nhà khoa học Sundberg và Lindqvist tìm ra năm 2019 tại phòng thí nghiệm của Feldmann.",
    ],
    [
      "Cac truong du lieu cua tung xa: DanSoXa, DienTich, ThuNhap, LaoDong, NganSachXa, HoNgheo, TruongHoc.",
      "Các trường dữ liệu của từng xã: DanSoXa, DienTich, ThuNhap, LaoDong, NganSachXa, HoNgheo, TruongHoc.",
    ],
    [
      "Mau dat nay gom SiO2, Al2O3 va H2O, chiem 60 phan tram khoi luong cua mau dat trong vung.",
      "Mẫu đất này gồm SiO2, Al2O3 và H2O, chiếm 60 phần trăm khối lượng của mẫu đất trong vùng.",
    ],
    [
      "Westford Northgate Feldmann Hoffmann ve tranh tuong o truong mam non",
      "Westford Northgate Feldmann Hoffmann vẽ tranh tường ở trường mầm non",
    ],
    [
      "Kovalenko Lindqvist (Sundberg Palace) tang ao am cho tre em",
      "Kovalenko Lindqvist (Sundberg Palace) tặng áo ấm cho trẻ em",
    ],
    [
      "Global Resource Development Group: thu mua ca phe va ho tieu",
      "Global Resource Development Group: thu mua cà phê và hồ tiêu",
    ],
  ])("keeps its foreign words: %s", (bare, restored) => {
    expect(filtered(bare)).toBe(restored);
    expect(filtered(restored)).toBe(restored);
  });

  it("that lists names of places is restored, although each name is in doubt", () => {
    const line =
      "Cac xa: Bum To, Ka Lang, Mu Ca, Muong Te, Nam Khao, Ta Tong, Thu Lum, Tan Hung, Hoa Binh, Vinh Phuc.";
    expect(filtered(line)).toMatch(/^Các xã: .*Mường Tè.*Hòa Bình, Vĩnh Phúc\.$/);
  });

  it.each([
    "Please do so in the same way as you can be in the team to do it.",
    "Wo men xian zai qu bei jing da xue kan peng you, ta men hen gao xing.",
    "To do so in a long run, it can be set on the main page: no one is in the list.",
    "A la que le da la mano se va con el que lo ve.",
    "The form is sent to the team, and it can be cut to one page so that the men in the mine get it.",
    "Ni ke yi shi yong Widget lai bao chi dai ma jian jie.",
    "Der Mann hat an dem Tag von dem See aus mit den Kindern telefoniert und ist dann im Zug gefahren.",
  ])("of another language stays: %s", (line) => {
    expect(filtered(line)).toBe(line);
  });
});

describe("Pinyin with tones", () => {
  it.each([
    "Yù zhí yìng jí zhào shè dà biàn dì xiàn gè lì.",
    "Nǐ de běn zi zài mào dà táo gǎng lǐ miàn.",
    "Wǒ men dōu qù gǎng kǒu.\nTā zài gǎng ào dà qiáo.",
  ])("stays: %s", (line) => {
    expect(filtered(line)).toBe(line);
  });

  it("beside Vietnamese does not keep Cyrillic letters from being replaced", () => {
    const [line] = lookAlikeRepairs(["Kế h\u043eạch của tỉnh cho thành phố Bắc Kinh (Běijīng) năm nay"]);
    expect(line!.text).toBe("Kế hoạch của tỉnh cho thành phố Bắc Kinh (Běijīng) năm nay");
  });
});
