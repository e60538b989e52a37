import { NOT_RECEIVED, OWN_SECTION, own, parent, type Situation } from "./situation.ts";

const LOWER_SECTION = OWN_SECTION.replace("6,30", "6,10");
const FIRST = "Kế hoạch số 45/KH-SYT ngày 10";
const replaced = (month: string) => `thay thế ${FIRST} tháng ${month} năm 2024 của Sở Y tế`;
const SECOND_SECTION = `1. Chỉ số thành phần “Đảm bảo tuân thủ”
Mục tiêu phấn đấu đạt từ 5,00 điểm trở lên.
Giao Phòng Nghiệp vụ chủ trì rà soát thủ tục cấp phép.`;

/** Plans of which there are several versions. */
export const VERSION_SITUATIONS: Readonly<Record<string, Situation>> = {
  "a late plan that was replaced": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế" }),
      "cu.txt": own({ from: "Sở Y tế", symbol: "KH-SYT", day: ["10", "5", "2024"], body: LOWER_SECTION }),
      "moi.txt": own({
        from: "Sở Y tế",
        symbol: "KH-SYT",
        serial: 60,
        day: ["20", "6", "2024"],
        changes: replaced("5"),
      }),
    },
    asOf: "2024-07-10",
    says: [
      "Kế hoạch số 45/KH-SYT ngày 10/5/2024 của Sở Y tế đã có bản thay thế: kế hoạch số 60/KH-SYT ngày 20/6/2024 của Sở Y tế (văn bản này nêu rõ việc thay thế)",
      "Kế hoạch số 45/KH-SYT ngày 10/5/2024 của Sở Y tế ban hành chậm so với thời hạn 30/4/2024",
    ],
    // The target of the older plan no longer holds; the later version is not late by itself.
    never: [
      "đặt mục tiêu",
      "6,10",
      "60/KH-SYT ngày 20/6/2024 của Sở Y tế ban hành chậm",
      `${NOT_RECEIVED} Sở Y tế`,
    ],
    states: { "Sở Y tế": "late" },
  },
  "a plan in time that was replaced after the due date": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế" }),
      "cu.txt": own({ from: "Sở Y tế", symbol: "KH-SYT" }),
      "moi.txt": own({
        from: "Sở Y tế",
        symbol: "KH-SYT",
        serial: 60,
        day: ["20", "6", "2024"],
        changes: replaced("4"),
      }),
    },
    asOf: "2024-07-10",
    says: [
      "Kế hoạch số 45/KH-SYT ngày 10/4/2024 của Sở Y tế đã có bản thay thế: kế hoạch số 60/KH-SYT ngày 20/6/2024 của Sở Y tế (văn bản này nêu rõ việc thay thế)",
    ],
    never: ["ban hành chậm so với", `${NOT_RECEIVED} Sở Y tế`],
    states: { "Sở Y tế": "received" },
  },
  "an amendment that adds a sub-index to a plan": {
    files: {
      "ubnd.txt": parent({
        asked: "Sở Y tế",
        second: "Công ty Điện lực",
      }).replace(
        "II. TỔ CHỨC",
        `2. Chỉ số thành phần “Đảm bảo tuân thủ”
Mục tiêu phấn đấu đạt từ 5,00 điểm trở lên.
a) Sở Y tế
- Rà soát thủ tục cấp phép hành nghề.
II. TỔ CHỨC`,
      ),
      "dau.txt": own({ from: "Sở Y tế", symbol: "KH-SYT" }),
      "bo sung.txt": own({
        from: "Sở Y tế",
        symbol: "KH-SYT",
        serial: 60,
        day: ["20", "6", "2024"],
        changes: `sửa đổi, bổ sung ${FIRST} tháng 4 năm 2024 của Sở Y tế`,
        body: SECOND_SECTION,
      }),
    },
    asOf: "2024-07-10",
    says: [],
    shows: ["45/KH-SYT", "60/KH-SYT"],
    never: [
      "thành phần 1 “",
      "thành phần 2 “",
      "đã có bản thay thế",
      "ban hành chậm so với",
      "không nêu mục tiêu",
    ],
    states: { "Sở Y tế": "received" },
    coverage: { "Sở Y tế": { "pgi.1": "covered", "pgi.2": "covered" } },
  },
  "an amended parent": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế, Sở Công Thương" }),
      "sua doi.txt": parent({
        asked: "Sở Y tế, Sở Công Thương",
        number: "120/KH-UBND",
        issued: ["15", "3", "2024"],
        changes: "Sửa đổi, bổ sung Kế hoạch số 87/KH-UBND ngày 22 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh",
        target: "Mục tiêu phấn đấu đạt từ 6,50 điểm trở lên.",
      }),
      "syt.txt": own({ from: "Sở Y tế", symbol: "KH-SYT", body: OWN_SECTION.replace("6,30", "6,50") }),
      "sct.txt": own({ from: "Sở Công Thương", symbol: "KH-SCT" }),
    },
    asOf: "2024-07-10",
    says: [
      "Kế hoạch số 45/KH-SCT ngày 10/4/2024 của Sở Công Thương đặt mục tiêu chỉ số “Giảm thiểu ô nhiễm và thiên tai” thấp hơn kế hoạch số 120/KH-UBND",
      "mục tiêu 6,30 (của tỉnh: 6,50)",
      "87/KH-UBND",
    ],
    never: [
      "45/KH-SYT ngày 10/4/2024 của Sở Y tế đặt mục tiêu",
      "6,50 (của tỉnh: 6,30)",
      `${NOT_RECEIVED} Sở Y tế`,
    ],
    states: { "Sở Y tế": "received", "Sở Công Thương": "received" },
  },
};
