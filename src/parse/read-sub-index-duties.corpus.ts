import { dutiesOfPlan, PGI, plan } from "../../test/support/duties-of-plan.ts";
import { snippets } from "../../test/support/rule-corpus.ts";

// A whole plan → the duties of its sub-indices, as `dutiesOfPlan` writes them.
export default snippets<string[]>({
  name: "read-body/sub-index-duties",
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    // A dash or a square bracket before the unit of a heading, and a goal after it.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n1. Chỉ số Gia nhập thị trường – Sở Tài chính – mục tiêu 7,5 điểm\n- Rút ngắn thời gian đăng ký.\n2. Chỉ số Tính minh bạch - 6,50 điểm\n- Sở Nội vụ công khai quy hoạch.\n3. Chỉ số Chi phí thời gian - Thanh tra tỉnh\n- Giảm thanh tra doanh nghiệp.\n4. Chỉ số Đào tạo lao động [Sở Nội vụ chủ trì]\n- Đào tạo nghề.\n5. Chỉ số Tính năng động – tiên phong của chính quyền\n- Văn phòng UBND tỉnh tổ chức đối thoại.",
      ),
      [
        "pci.1 7.5 member: Sở Tài chính: Rút ngắn thời gian đăng ký.",
        "pci.3 null member: Sở Nội vụ: công khai quy hoạch.",
        "pci.4 member: Thanh tra tỉnh: Giảm thanh tra doanh nghiệp.",
        "pci.9 lead: Sở Nội vụ: Đào tạo nghề.",
        "pci.7 member: Văn phòng UBND tỉnh: tổ chức đối thoại.",
      ],
    ],
    // Work under a unit that begins with its duty: the duty is no part of the name, also beside other sub-indices.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n1. Sở Y tế\na) Chủ trì nâng cao chỉ số Đào tạo lao động, phấn đấu đạt 7,1 điểm: mở lớp.\nb) Chủ trì nâng cao chỉ số Chi phí thời gian, phấn đấu đạt 8,2 điểm: theo dõi hồ sơ.\n2. Sở Nội vụ\na) Chủ trì nâng cao chỉ số Thiết chế pháp lý và an ninh trật tự, phấn đấu đạt 7,7 điểm: hòa giải.",
      ),
      [
        "pci.9 7.1 lead: Sở Y tế: Chủ trì nâng cao chỉ số Đào tạo lao động, phấn đấu đạt 7,1 điểm: mở lớp.",
        "pci.4 8.2 lead: Sở Y tế: Chủ trì nâng cao chỉ số Chi phí thời gian, phấn đấu đạt 8,2 điểm: theo dõi hồ sơ.",
        "pci.10 7.7 lead: Sở Nội vụ: Chủ trì nâng cao chỉ số Thiết chế pháp lý và an ninh trật tự, phấn đấu đạt 7,7 điểm: hòa giải.",
      ],
    ],
    // A goal or a paragraph between a heading with units and its numbered tasks.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n1. Chỉ số Gia nhập thị trường - Sở Tài chính\nMục tiêu năm 2026: từ 7,50 điểm trở lên.\n1.1. Rút ngắn thời gian đăng ký.\n1.2. Văn phòng UBND tỉnh công khai thủ tục.\n2. Chỉ số Tính minh bạch: Sở Nội vụ\nCông khai quy hoạch.\na) Đăng tải dự toán.\nb) Sở Y tế:\n- Niêm yết giá dịch vụ.",
      ),
      [
        "pci.1 7.5 member: Sở Tài chính, Văn phòng UBND tỉnh: Rút ngắn thời gian đăng ký. / Văn phòng UBND tỉnh công khai thủ tục.",
        "pci.3 member: Sở Nội vụ: Công khai quy hoạch. / Đăng tải dự toán.",
        "pci.3 member: Sở Y tế: Niêm yết giá dịch vụ.",
      ],
    ],
    // A heading that gives a group of sub-indices is no task; the words after its units say who leads and who helps.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n1. Nhóm chỉ số do Sở Y tế chủ trì\n- Gia nhập thị trường;\n- Cạnh tranh bình đẳng.\n2. Các chỉ số thành phần thuộc trách nhiệm của Sở Nội vụ\n- Chi phí không chính thức: phấn đấu đạt 7,5 điểm.\n3. NHÓM CHỈ SỐ SỞ TÀI CHÍNH LÀM ĐẦU MỐI, CÔNG AN TỈNH VÀ THANH TRA TỈNH PHỐI HỢP\n3.1. Chi phí thời gian\nRút ngắn thời gian giải quyết hồ sơ; Sở Xây dựng phối hợp.",
      ),
      [
        "pci.1 lead: Sở Y tế",
        "pci.6 lead: Sở Y tế",
        "pci.5 7.5 member: Sở Nội vụ",
        "pci.4 focal: SỞ TÀI CHÍNH + CÔNG AN TỈNH, THANH TRA TỈNH, Sở Xây dựng: Rút ngắn thời gian giải quyết hồ sơ; Sở Xây dựng phối hợp.",
      ],
    ],
    // So is one that gives a group of tasks; a sub-index among them takes its role from the heading, also with a partner after it.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\nA. Nhóm nhiệm vụ do Sở Y tế chủ trì\n1. Nâng cao chỉ số “Tính minh bạch”, phối hợp với Văn phòng UBND tỉnh.\n2. Kiểm tra công vụ đột xuất.\n3. Tổ chức đoàn kiểm tra tại các xã.\nB. Nhóm nhiệm vụ do Thanh tra tỉnh chủ trì\n1. Xác minh tài sản.",
      ),
      [
        "pci.3 lead: Sở Y tế + Văn phòng UBND tỉnh: , phối hợp với Văn phòng UBND tỉnh.",
        "lead: Sở Y tế: Kiểm tra công vụ đột xuất. / Tổ chức đoàn kiểm tra tại các xã.",
        "lead: Thanh tra tỉnh: Xác minh tài sản.",
      ],
    ],
    // A sentence on such a group is a fact.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n1. Chỉ số Gia nhập thị trường\nCác chỉ số do Sở Y tế chủ trì tăng 2 bậc so với năm 2024.\n- Sở Nội vụ công khai thủ tục.",
      ),
      ["pci.1 member: Sở Nội vụ: công khai thủ tục."],
    ],
    // The introduction gives them to units.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "UBND tỉnh giao Sở Y tế chủ trì chỉ số “Đào tạo lao động”, Sở Nội vụ chủ trì chỉ số “Chi phí thời gian” với các nội dung sau:\nI. NHIỆM VỤ\n1. Sở Tư pháp rà soát văn bản.",
      ),
      [
        "pci.9 lead: Sở Y tế: chủ trì chỉ số “Đào tạo lao động”",
        "pci.4 lead: Sở Nội vụ: chủ trì chỉ số “Chi phí thời gian” với các nội dung sau:",
        "member: Sở Tư pháp: rà soát văn bản.",
      ],
    ],
    // An annex whose items are headed by sub-indices.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "1. Sở Tài chính theo dõi chung.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nĐỗ Quang Vinh\nPHỤ LỤC\nPHÂN CÔNG CÁC CHỈ SỐ THÀNH PHẦN\n1. Đào tạo lao động: Sở Y tế chịu trách nhiệm.\n- Mở lớp dạy nghề.\n2. Chi phí thời gian: Sở Nội vụ chịu trách nhiệm.\n- Theo dõi hồ sơ.",
      ),
      [
        "pci.9 member: Sở Y tế: Mở lớp dạy nghề.",
        "pci.4 member: Sở Nội vụ: Theo dõi hồ sơ.",
        "member: Sở Tài chính: theo dõi chung.",
      ],
    ],
    // What a goal goes on with is no task.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. MỤC TIÊU\n- Chỉ số Tính minh bạch: 6,50 điểm, tăng 0,3 điểm so với năm 2025.\n- Chi phí thời gian: 7,2 điểm; giữ vững nhóm 10.\n- Đào tạo lao động: 6,1 điểm, cải thiện 03 bậc; Sở Nội vụ mở lớp đào tạo nghề.",
      ),
      ["pci.3 6.5", "pci.4 7.2", "pci.9 6.1 member: Sở Nội vụ: mở lớp đào tạo nghề."],
    ],
    // A sentence with a duty after others, below headings of facts and of work; any predicate after a whole name.
    [
      plan(
        PGI,
        "I. KINH PHÍ\nTừ ngân sách nhà nước. Phòng Kế toán - Tài vụ hướng dẫn quyết toán.\nII. TỔ CHỨC THỰC HIỆN\nKế hoạch được phổ biến đến các phòng. Thanh tra Sở theo dõi việc thực hiện. Phòng Tổng hợp lập báo cáo.\nIII. NHIỆM VỤ\n1. Khảo sát mức độ hài lòng: Trung tâm Phục vụ hành chính công phát 300 phiếu.\n2. Đề nghị UBMTTQ Việt Nam xã và các tổ chức chính trị - xã hội in 200 tờ gấp.\n3. Phòng Bưu chính, Viễn thông làm việc với các nhà mạng xóa thôn lõm sóng.",
      ),
      [
        "member: Phòng Kế toán - Tài vụ: hướng dẫn quyết toán.",
        "member: Thanh tra Sở: theo dõi việc thực hiện.",
        "member: Phòng Tổng hợp: lập báo cáo.",
        "member: Trung tâm Phục vụ hành chính công: Khảo sát mức độ hài lòng: Trung tâm Phục vụ hành chính công phát 300 phiếu.",
        "member: UBMTTQ Việt Nam xã, các tổ chức chính trị - xã hội*: in 200 tờ gấp.",
        "member: Phòng Bưu chính, Viễn thông: làm việc với các nhà mạng xóa thôn lõm sóng.",
      ],
    ],
    // After a duty of every body, a sentence about one of them.
    [
      plan(
        PGI,
        "I. CHẾ ĐỘ BÁO CÁO\n1. Các cơ quan, đơn vị báo cáo Sở Nội vụ trước ngày 25 hằng tháng. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.",
      ),
      [
        "member: Các cơ quan, đơn vị*: báo cáo Sở Nội vụ trước ngày 25 hằng tháng.",
        "member: Sở Nội vụ: tổng hợp, báo cáo UBND tỉnh.",
      ],
    ],
    // Sub-indices by their number, before their units and in the passive.
    [
      plan(
        "Chỉ số hiệu quả quản trị và hành chính công (PAPI)",
        "I. PHÂN CÔNG\n1. Chỉ số nội dung 6, Sở Y tế, Sở Tư pháp mỗi ngành đề ra ít nhất 02 giải pháp.\n2. Chỉ số nội dung 7 do Sở Tài chính chủ trì.\n3. Chỉ số nội dung 4 giao Thanh tra tỉnh chủ trì, Sở Tư pháp phối hợp.",
      ),
      [
        "papi.6 member: Sở Y tế, Sở Tư pháp: mỗi ngành đề ra ít nhất 02 giải pháp.",
        "papi.7 lead: Sở Tài chính",
        "papi.4 lead: Thanh tra tỉnh + Sở Tư pháp",
      ],
    ],
    // Among the tasks of a unit, one gives it a sub-index and its goal; the others stay tasks of the unit.
    [
      plan(
        PGI,
        "I. PHÂN CÔNG\n1. Sở Công Thương\n- Chủ trì Chỉ số “Đảm bảo tuân thủ” (mục tiêu 5,8 điểm).\n- Rà soát quy hoạch.\n2. Sở Y tế\n- Xử lý chất thải.",
      ),
      [
        "pgi.2 5.8 lead: Sở Công Thương",
        "member: Sở Công Thương: Rà soát quy hoạch.",
        "member: Sở Y tế: Xử lý chất thải.",
      ],
    ],
    [
      plan(
        PGI,
        "I. PHÂN CÔNG\n1. Sở Công Thương\n- Chủ trì Chỉ số “Đảm bảo tuân thủ”:\n+ Hướng dẫn doanh nghiệp.\n- Chủ trì Chỉ số “Thúc đẩy thực hành xanh” (mục tiêu 6 điểm): tuyên truyền sản xuất sạch.\n- Rà soát quy hoạch.",
      ),
      [
        "pgi.2 lead: Sở Công Thương: Hướng dẫn doanh nghiệp.",
        "pgi.3 6 lead: Sở Công Thương: Chủ trì Chỉ số “Thúc đẩy thực hành xanh” (mục tiêu 6 điểm): tuyên truyền sản xuất sạch.",
        "member: Sở Công Thương: Rà soát quy hoạch.",
      ],
    ],
    [
      plan(
        PGI,
        "I. PHÂN CÔNG\n1. Sở Công Thương\n- Chỉ số “Đảm bảo tuân thủ” (mục tiêu 5,8 điểm): hướng dẫn doanh nghiệp.\n- Rà soát quy hoạch.",
      ),
      [
        "pgi.2 5.8 member: Sở Công Thương: hướng dẫn doanh nghiệp.",
        "member: Sở Công Thương: Rà soát quy hoạch.",
      ],
    ],
    [
      plan(
        PGI,
        "I. PHÂN CÔNG\n1. Sở Công Thương\nChủ trì Chỉ số Đảm bảo tuân thủ và Chỉ số Thúc đẩy thực hành xanh.\nRà soát quy hoạch.",
      ),
      [
        "pgi.2 lead: Sở Công Thương: Chủ trì Chỉ số Đảm bảo tuân thủ và Chỉ số Thúc đẩy thực hành xanh.",
        "pgi.3 lead: Sở Công Thương: Chủ trì Chỉ số Đảm bảo tuân thủ và Chỉ số Thúc đẩy thực hành xanh.",
        "member: Sở Công Thương: Rà soát quy hoạch.",
      ],
    ],
    // A province sets goals for sub-indices without a section of their own.
    [
      plan(
        "Chỉ số chuyển đổi số (DTI)",
        "I. MỤC TIÊU\nPhấn đấu DTI đạt 0,75; trong đó: Nhận thức số đạt 0,95; Thể chế số đạt 0,9 trở lên.\nII. NHIỆM VỤ\n1. Nhận thức số\n- Sở Y tế tuyên truyền chuyển đổi số.",
      ),
      ["dti.1 0.95 member: Sở Y tế: tuyên truyền chuyển đổi số.", "dti.2 0.9"],
    ],
    // Results of sub-indices are neither targets nor sections of work.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. KẾT QUẢ CHỈ SỐ PCI NĂM 2025\n1. Chỉ số Gia nhập thị trường: đạt 7,2 điểm, xếp thứ 20.\n2. Chỉ số Chi phí thời gian: 7,5 điểm.\nII. NHIỆM VỤ\n1. Chỉ số Gia nhập thị trường: phấn đấu đạt 8 điểm\n- Sở Tài chính rà soát thủ tục.",
      ),
      ["pci.1 8 member: Sở Tài chính: rà soát thủ tục."],
    ],
    // Goals of several sub-indices in one line: a figure right after each name.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. MỤC TIÊU\n- Chỉ số Chi phí thời gian: 8,3 điểm; chỉ số Đào tạo lao động: 6,5 điểm.\nII. NHIỆM VỤ\n1. Chi phí thời gian\n- Sở Nội vụ kiểm tra công vụ.\n2. Đào tạo lao động\n- Sở Nội vụ khảo sát nhu cầu.",
      ),
      ["pci.4 8.3 member: Sở Nội vụ: kiểm tra công vụ.", "pci.9 6.5 member: Sở Nội vụ: khảo sát nhu cầu."],
    ],
    // Units whose names have words of a sub-index, with the sub-indices that they work on.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n1. Phòng Đào tạo lao động: Chỉ số “Tính minh bạch”; chỉ số “Chi phí thời gian”.\n2. Văn phòng Sở: Chỉ số Gia nhập thị trường.",
      ),
      [
        "pci.3 member: Phòng Đào tạo lao động",
        "pci.4 member: Phòng Đào tạo lao động",
        "pci.1 member: Văn phòng Sở",
      ],
    ],
    // A sentence over the groups asks everybody; one of them is about a sub-index, whose work it gives nobody.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\nUBND tỉnh yêu cầu các sở, UBND cấp xã thực hiện các nhiệm vụ sau:\n1. Nhiệm vụ chung\n- Quán triệt Kế hoạch này.\n2. Sở Nội vụ\n- Cải thiện Chỉ số Đào tạo lao động: mở lớp dạy nghề.\n- Kiểm tra công vụ.\n3. Chỉ số Chi phí thời gian\n- Rà soát thủ tục hành chính.",
      ),
      [
        "pci.9 member: Sở Nội vụ: Cải thiện Chỉ số Đào tạo lao động: mở lớp dạy nghề.",
        "pci.4 : Rà soát thủ tục hành chính.",
        "member: các sở*, UBND cấp xã*, Sở Nội vụ: Quán triệt Kế hoạch này. / Kiểm tra công vụ.",
      ],
    ],
    // Codes beside names in duties and in tables: each sub-index once, by its name.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. PHÂN CÔNG\n1. Sở Tài chính\na) Chủ trì cải thiện chỉ số Chi phí gia nhập thị trường (CSTP1) và chỉ số Tính minh bạch (CSTP3).\nII. NHIỆM VỤ\n| TT | CSTP | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | CSTP1 | Rút ngắn thời gian đăng ký | Sở Tài chính | Sở Y tế |\n| 2 | CSTP4 | Hỗ trợ doanh nghiệp nộp hồ sơ | Sở Nội vụ | Sở Tài chính |",
      ),
      [
        "pci.1 lead: Sở Tài chính + Sở Y tế: Rút ngắn thời gian đăng ký",
        "pci.1 lead: Sở Tài chính: Chủ trì cải thiện chỉ số Chi phí gia nhập thị trường (CSTP1) và chỉ số Tính minh bạch (CSTP3).",
        "pci.3 lead: Sở Tài chính: Chủ trì cải thiện chỉ số Chi phí gia nhập thị trường (CSTP1) và chỉ số Tính minh bạch (CSTP3).",
        "pci.4 lead: Sở Nội vụ + Sở Tài chính: Hỗ trợ doanh nghiệp nộp hồ sơ",
      ],
    ],
    // A heading whose units only get their part in the work, as a sentence.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n1. Chỉ số Chi phí thời gian: Giao Sở Nội vụ chủ trì.\n- Rà soát thủ tục.\n2. Chỉ số Tính minh bạch. Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế.\n- Công khai dự toán.\n3. Chỉ số Đào tạo lao động: Sở Nội vụ là cơ quan đầu mối.\n- Mở lớp dạy nghề.\n4. Chỉ số Gia nhập thị trường: Giao Sở Tài chính theo dõi.\n- Sở Y tế rà soát điều kiện hành nghề.",
      ),
      [
        "pci.4 lead: Sở Nội vụ: Rà soát thủ tục.",
        "pci.3 lead: Sở Tài chính + Sở Y tế: Công khai dự toán.",
        "pci.9 focal: Sở Nội vụ: Mở lớp dạy nghề.",
        "pci.1 member: Sở Tài chính: Giao Sở Tài chính theo dõi.",
        "pci.1 member: Sở Y tế: rà soát điều kiện hành nghề.",
      ],
    ],
  ],
});
