// Small texts for the readers of plans, written for this purpose.

const HEAD = `UBND TỈNH HÒA AN
SỞ NỘI VỤ
Số: 45/KH-SNV
Hòa An, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Nâng cao Chỉ số cải cách hành chính năm 2026
`;

export const LABELS = [
  `${HEAD}I. MỤC ĐÍCH
1. Nâng cao chất lượng phục vụ.
2.. Giảm thời gian giải quyết.
II. NHIỆM VỤ
1) Cơ quan chủ trì: Văn phòng Sở.
a) Rà soát thủ tục
b) Công khai kết quả
Thời hạn: trước ngày 30/6/2026
III. TỔ CHỨC THỰC HIỆN
- Trưởng các phòng báo cáo trước ngày 15/12/2026.
Trên đây là Kế hoạch của Sở Nội vụ./.
Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Nguyễn Văn An`,
];

export const UNITS = [
  `${HEAD}II. NHIỆM VỤ
1. Sở Tài chính, Sở Y tế (Chi cục Dân số), UBND các xã, phường và các cơ quan, đơn vị liên quan rà soát hồ sơ.
2. Giao Phòng Hạ tầng, Môi trường và Chiếu sáng chủ trì, phối hợp với Công an tỉnh; Trung tâm Kiểm định cập nhật dữ liệu.
3. Các sở: Nội vụ, Tư pháp, Xây dựng báo cáo Ủy ban nhân dân tỉnh.
Nơi nhận:
- Như trên;`,
];

export const DATES = [
  `${HEAD}II. NHIỆM VỤ
1. Sở Tài chính báo cáo trước ngày 15/6/2026, trước ngày 15 tháng 12 hằng năm.
2. Hoàn thành trong quý III năm 2026; chậm nhất 02 tháng sau khi được giao vốn.
3. Trong 15 ngày kể từ ngày ban hành Kế hoạch này, các đơn vị gửi kế hoạch về Sở Nội vụ.
4. Định kỳ 6 tháng (trước 15/6), năm (trước 15/12) gửi báo cáo.
Nơi nhận:
- Như trên;`,
];

export const HOCR = `<div class='ocr_page' id='page_1' title='image "x"; bbox 0 0 1000 1400; ppageno 0'>
<span class='ocr_line' id='line_1_1' title="bbox 100 100 500 130; baseline 0.001 -4; x_size 30">
<span class='ocrx_word' id='word_1_1' title='bbox 100 100 200 130; x_wconf 96'>Kế</span>
<span class='ocrx_word' id='word_1_2' title='bbox 210 100 300 130; x_wconf 91'>ho&#39;ạch</span>
</span></div>`;
