import { NOT_RECEIVED, OWN_SECTION, own, parent, type Situation } from "./situation.ts";

const health = (body: string) => own({ from: "Sở Y tế", symbol: "KH-SYT", body });
const OF_HEALTH = "Kế hoạch số 45/KH-SYT ngày 10/4/2024 của Sở Y tế";
const target = (text: string) => OWN_SECTION.replace(/Mục tiêu.*/u, text);
const RISE = "Mục tiêu phấn đấu đạt từ 6,30 điểm trở lên, tăng 0,50 điểm so với năm 2023 (5,80 điểm).";

/** The program's index of tasks and products: PAR INDEX, without sub-indices. */
const WHOLE_INDEX = `ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG

Số: 87/KH-UBND
Cao Bằng, ngày 22 tháng 01 năm 2024

KẾ HOẠCH
Cải thiện, nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2024

I. NHIỆM VỤ
1. Sở Y tế
- Rà soát thủ tục hành chính về hành nghề y; sản phẩm: Báo cáo rà soát; hoàn thành trước ngày 30/9/2024.
2. Sở Công Thương
- Công khai thủ tục cấp phép kinh doanh xăng dầu trên trang thông tin điện tử.
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế ban hành kế hoạch thực hiện trước ngày 30/4/2024.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Bình
`;

/** What the plans contain. */
export const CONTENT_SITUATIONS: Readonly<Record<string, Situation>> = {
  "a lower and a higher target": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế, Sở Công Thương" }),
      "syt.txt": health(OWN_SECTION.replace("6,30", "6,10")),
      "sct.txt": own({ from: "Sở Công Thương", symbol: "KH-SCT", body: OWN_SECTION.replace("6,30", "6,60") }),
    },
    asOf: "2024-07-10",
    says: [
      `${OF_HEALTH} đặt mục tiêu chỉ số “Giảm thiểu ô nhiễm và thiên tai” thấp hơn kế hoạch số 87/KH-UBND`,
      "mục tiêu 6,10 (của tỉnh: 6,30)",
      "45/KH-SCT ngày 10/4/2024 của Sở Công Thương đặt mục tiêu chỉ số “Giảm thiểu ô nhiễm và thiên tai” cao hơn kế hoạch số 87/KH-UBND",
    ],
    // The line of the unit's plan that is nearest to the province's task.
    shows: [
      "hoặc xác nhận phấn đấu cao hơn",
      "Giao Phòng Nghiệp vụ chủ trì kiểm tra việc thu gom chất thải.",
    ],
    never: ["6,1 ", "6,6 ", "không nêu mục tiêu của", `${NOT_RECEIVED} Sở Y tế`],
    states: { "Sở Y tế": "received", "Sở Công Thương": "received" },
  },
  "an increase without a target": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế, Sở Công Thương", target: RISE }),
      "syt.txt": health(target("Mục tiêu tăng 0,50 điểm so với năm 2023.")),
      "sct.txt": own({
        from: "Sở Công Thương",
        symbol: "KH-SCT",
        body: target("Mục tiêu tăng 0,30 điểm so với năm 2023."),
      }),
    },
    asOf: "2024-07-10",
    says: ["45/KH-SCT ngày 10/4/2024 của Sở Công Thương đặt mục tiêu", "mức tăng 0,30 (của tỉnh: 0,50)"],
    never: [`${OF_HEALTH} đặt mục tiêu`, "không nêu mục tiêu của “Giảm", "mục tiêu 0,30"],
    states: { "Sở Y tế": "received" },
  },
  "targets of another kind": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế, Sở Công Thương" }),
      "syt.txt": health(target("Mục tiêu không thấp hơn kết quả năm 2023.")),
      "sct.txt": own({
        from: "Sở Công Thương",
        symbol: "KH-SCT",
        body: target("Mục tiêu 90% cơ sở được kiểm tra."),
      }),
    },
    asOf: "2024-07-10",
    says: [],
    shows: ["nêu chỉ tiêu khác, không so sánh được"],
    never: ["không nêu mục tiêu của", "đặt mục tiêu chỉ số"],
    states: { "Sở Y tế": "received" },
  },
  "a sub-index that is only mentioned": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế" }),
      "syt.txt": health(`1. Chỉ số thành phần “Đảm bảo tuân thủ”
Mục tiêu phấn đấu đạt từ 5,00 điểm trở lên.
Giao Phòng Nghiệp vụ chủ trì rà soát thủ tục cấp phép.
Năm trước, chỉ số thành phần “Giảm thiểu ô nhiễm và thiên tai” của tỉnh xếp sau các tỉnh lân cận.`),
    },
    asOf: "2024-07-10",
    says: [
      `${OF_HEALTH} không có chỉ số thành phần 1 “Giảm thiểu ô nhiễm và thiên tai” (chỉ nhắc tên tại dòng`,
      "87/KH-UBND ngày 22/01/2024 của UBND tỉnh Cao Bằng giao đích danh",
    ],
    never: ["không nêu mục tiêu của “Giảm thiểu", "Sở Y tế không có chỉ số thành phần 2"],
    states: { "Sở Y tế": "received" },
    coverage: { "Sở Y tế": { "pgi.1": "missing" } },
  },
  "a footnote mark after a task": {
    files: {
      "ubnd.txt": parent({
        asked: "Sở Y tế",
        task: "Kiểm tra việc thu gom chất thải y tế và xử lý[1].",
      }).replace("Nơi nhận:", "[1] Theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2024.\n\nNơi nhận:"),
      "syt.txt": health(OWN_SECTION),
    },
    asOf: "2024-07-10",
    says: [],
    shows: ["Kiểm tra việc thu gom chất thải y tế và xử lý."],
    never: ["xử lý[", "xử lý1"],
    states: { "Sở Y tế": "received" },
  },
  "an index that is assigned as a whole": {
    files: {
      "ubnd.txt": WHOLE_INDEX,
      "syt.txt": own({
        from: "Sở Y tế",
        symbol: "KH-SYT",
        body: "1. Phòng Nghiệp vụ rà soát thủ tục hành chính về hành nghề y, gửi báo cáo rà soát.",
      }).replace("Nâng cao Chỉ số Xanh cấp tỉnh (PGI)", "Nâng cao Chỉ số cải cách hành chính (PAR INDEX)"),
    },
    asOf: "2024-07-10",
    // A plan without sub-indices may be about anything: it is named, and not counted.
    says: ["Chưa rõ Sở Y tế đã gửi kế hoạch", "45/KH-SYT"],
    shows: ["nhiệm vụ được giao cho cả bộ chỉ số, không theo từng chỉ số thành phần", "Báo cáo rà soát"],
    never: ["không có chỉ số thành phần", "không giao nhiệm vụ cụ thể", NOT_RECEIVED],
    states: { "Sở Y tế": "unclear" },
  },
  "a task for the press": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế, các cơ quan báo chí", second: "Các cơ quan báo chí" }),
      "syt.txt": health(OWN_SECTION),
    },
    asOf: "2024-07-10",
    says: [],
    never: [
      "không có kế hoạch của các cơ quan báo chí",
      "không có kế hoạch của Các cơ quan báo chí",
      `${NOT_RECEIVED} các`,
      `${NOT_RECEIVED} Các`,
      "“các cơ quan báo chí”: đã nhận",
    ],
    states: { "Sở Y tế": "received" },
  },
};
