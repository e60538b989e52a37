/** A short plan with every tone and most letters, for tests of legacy encodings. */
export const PLAN_LINES = [
  "ỦY BAN NHÂN DÂN TỈNH TÂN GIANG",
  "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Số: 12/KH-SKHĐT",
  "KẾ HOẠCH",
  "Cải thiện, nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024",
  "I. MỤC ĐÍCH, YÊU CẦU",
  "1. Mỗi phòng, đơn vị phải hiểu rõ trách nhiệm của mình, chủ động gỡ vướng cho doanh nghiệp.",
  "2. Việc chỉ đạo giữ được nền nếp; kết quả đo đếm bằng số liệu, tránh hình thức.",
  "a) Giao Văn phòng Sở chủ trì, phối hợp với Phòng Đăng ký kinh doanh rà soát thủ tục.",
  "đ) Những việc vượt thẩm quyền thì trình Giám đốc Sở trước ngày 15/12/2024.",
  "Nơi nhận:",
  "- Ủy ban nhân dân tỉnh (để báo cáo);",
  "GIÁM ĐỐC",
  "Nguyễn Thị Thùy Dương",
];
