import { dutiesOfPlan, letter } from "../../test/support/duties-of-plan.ts";
import { snippets } from "../../test/support/rule-corpus.ts";

const enclosing = (annex: string) =>
  letter(
    `Sở Nội vụ gửi kèm tài liệu để các đơn vị biết.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh\n${annex}`,
  );

// A letter and what is printed after its sign-off → the duties that it gives.
export default snippets<string[]>({
  name: "parse/annexed-work",
  context: {},
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    // Recipients in capitals after the sign-off, below which is nothing of an annex.
    [enclosing("NƠI NHẬN:\n- Như trên;\n- (Kèm theo Kế hoạch số 12/KH-SNV ngày 02/4/2026)\n- Lưu: VT."), []],
    [
      enclosing(
        "PHỤ LỤC 1\nMỘT SỐ NỘI DUNG CÔNG VIỆC CHUẨN BỊ LỄ HỘI\n- Sở Văn hóa, Thể thao và Du lịch: Xây dựng kịch bản; mời nghệ sĩ.\n- Công an tỉnh: Bảo đảm an ninh trật tự; phân luồng giao thông.\n- Sở Y tế: Bố trí xe cứu thương.",
      ),
      [
        "member: Sở Văn hóa, Thể thao và Du lịch: Xây dựng kịch bản; mời nghệ sĩ.",
        "member: Công an tỉnh: Bảo đảm an ninh trật tự; phân luồng giao thông.",
        "member: Sở Y tế: Bố trí xe cứu thương.",
      ],
    ],
    [
      enclosing(
        "Phụ lục: NỘI DUNG CÁC ĐƠN VỊ CHUẨN BỊ TẠI CUỘC HỌP\n(Kèm theo Công văn số /SCT-CN ngày tháng 6 năm 2026 của Sở Công Thương tỉnh Lào Cai)\n1. Ủy ban nhân dân xã Bản Lầu\n- Báo cáo hiện trạng đất trong cụm công nghiệp.\n- Nêu rõ khó khăn, vướng mắc.\n2. Công ty cổ phần Xây dựng Hoàng Liên\n- Trình bày kế hoạch thi công.\n- Cam kết tiến độ.",
      ),
      [
        "member: Ủy ban nhân dân xã Bản Lầu: Báo cáo hiện trạng đất trong cụm công nghiệp. / Nêu rõ khó khăn, vướng mắc.",
        "member: Công ty cổ phần Xây dựng Hoàng Liên: Trình bày kế hoạch thi công. / Cam kết tiến độ.",
      ],
    ],
    // "Thành phần" and "tiêu chí" in the name of an annex that assigns work.
    [
      enclosing(
        "PHỤ LỤC\nPHÂN CÔNG THỰC HIỆN CÁC TIÊU CHÍ THÀNH PHẦN\n(Kèm theo Công văn số 12/SNV-CCHC ngày 02/6/2026)\n1. Sở Tư pháp\n- Rà soát văn bản hết hiệu lực.\n- Công khai kết quả.\n2. Sở Y tế\n- Khảo sát người bệnh.\n- Niêm yết giá dịch vụ.",
      ),
      [
        "member: Sở Tư pháp: Rà soát văn bản hết hiệu lực. / Công khai kết quả.",
        "member: Sở Y tế: Khảo sát người bệnh. / Niêm yết giá dịch vụ.",
      ],
    ],
    [
      enclosing(
        "KẾ HOẠCH\nTriển khai tiêm chủng mở rộng năm 2024\nI. MỤC TIÊU\n- Đạt tỷ lệ tiêm chủng trên 95%.\nII. PHÂN CÔNG NHIỆM VỤ\n1. Trung tâm Kiểm soát bệnh tật tỉnh\n- Tiếp nhận, phân bổ vắc xin.\n2. Trung tâm Y tế các huyện\n- Tổ chức tiêm tại các trạm y tế xã.",
      ),
      [
        "member: Trung tâm Kiểm soát bệnh tật tỉnh: Tiếp nhận, phân bổ vắc xin.",
        "member: Trung tâm Y tế các huyện*: Tổ chức tiêm tại các trạm y tế xã.",
      ],
    ],
    [
      enclosing(
        "PHỤ LỤC I\nDANH SÁCH CÁC ĐƠN VỊ THAM GIA\n1. Sở Y tế\n2. Sở Xây dựng\nPHỤ LỤC II\nPHÂN CÔNG CHUẨN BỊ HỘI NGHỊ\n1. Văn phòng Sở\n- Chuẩn bị hội trường, nước uống.\n- In tài liệu.\n2. Phòng Quản lý ngân sách\n- Xây dựng báo cáo trung tâm.",
      ),
      [
        "member: Văn phòng Sở: Chuẩn bị hội trường, nước uống. / In tài liệu.",
        "member: Phòng Quản lý ngân sách: Xây dựng báo cáo trung tâm.",
      ],
    ],
    [
      enclosing(
        "PHỤ LỤC\nTRÁCH NHIỆM CỦA CÁC CƠ QUAN TRONG QUẢN LÝ TRẬT TỰ XÂY DỰNG\n(Ban hành kèm theo Công văn số 15/S-VP ngày 05 tháng 4 năm 2024 của Sở Xây dựng)\n1. UBND các xã, phường có trách nhiệm kiểm tra, phát hiện công trình vi phạm.\n2. Thanh tra Sở Xây dựng chủ trì, phối hợp với Công an tỉnh xử lý vi phạm.",
      ),
      [
        "member: UBND các xã, phường*: có trách nhiệm kiểm tra, phát hiện công trình vi phạm.",
        "lead: Thanh tra Sở Xây dựng + Công an tỉnh: chủ trì, phối hợp với Công an tỉnh xử lý vi phạm.",
      ],
    ],
    [
      enclosing(
        "PHỤ LỤC\nNHỮNG VIỆC CẦN LÀM NGAY\nA. Bệnh viện Đa khoa tỉnh\n1. Dự trữ thuốc cấp cứu.\n2. Bố trí đội phản ứng nhanh.\nB. Trung tâm Y tế huyện Bát Xát\n1. Phun hóa chất diệt muỗi.",
      ),
      [
        "member: Bệnh viện Đa khoa tỉnh: Dự trữ thuốc cấp cứu. / Bố trí đội phản ứng nhanh.",
        "member: Trung tâm Y tế huyện Bát Xát: Phun hóa chất diệt muỗi.",
      ],
    ],
    [
      enclosing(
        "Phụ lục 2\nPhân công nhiệm vụ phục vụ Đại hội\n(Kèm theo Công văn số 17/S-VP ngày 05/4/2024 của Sở Y tế)\n1. Phòng Nghiệp vụ Y: lập kế hoạch trực cấp cứu.\n2. Bệnh viện Y học cổ truyền: cử 01 kíp trực tại hội trường.",
      ),
      [
        "member: Phòng Nghiệp vụ Y: lập kế hoạch trực cấp cứu.",
        "member: Bệnh viện Y học cổ truyền: cử 01 kíp trực tại hội trường.",
      ],
    ],
    [
      enclosing(
        "PHỤ LỤC\nCÁC NHIỆM VỤ TRỌNG TÂM NĂM 2024\n1. Sửa chữa đường tỉnh 155\n- Chủ trì: Ban Quản lý dự án giao thông tỉnh\n- Phối hợp: UBND huyện Bát Xát\n- Thời gian: Quý III/2024\n2. Lắp đặt biển báo tại các điểm đen\n- Chủ trì: Thanh tra Sở Giao thông vận tải\n- Thời gian: tháng 9/2024",
      ),
      [
        "lead: Ban Quản lý dự án giao thông tỉnh + UBND huyện Bát Xát: Sửa chữa đường tỉnh 155",
        "lead: Thanh tra Sở Giao thông vận tải: Lắp đặt biển báo tại các điểm đen",
      ],
    ],
    [
      enclosing(
        "PHƯƠNG ÁN\nBẢO ĐẢM AN NINH, TRẬT TỰ GIẢI CHẠY\nI. TÌNH HÌNH\n- Giải có 3.000 vận động viên.\nII. PHÂN CÔNG\n1. Phòng Cảnh sát giao thông\n- Phân luồng tại các nút giao.\n2. Công an thành phố Lào Cai\n- Tuần tra khu vực xuất phát.\nNơi nhận:\n- Các phòng;\n- Lưu: VT.",
      ),
      [
        "member: Phòng Cảnh sát giao thông: Phân luồng tại các nút giao.",
        "member: Công an thành phố Lào Cai: Tuần tra khu vực xuất phát.",
      ],
    ],
    [
      enclosing(
        "NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ\n1. Sở Tài chính bố trí kinh phí cho hội thi.\n2. Đài Phát thanh và Truyền hình tỉnh đưa tin về hội thi.\n3. Tỉnh đoàn vận động đoàn viên tham gia.",
      ),
      [
        "member: Sở Tài chính: bố trí kinh phí cho hội thi.",
        "member: Đài Phát thanh và Truyền hình tỉnh: đưa tin về hội thi.",
        "member: Tỉnh đoàn: vận động đoàn viên tham gia.",
      ],
    ],
    // Annexes under other names, whose headings name sectors or bodies over numbers that go on.
    [
      enclosing(
        "DANH MỤC 1\nNhiệm vụ của các sở, ngành\n(Kèm theo Công văn số 15/S-VP ngày 05/4/2024 của Sở Nội vụ)\nNgành y tế\n1. Cấp thuốc khử trùng giếng nước.\n2. Trạm Y tế các xã theo dõi bệnh sau lũ.\nNgành xây dựng\n3. Thông tuyến đường tỉnh (phối hợp: Bộ Chỉ huy Quân sự tỉnh).\n4. Ban hành mẫu nhà.\nNgành công thương, điện lực, viễn thông\n5. Cung ứng hàng thiết yếu (Sở Công Thương).\n6. Khôi phục trạm phát sóng (VNPT, Viettel trên địa bàn).",
      ),
      [
        "member: Ngành y tế*, Trạm Y tế các xã*: Cấp thuốc khử trùng giếng nước. / Trạm Y tế các xã theo dõi bệnh sau lũ.",
        "member: Ngành xây dựng* + Bộ Chỉ huy Quân sự tỉnh: Thông tuyến đường tỉnh (phối hợp: Bộ Chỉ huy Quân sự tỉnh). / Ban hành mẫu nhà.",
        "member: Sở Công Thương: Cung ứng hàng thiết yếu (Sở Công Thương).",
        "member: VNPT, Viettel: Khôi phục trạm phát sóng (VNPT, Viettel trên địa bàn).",
      ],
    ],
    [
      enclosing(
        "BIỂU PHÂN CÔNG NHIỆM VỤ\nSở Y tế\n1. Công khai giá dịch vụ.\n2. Rà soát quy trình khám bệnh.\nSở Xây dựng\n3. Rà soát thủ tục cấp phép.",
      ),
      [
        "member: Sở Y tế: Công khai giá dịch vụ. / Rà soát quy trình khám bệnh.",
        "member: Sở Xây dựng: Rà soát thủ tục cấp phép.",
      ],
    ],
    [
      enclosing(
        "Biểu phân công công việc\n(Kèm theo Công văn số 15/S-VP ngày 05/4/2024 của Sở Nội vụ)\nVăn phòng Sở\n1. Chuẩn bị hội trường.\nPhòng Kế hoạch\n1. Xây dựng báo cáo.",
      ),
      ["member: Văn phòng Sở: Chuẩn bị hội trường.", "member: Phòng Kế hoạch: Xây dựng báo cáo."],
    ],
    [
      enclosing(
        "Phân công nhiệm vụ các phòng\n(Kèm theo Công văn số 15/S-VP ngày 05/4/2024 của Sở Nội vụ)\nI. Văn phòng Sở\n1. Chuẩn bị hội trường.\nII. Phòng Kế hoạch\n2. Xây dựng báo cáo.",
      ),
      ["member: Văn phòng Sở: Chuẩn bị hội trường.", "member: Phòng Kế hoạch: Xây dựng báo cáo."],
    ],
    [
      enclosing(
        "DANH SÁCH NHIỆM VỤ GIAO CÁC SỞ, NGÀNH\nI. Sở Y tế\n1. Công khai giá dịch vụ.\nII. Sở Xây dựng\n2. Công khai quy hoạch.",
      ),
      ["member: Sở Y tế: Công khai giá dịch vụ.", "member: Sở Xây dựng: Công khai quy hoạch."],
    ],
    [
      enclosing(
        "BẢNG GIAO VIỆC\nKhối nội chính\n1. Công an tỉnh: rà soát địa bàn phức tạp.\n2. Thanh tra tỉnh: công khai kết luận.\nKhối văn hóa - xã hội\n3. Sở Y tế: công khai giá dịch vụ.",
      ),
      [
        "member: Công an tỉnh: rà soát địa bàn phức tạp.",
        "member: Thanh tra tỉnh: công khai kết luận.",
        "member: Sở Y tế: công khai giá dịch vụ.",
      ],
    ],
    [
      enclosing(
        "Danh mục 2. Các nhiệm vụ cần tập trung\n1. Công khai giá dịch vụ (Sở Y tế).\n2. Rà soát thủ tục cấp phép (Sở Xây dựng; phối hợp: Sở Tư pháp).",
      ),
      [
        "member: Sở Y tế: Công khai giá dịch vụ (Sở Y tế).",
        "member: Sở Xây dựng + Sở Tư pháp: Rà soát thủ tục cấp phép (Sở Xây dựng; phối hợp: Sở Tư pháp).",
      ],
    ],
    // A note below a table.
    [
      enclosing(
        "DANH MỤC 2\nNhiệm vụ của các địa phương\n| TT | Địa phương | Nhiệm vụ | Thời hạn |\n| 1 | Xã Tân An | Dọn bùn tại các trường | 24/11/2026 |\n| 2 | Xã Tân Bình | Sửa cầu treo | 26/11/2026 |\nGhi chú: Ngoài nhiệm vụ nêu trên, Chủ tịch UBND các địa phương hoàn thành chi trả hỗ trợ trước ngày 31/12/2026.",
      ),
      [
        "member: Xã Tân An: Dọn bùn tại các trường",
        "member: Xã Tân Bình: Sửa cầu treo",
        "member: UBND các địa phương*: Ghi chú: Ngoài nhiệm vụ nêu trên, Chủ tịch UBND các địa phương hoàn thành chi trả hỗ trợ trước ngày 31/12/2026.",
      ],
    ],
    [
      enclosing(
        "DANH MỤC 3\nCác cơ sở được hỗ trợ\nNgành y tế\n1. Bệnh viện Đa khoa tỉnh.\n2. Trung tâm Y tế Bát Xát.\nNgành giáo dục\n3. Trường Tiểu học An Bình.",
      ),
      [],
    ],
    [enclosing("DANH SÁCH CÁC ĐƠN VỊ\nSở Y tế\n1. Văn phòng Sở.\nSở Xây dựng\n2. Thanh tra Sở."), []],
    // Forms, lists, reports on the past, quoted rules, comments and descriptions of offices give nobody work.
    [
      enclosing(
        "PHỤ LỤC\nĐỀ CƯƠNG BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n1. Sở Y tế\n- Ban hành văn bản chỉ đạo.\n- Tổ chức tuyên truyền.\n2. Sở Tài chính\n- Bố trí kinh phí.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nMẪU PHÂN CÔNG NHIỆM VỤ\n1. Sở Y tế\n- Tham mưu công tác y tế.\n2. Phòng Tổ chức\n- Tham mưu công tác cán bộ.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nKẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I\n1. Sở Y tế\n- Triển khai 12 dịch vụ công.\n- Tổ chức 3 lớp tập huấn.\n2. Sở Tài chính\n- Rà soát 20 thủ tục.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nTRÍCH NGHỊ ĐỊNH VỀ TRÁCH NHIỆM CỦA CÁC BỘ, NGÀNH\nĐiều 5. Trách nhiệm của Bộ Tư pháp\n1. Kiểm tra văn bản.\n2. Báo cáo Chính phủ.\nĐiều 6. Trách nhiệm của Bộ Tài chính\n1. Bố trí kinh phí.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nTHÀNH PHẦN TỔ CÔNG TÁC VÀ NHIỆM VỤ\n1. Sở Y tế: ông Trần Văn A, Phó Giám đốc.\n2. Sở Tài chính: bà Lê Thị B, Phó Giám đốc.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ CỦA ĐƠN VỊ\n1. Phòng Hành chính: …\n- Thực hiện từ ngày … đến ngày …\n2. Phòng Tổ chức\n- Thực hiện từ ngày … đến ngày …",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nQUY TRÌNH GIẢI QUYẾT HỒ SƠ\n1. Sở Tư pháp\n- Tiếp nhận hồ sơ, kiểm tra tính hợp lệ.\n2. Công an tỉnh\n- Xác minh, trả lời trong 5 ngày.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nTỔNG HỢP Ý KIẾN GÓP Ý CỦA CÁC ĐƠN VỊ\n1. Sở Y tế\n- Đề nghị bổ sung trách nhiệm của UBND xã.\n- Sửa Điều 5.\n2. Sở Tài chính\n- Bổ sung nguồn kinh phí.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nLỊCH KIỂM TRA TẠI CÁC ĐƠN VỊ\n1. Sở Y tế\n- Làm việc từ 8 giờ ngày 12/5.\n2. Sở Tài chính\n- Làm việc từ 14 giờ ngày 12/5.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nCHỨC NĂNG, NHIỆM VỤ CỦA CÁC PHÒNG\n1. Phòng Tổ chức\n- Tham mưu công tác tổ chức bộ máy.\n2. Văn phòng Sở\n- Tham mưu công tác hành chính.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nCÁC TẬP THỂ CÓ THÀNH TÍCH TRONG THỰC HIỆN NHIỆM VỤ NĂM 2023\n1. Sở Y tế\n2. Sở Tài chính\n- Tập thể Phòng Ngân sách.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nTỒN TẠI, HẠN CHẾ CỦA CÁC ĐƠN VỊ\n1. Sở Y tế\n- Thực hiện chưa đầy đủ việc công khai.\n- Ban hành quy chế chậm.\n2. Sở Tài chính\n- Xử lý hồ sơ quá hạn.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nCÁC VĂN BẢN CHỈ ĐẠO VỀ NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH\n1. UBND tỉnh\n- Ban hành Kế hoạch số 15/KH-UBND.\n2. Sở Nội vụ\n- Ban hành Công văn số 12/SNV.",
      ),
      [],
    ],
    // A draft that is sent for comments gives no work.
    [
      letter(
        "Sở Nội vụ gửi kèm tài liệu để các đơn vị biết.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh\nPHÂN CÔNG NHIỆM VỤ\n1. Sở Y tế\n- Bố trí xe cứu thương.",
      ).replace("cải cách hành chính", "góp ý dự thảo"),
      [],
    ],
  ],
});
