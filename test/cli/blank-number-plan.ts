/** A plan whose number was left blank. */
export const BLANK_NUMBER_PLAN = `SỞ CÔNG THƯƠNG

Số:     /KH-SCT
Hà Tĩnh, ngày 12 tháng 8 năm 2024

KẾ HOẠCH
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024

I. NHIỆM VỤ
1. Chỉ số thành phần “Thúc đẩy thực hành xanh”
Mục tiêu phấn đấu đạt từ 5,20 điểm trở lên.
`;
