// Texts of plans of any length.

const UNITS = ["Sở Tài chính", "Sở Y tế", "Sở Công Thương", "Thanh tra tỉnh", "Phòng Tổng hợp"];
export const unit = (i: number) => UNITS[i % UNITS.length]!;
export const day = (i: number) => `trước ngày ${1 + (i % 28)}/${1 + (i % 12)}/2025`;
export const sentence = (i: number) =>
  `${unit(i)} chủ trì, phối hợp với ${unit(i + 2)} rà soát thủ tục số ${i} ${day(i)}`;
export const repeat = (n: number, one: (i: number) => string, between = "") =>
  Array.from({ length: n }, (_, i) => one(i)).join(between);

export const HEAD = [
  "UBND TỈNH LÀO CAI",
  "SỞ NỘI VỤ",
  "Số: 12/KH-SNV Lào Cai, ngày 02 tháng 4 năm 2025",
  "KẾ HOẠCH",
  "Nâng cao chỉ số PGI năm 2025",
];
export const END = ["GIÁM ĐỐC", "Nguyễn Văn A"];

export const file = (fileName: string, content: string) => ({ fileName, bytes: Buffer.from(content) });
