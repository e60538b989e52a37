/** The lines of a correct plan, in which tests damage words. */
export const PLAN = [
  "KẾ HOẠCH",
  "Cải thiện Chỉ số năng lực cạnh tranh cấp tỉnh năm 2026",
  "Thực hiện Nghị quyết của Chính phủ về cải thiện môi trường kinh doanh, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:",
  "1. Mục tiêu: phấn đấu đạt 68,5 điểm; từng chỉ số thành phần tăng ít nhất 0,3 điểm so với năm trước.",
  "2. Sở Tài chính chủ trì, phối hợp với Thuế tỉnh rà soát các thủ tục gây khó khăn cho doanh nghiệp, báo cáo trước ngày 30 tháng 6 năm 2026.",
  "3. Công an tỉnh kiểm tra việc thực hiện các quy định về phòng cháy, chữa cháy.",
];
