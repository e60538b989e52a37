import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { nearCopy } from "./near-copy.ts";

const health = unit("Sở Y tế", "so-y-te");
const trade = unit("Sở Công Thương", "so-cong-thuong");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };

const PROVINCE = [
  "Kiểm tra đột xuất trạm xử lý nước thải của các bệnh viện và công bố kết quả hằng quý.",
  "Vận động các siêu thị thay túi ni lông bằng túi giấy, túi vải dùng nhiều lần.",
  "Lắp đặt trạm quan trắc không khí tự động ở các khu công nghiệp đang hoạt động.",
  "Tổ chức ngày hội tái chế, đổi vỏ chai lấy cây xanh tại trung tâm các huyện.",
  "Hỗ trợ hộ chăn nuôi xây hầm biogas và chuyển chuồng trại ra khỏi khu dân cư.",
  "Công khai danh sách cơ sở gây ô nhiễm nghiêm trọng trên báo và đài của tỉnh.",
  "Nạo vét kênh thoát nước trong nội thị trước khi mùa mưa lũ bắt đầu.",
];
const OWN = [
  "Phòng Nghiệp vụ lập sổ theo dõi lượng chất thải nguy hại của từng trạm y tế xã.",
  "Trung tâm Kiểm soát bệnh tật lấy mẫu nước giếng ở mười hai thôn ven sông vào tháng năm.",
  "Văn phòng Sở thay bóng đèn ở các khoa bằng loại đèn tiết kiệm điện trong quý ba.",
  "Bệnh viện Đa khoa bố trí kho lạnh để giữ rác lây nhiễm trước khi đưa đi đốt.",
  "Thanh tra Sở lập biên bản những phòng khám chưa ký hợp đồng thu gom rác y tế.",
  "Phòng Kế hoạch trình dự toán mua lò hấp cho ba huyện vùng cao biên giới.",
  "Các trạm y tế trồng cây bóng mát quanh sân và dọn vệ sinh vào chiều thứ sáu.",
];
const LAW = Array.from(
  { length: 7 },
  (_, i) => `Tổ chức, cá nhân xả thải phải thực hiện đúng khoản ${i + 1} Điều 72 của Luật Bảo vệ môi trường.`,
);
const BASES = Array.from(
  { length: 7 },
  (_, i) => `Căn cứ Quyết định số ${i + 10}/QĐ-TTg của Thủ tướng Chính phủ về chiến lược tăng trưởng xanh;`,
);

const text = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
const province = { id: "tinh" };
const healthPlan = { id: "so-yt", unit: health, answers, number: "7/KH-SYT" };
const tradePlan = {
  id: "so-ct",
  unit: trade,
  answers,
  number: "8/KH-SCT",
  issued: [2024, 5, 20] as const,
};

export default cases(nearCopy, [
  {
    name: { vi: "Đơn vị viết nhiệm vụ riêng", en: "The unit writes its own tasks" },
    plans: [province, healthPlan],
    texts: new Map([
      ["tinh", text(PROVINCE)],
      ["so-yt", text([...OWN, ...PROVINCE.slice(0, 3)])],
    ]),
    finds: [],
  },
  {
    name: { vi: "Trùng căn cứ và trích luật", en: "Only legal bases and laws are the same" },
    plans: [province, healthPlan, tradePlan],
    texts: new Map([
      ["tinh", text([...BASES, ...LAW, ...PROVINCE])],
      ["so-yt", text([...BASES, ...LAW, ...OWN])],
      ["so-ct", text([...BASES, ...LAW])],
    ]),
    finds: [],
  },
  {
    name: { vi: "Hai đơn vị cùng chép của tỉnh", en: "Two units repeat the province's sentences in part" },
    plans: [province, healthPlan, tradePlan],
    texts: new Map([
      ["tinh", text(PROVINCE)],
      ["so-yt", text([...PROVINCE.slice(0, 4), ...OWN.slice(0, 4)])],
      [
        "so-ct",
        text([
          ...PROVINCE.slice(0, 4),
          ...OWN.slice(4),
          "Phòng Thương mại mời các chợ đăng ký thu gom pin cũ.",
        ]),
      ],
    ]),
    finds: [],
  },
  {
    name: { vi: "Kế hoạch quá ngắn", en: "A plan of a few sentences" },
    plans: [province, healthPlan],
    texts: new Map([
      ["tinh", text(PROVINCE)],
      ["so-yt", text(PROVINCE.slice(0, 3))],
    ]),
    finds: [],
  },
  {
    name: { vi: "Không có toàn văn", en: "The texts are not known" },
    plans: [province, healthPlan],
    finds: [],
  },
  {
    name: { vi: "Chép kế hoạch của tỉnh", en: "The province's plan is copied" },
    plans: [province, healthPlan],
    texts: new Map([
      ["tinh", text(PROVINCE)],
      ["so-yt", text([...PROVINCE, OWN[0]!])],
    ]),
    finds: [{ severity: "info", planId: "so-yt", contains: "7 trong 8 câu (88%)" }],
  },
  {
    name: {
      vi: "Chép kế hoạch của đơn vị khác, sửa vài chữ",
      en: "Another unit's plan is copied with few changes",
    },
    plans: [province, healthPlan, tradePlan],
    texts: new Map([
      ["tinh", text(PROVINCE)],
      ["so-yt", text(OWN)],
      ["so-ct", text(OWN.map((line) => line.replace("lập sổ", "mở sổ")))],
    ]),
    finds: [{ severity: "info", planId: "so-ct", contains: "của Sở Y tế" }],
  },
]);
