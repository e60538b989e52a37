// Positions in the sign-off (Decree 30/2020/NĐ-CP, Appendix I, II.7).

/** Heads of offices; longest first, since "GIÁM ĐỐC" is part of "TỔNG GIÁM ĐỐC". */
const HEADS = [
  ...["Chánh văn phòng", "Chánh thanh tra", "Tổng giám đốc", "Chi cục trưởng", "Trưởng phòng", "Trưởng ban"],
  ...["Chỉ huy trưởng", "Tổng biên tập", "Tổng thư ký", "Trưởng khoa", "Hiệu trưởng", "Viện trưởng"],
  ...["Cục trưởng", "Bộ trưởng", "Vụ trưởng", "Hạt trưởng", "Đội trưởng", "Thủ tướng", "Chủ nhiệm"],
  ...["Chủ tịch", "Chánh án", "Giám đốc", "Bí thư"],
];
/** "Phó giám đốc", "Giám đốc" …; deputies first. */
export const POSITIONS: readonly string[] = [
  "Thứ trưởng",
  ...HEADS.flatMap((head) => [`Phó ${head.toLowerCase()}`, head]),
];
/** Bodies in whose name somebody signs. */
export const COLLECTIVES: readonly string[] = [
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Ban thường vụ",
  "Ban chỉ đạo",
];
