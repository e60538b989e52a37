import { drawPdf } from "../../support/draw-pdf.ts";
import { NOT_RECEIVED, own, parent, type Situation } from "./situation.ts";

const locked = drawPdf((pen) => pen.write("Kế hoạch", 72, 72), { userPassword: "mat-khau" });
const TRADE = own({ from: "Sở Công Thương", symbol: "KH-SCT" });

/** A plan that may be missing, late or not. */
export const DUTY_SITUATIONS: Readonly<Record<string, Situation>> = {
  "before the due date": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế" }), "sct.txt": TRADE },
    asOf: "2024-04-20",
    says: ["chưa đến hạn (còn 10 ngày"],
    never: ["quá hạn", "UBND tỉnh chưa"],
    states: { "Sở Y tế": "not-due" },
  },
  "after the due date": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế, Sở Công Thương" }), "sct.txt": TRADE },
    asOf: "2024-05-10",
    says: [`${NOT_RECEIVED} Sở Y tế, quá hạn 10 ngày`],
    never: [`${NOT_RECEIVED} Sở Công Thương`, "chưa đến hạn ("],
    states: { "Sở Y tế": "not-received", "Sở Công Thương": "received" },
  },
  "a unit that is only named in tasks": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế", second: "Công an tỉnh" }) },
    asOf: "2024-05-10",
    says: ["Trong các tệp đã nhận không có kế hoạch của Công an tỉnh", "có thể không phải gửi"],
    never: [`${NOT_RECEIVED} Công an tỉnh`],
    states: { "Công an tỉnh": "tasks-only" },
  },
  "a class without known members": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế, UBND các huyện, thành phố" }) },
    asOf: "2024-05-10",
    says: ["“UBND các huyện, thành phố”: đã nhận 0 kế hoạch", "chưa có danh sách đầy đủ"],
    never: [`${NOT_RECEIVED} UBND các huyện`],
    states: { "UBND các huyện, thành phố": "class" },
  },
  "an unread file with the name of the unit": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế" }), "KH So Y te.pdf": "%PDF-1.7\nnothing more" },
    asOf: "2024-05-10",
    says: ["Chưa rõ Sở Y tế đã gửi kế hoạch", "KH So Y te.pdf"],
    never: [`${NOT_RECEIVED} Sở Y tế`, "quá hạn 10 ngày (", "không giao nhiệm vụ cụ thể"],
    states: { "Sở Y tế": "unclear" },
  },
  "a locked file with the unit's letters": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế" }), "SYT 2024.pdf": locked },
    asOf: "2024-05-10",
    says: ["Chưa rõ Sở Y tế đã gửi kế hoạch", "SYT 2024.pdf"],
    never: [`${NOT_RECEIVED} Sở Y tế`],
    states: { "Sở Y tế": "unclear" },
  },
  "a document of the unit that is not a plan": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế" }),
      "bao cao.txt": own({ from: "Sở Y tế", symbol: "BC-SYT", type: "BÁO CÁO" }),
    },
    asOf: "2024-05-10",
    says: ["Chưa rõ Sở Y tế đã gửi kế hoạch", "45/BC-SYT"],
    never: [`${NOT_RECEIVED} Sở Y tế`],
    states: { "Sở Y tế": "unclear" },
  },
  "a unit that was merged into the sender": {
    files: {
      "ubnd.txt": parent({
        asked: "Sở Giao thông vận tải",
        day: "30/4/2025",
        second: "Sở Giao thông vận tải",
      }),
      "sxd.txt": own({ from: "Sở Xây dựng", symbol: "KH-SXD", day: ["10", "4", "2025"] }),
    },
    asOf: "2025-05-10",
    says: ["Sở Xây dựng"],
    never: [`${NOT_RECEIVED} Sở Giao thông vận tải`, `${NOT_RECEIVED} Sở Xây dựng`, "Giao cho nhóm đơn vị"],
    states: { "Sở Xây dựng": "received" },
  },
  "the officer's list with an unknown and a repeated line": {
    files: { "ubnd.txt": parent({ asked: "các sở, ban, ngành" }), "sct.txt": TRADE },
    asOf: "2024-05-10",
    units: ["Sở Y tế", "Sở Công Thương", "Sở Vũ trụ học", "Sở Y tế"],
    says: [`${NOT_RECEIVED} Sở Y tế, quá hạn 10 ngày`, "có thể danh sách ghi sai tên"],
    never: [`${NOT_RECEIVED} Sở Tư pháp`, `${NOT_RECEIVED} Sở Công Thương`],
    states: { "Sở Y tế": "not-received", "Sở Công Thương": "received", "Sở Vũ trụ học": "unclear" },
    prints: ["dòng 3 “Sở Vũ trụ học”: không có trong danh mục", "dòng 4 “Sở Y tế” (xem dòng 1)"],
  },
  "the police, asked by name and late": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế, Công an tỉnh", second: "Công an tỉnh" }),
      "syt.txt": own({ from: "Sở Y tế", symbol: "KH-SYT", day: ["10", "5", "2024"] }),
      "cat.txt": own({ from: "Công an tỉnh", symbol: "KH-CAT", day: ["10", "5", "2024"] }),
    },
    asOf: "2024-05-20",
    says: [
      "45/KH-SYT ngày 10/5/2024 của Sở Y tế ban hành chậm so với thời hạn 30/4/2024",
      "45/KH-CAT ngày 10/5/2024 của Công an tỉnh ban hành chậm so với thời hạn 30/4/2024",
    ],
    never: [NOT_RECEIVED],
    states: { "Sở Y tế": "late", "Công an tỉnh": "late" },
  },
  "the police, asked by name and without a plan": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế, Công an tỉnh", second: "Công an tỉnh" }) },
    asOf: "2024-05-10",
    says: [`${NOT_RECEIVED} Sở Y tế, quá hạn 10 ngày`, `${NOT_RECEIVED} Công an tỉnh, quá hạn 10 ngày`],
    never: ["có thể không phải gửi"],
    states: { "Sở Y tế": "not-received", "Công an tỉnh": "not-received" },
  },
  "a parent without a due date": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế, Sở Công Thương", day: null }),
      "sct.txt": own({ from: "Sở Công Thương", symbol: "KH-SCT", day: ["10", "11", "2024"] }),
    },
    asOf: "2024-12-20",
    says: [`${NOT_RECEIVED} Sở Y tế`],
    never: ["quá hạn", "ban hành chậm so với", "chưa đến hạn ("],
    states: { "Sở Y tế": "not-received", "Sở Công Thương": "received" },
  },
  "a class that the officer's list makes complete": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Công Thương, UBND các huyện, thành phố" }),
      "sct.txt": TRADE,
      "ha lang.txt": own({ from: "UBND huyện Hạ Lang", symbol: "KH-UBND" }),
    },
    asOf: "2024-05-10",
    units: ["Sở Công Thương", "UBND huyện Hạ Lang", "UBND huyện Bảo Lạc"],
    says: [`${NOT_RECEIVED} UBND huyện Bảo Lạc, quá hạn 10 ngày`],
    never: [
      `${NOT_RECEIVED} UBND huyện Hạ Lang`,
      "chưa có danh sách đầy đủ",
      `${NOT_RECEIVED} UBND huyện Hà Quảng`,
    ],
    states: { "UBND huyện Hạ Lang": "received", "UBND huyện Bảo Lạc": "not-received" },
  },
  "a district that ended before the due date": {
    files: {
      "ubnd.txt": parent({
        asked: "Sở Y tế, UBND huyện Hạ Lang",
        day: "30/9/2025",
        second: "UBND huyện Hạ Lang",
      }),
      "syt.txt": own({ from: "Sở Y tế", symbol: "KH-SYT", day: ["10", "4", "2025"] }),
    },
    asOf: "2025-10-10",
    says: ["UBND huyện Hạ Lang", "01/7/2025"],
    never: [`${NOT_RECEIVED} UBND huyện Hạ Lang`],
    states: { "Sở Y tế": "received", "UBND huyện Hạ Lang": "ended" },
  },
  "a district that missed the due date and ended later": {
    files: {
      "ubnd.txt": parent({
        asked: "Sở Y tế, UBND huyện Hạ Lang",
        day: "30/5/2025",
        second: "UBND huyện Hạ Lang",
      }),
      "syt.txt": own({ from: "Sở Y tế", symbol: "KH-SYT", day: ["10", "4", "2025"] }),
    },
    asOf: "2025-10-10",
    says: ["UBND huyện Hạ Lang", "01/7/2025"],
    never: [NOT_RECEIVED, "quá hạn"],
    states: { "Sở Y tế": "received", "UBND huyện Hạ Lang": "ended" },
  },
  "a parent that may be a draft": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế", number: "/KH-UBND", issued: ["", "01", "2024"] }),
    },
    asOf: "2024-05-10",
    says: ["có thể là dự thảo"],
    never: ["quá hạn"],
    states: { "Sở Y tế": "unclear" },
  },
  "an association with a task and no duty": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế", second: "Hội Nông dân tỉnh" }),
      "syt.txt": own({ from: "Sở Y tế", symbol: "KH-SYT" }),
    },
    asOf: "2024-05-10",
    says: ["Trong các tệp đã nhận không có kế hoạch của Hội Nông dân tỉnh", "có thể không phải gửi"],
    never: [NOT_RECEIVED, "Sở Tư pháp", "ban hành chậm so với"],
    states: { "Sở Y tế": "received", "Hội Nông dân tỉnh": "tasks-only" },
  },
};
