import { assignmentExamples } from "../../../../test/support/assignment-examples.ts";

export default assignmentExamples("orders and sentences", [
  // A list of partners continues after semicolons if its sentence has no other verb; else a clause begins.
  [
    "Giao Sở Công Thương chủ trì, phối hợp với: Sở Tài chính; Sở Xây dựng; Sở Y tế lập phương án cấp điện.",
    ["Sở Công Thương [lead] + Sở Tài chính, Sở Xây dựng, Sở Y tế: 1"],
  ],
  [
    "1. Sở Công Thương phối hợp với Sở Tài chính; các sở, ban, ngành liên quan tổ chức hội chợ.",
    ["Sở Công Thương [coordinate] + Sở Tài chính, các sở, ban, ngành liên quan*: 1"],
  ],
  [
    "Giao Sở Công Thương chủ trì lập phương án, phối hợp với Sở Tài chính; Sở Xây dựng thẩm định thiết kế.",
    ["Sở Công Thương [lead] + Sở Tài chính: 1", "Sở Xây dựng [member]: 1"],
  ],
  // A later clause of helpers names the partners of the task before it.
  [
    "Sở Y tế chủ trì khảo sát mức độ hài lòng; các phòng, đơn vị thuộc Sở phối hợp.",
    ["Sở Y tế [lead] + các phòng, đơn vị thuộc Sở*: 1"],
  ],
  [
    "Sở Y tế chủ trì khảo sát mức độ hài lòng; Sở Tư pháp phối hợp xử lý kết quả.",
    ["Sở Y tế [lead]: 1", "Sở Tư pháp [coordinate]: 1"],
  ],
  // A person has the first sentence only.
  [
    "Đồng chí Hoàng Trọng Nghĩa - Phó Giám đốc trực tiếp chỉ đạo. Phòng Tài vụ chuẩn bị phương tiện.",
    ["Hoàng Trọng Nghĩa - Phó Giám đốc [member]: 1", "Phòng Tài vụ [member]: 1"],
  ],
  [
    "Ông Vũ Đình Lương, Trưởng phòng Kế hoạch, chịu trách nhiệm bố trí kinh phí. Trung tâm Khuyến công biên tập bản tin.",
    ["Phòng Kế hoạch [member]: 1", "Trung tâm Khuyến công [member]: 1"],
  ],
  [
    "Giao bà Lê Thị Lan - Phó Giám đốc chỉ đạo chung. Phòng Khách hàng làm thường trực: đôn đốc các đơn vị.",
    ["Lê Thị Lan - Phó Giám đốc [member]: 1", "Phòng Khách hàng [member]: 1"],
  ],
  ["5. Nhiệm vụ giao cho Đoàn Thanh niên: vận động đoàn viên trồng cây.", ["Đoàn Thanh niên [member]: 1"]],
  [
    "6. Số hóa sổ hộ tịch: Sở Nội vụ chủ trì, Sở Tư pháp phối hợp; từ tháng 3 đến hết tháng 8/2024.",
    ["Sở Nội vụ [lead] + Sở Tư pháp: 1"],
  ],
  // All units after a term have the duty.
  [
    "1. Trong thời hạn 20 ngày kể từ ngày ban hành, Sở Công Thương, Ban Quản lý Khu kinh tế tỉnh xây dựng kế hoạch.",
    ["Sở Công Thương, Ban Quản lý Khu kinh tế tỉnh [member]: 1"],
  ],
  // An opening clause between the duties of two units.
  [
    "Văn phòng Sở rà soát thủ tục. Trong khi chờ kết quả, Phòng Năng lượng cùng với Phòng Thương mại thí điểm cấp phép.",
    ["Văn phòng Sở [member]: 1", "Phòng Năng lượng, Phòng Thương mại [member]: 1"],
  ],
  ["Trong khi chờ kết quả, Sở Công Thương thí điểm cấp phép trong ngày.", ["nobody: 1"]],
  // "Hội đồng | tổ chức": a verb after a body's noun alone.
  ["2. Hằng năm, Hội đồng tổ chức đối thoại với doanh nghiệp.", ["Hội đồng [member]: 1"]],
  ["2. Hội đồng tổ chức họp 02 lần trong năm.", ["Hội đồng [member]: 1"]],
  // "Sở A chỉ đạo các trạm phối hợp": the stations have the role "coordinate". Sở A does not.
  [
    "Sở Y tế chỉ đạo các trạm y tế phối hợp với đoàn thanh niên phun hóa chất.",
    ["Sở Y tế [member] + đoàn thanh niên*: 1"],
  ],
  ["Sở Y tế yêu cầu lực lượng kiểm dịch phối hợp chặt chẽ kiểm tra tàu cá.", ["Sở Y tế [member]: 1"]],
  ["Sở Y tế chỉ đạo, phối hợp với Sở Nội vụ tập huấn.", ["Sở Y tế [coordinate] + Sở Nội vụ: 1"]],
  [
    "Sở Y tế chỉ đạo các trạm y tế khám bệnh và phối hợp với Sở Nội vụ tập huấn.",
    ["Sở Y tế [coordinate] + Sở Nội vụ: 1"],
  ],
  [
    "Sở Y tế chỉ đạo các trạm y tế phối hợp phun hóa chất; phối hợp với Sở Nội vụ tập huấn.",
    ["Sở Y tế [coordinate] + Sở Nội vụ: 1"],
  ],
  // What a unit leads anyway is no duty to lead.
  ["Sở Tài chính rà soát các tiêu chí được giao chủ trì; khắc phục hạn chế.", ["Sở Tài chính [member]: 1"]],
  ["Sở Tài chính rà soát lĩnh vực do mình chủ trì.", ["Sở Tài chính [member]: 1"]],
  ["Sở Tài chính được phân công rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["1. Sở Y tế xây dựng kế hoạch khám sàng lọc.", ["Sở Y tế [member]: 1"]],
  ["Sở Y tế xây dựng Kế hoạch thực hiện các nhiệm vụ được giao như sau:", ["nobody: 1"]],
  // Who is asked has the task, not the author who asks.
  ["Giám đốc Sở Y tế đề nghị Công an tỉnh cử cán bộ dự tập huấn.", ["Công an tỉnh [member]: 1"]],
  ["Giám đốc Sở Y tế đề nghị cử cán bộ dự tập huấn.", ["nobody: 1"]],
  ["Giám đốc Sở Y tế rà soát các đề nghị của đơn vị.", ["Sở Y tế [member]: 1"]],
  // Only a named superior's "chỉ đạo" gives work to others; a unit directs its own divisions as its task.
  ["1. UBND các xã\n- Chỉ đạo các phòng, đơn vị trực thuộc rà soát thủ tục.", ["UBND các xã* [member]: 1"]],
  // A word that is a verb as often as a noun, after the level.
  ["1. Hội Nông dân xã cử lực lượng tham gia.", ["Hội Nông dân xã [member]: 1"]],
  ["Lãnh đạo Sở trực tiếp làm việc với chủ đầu tư dự án chậm tiến độ.", ["Lãnh đạo Sở [member]: 1"]],
  ["Lãnh đạo Sở chỉ đạo Văn phòng Sở chủ trì rà soát vị trí việc làm.", ["Văn phòng Sở [lead]: 1"]],
  [
    "- Việc khảo sát giao Bưu điện tỉnh thực hiện, kinh phí do Sở Tài chính bố trí.",
    ["Bưu điện tỉnh [member]: 1"],
  ],
  [
    "Các sở, ban, ngành theo chức năng, nhiệm vụ, tập trung thực hiện:\n1. Cải cách thủ tục.\n2. Công khai đường dây nóng.",
    ["Các sở, ban, ngành* [member]: 2"],
  ],
  // The short name of a body before a verb.
  ["Trung tâm tiếp tục rà soát thủ tục.", ["Trung tâm [member]: 1"]],
  ["Chi cục dự kiến tổ chức đối thoại.", ["Chi cục [member]: 1"]],
  ["Văn phòng UBND tỉnh báo Sở Nội vụ kết quả để tổng hợp.", ["Văn phòng UBND tỉnh [member]: 1"]],
  [
    "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện.",
    ["Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy* [member]: 1"],
  ],
  ["Đảng ủy viên phụ trách theo dõi từng chi bộ.", ["nobody: 1"]],
  ["2. Các phân xưởng số hóa dữ liệu vận hành.", ["Các phân xưởng* [member]: 1"]],
  [
    "Phòng Kế hoạch chủ trì, phối hợp với Phòng Kỹ thuật lập dự toán.",
    ["Phòng Kế hoạch [lead] + Phòng Kỹ thuật: 1"],
  ],
  // The head of a unit represents the unit.
  ["Chánh văn phòng UBND tỉnh đôn đốc việc thực hiện.", ["Văn phòng UBND tỉnh [member]: 1"]],
  ["Trưởng ban Tuyên giáo Tỉnh ủy chỉ đạo tuyên truyền.", ["Ban Tuyên giáo Tỉnh ủy [member]: 1"]],
  ["Trưởng phòng Tổng hợp theo dõi, đôn đốc.", ["Phòng Tổng hợp [member]: 1"]],
  // Orders, and sentences with a unit as subject.
  [
    "- Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát thủ tục.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
  ],
  ["- Giao Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["- Giao cho Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["- Giao nhiệm vụ cho Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["- UBND tỉnh giao Sở Tài chính chủ trì rà soát thủ tục.", ["Sở Tài chính [lead]: 1"]],
  ["- Đề nghị Báo Yên Bái mở chuyên mục.", ["Báo Yên Bái [member]: 1"]],
  ["- Yêu cầu Sở Y tế báo cáo kết quả.", ["Sở Y tế [member]: 1"]],
  ["- Phân công Phòng Tổng hợp theo dõi.", ["Phòng Tổng hợp [member]: 1"]],
  ["- Sở Tài chính chủ trì rà soát thủ tục.", ["Sở Tài chính [lead]: 1"]],
  ["- Sở Tài chính tham mưu UBND tỉnh ban hành kế hoạch.", ["Sở Tài chính [member]: 1"]],
  [
    "- Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Sở Tư pháp và các sở, ban, ngành rà soát thủ tục.",
    ["Sở Tài chính [lead] + Sở Nội vụ, Sở Tư pháp, các sở, ban, ngành*: 1"],
  ],
  ["- Sở Tài chính chủ trì phối hợp cùng Sở Nội vụ rà soát thủ tục.", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
  ["- Sở Tài chính chủ trì, cùng Sở Nội vụ rà soát thủ tục.", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
  ["- Sở Tài chính chủ trì cùng với Sở Nội vụ rà soát thủ tục.", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
  ["- Sở Tài chính chủ trì, phối hợp Sở Nội vụ rà soát thủ tục.", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
  [
    "- Sở Tài chính chủ trì, phối hợp các sở, ban, ngành rà soát thủ tục.",
    ["Sở Tài chính [lead] + các sở, ban, ngành*: 1"],
  ],
  [
    "- Sở Tài chính chủ trì, phối hợp chặt chẽ với Sở Nội vụ rà soát thủ tục.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
  ],
  ["- Sở Tài chính chủ trì, phối hợp với các cơ quan liên quan rà soát thủ tục.", ["Sở Tài chính [lead]: 1"]],
  ["- Sở Nội vụ phối hợp với Sở Tài chính rà soát thủ tục.", ["Sở Nội vụ [coordinate] + Sở Tài chính: 1"]],
  [
    "- Sở Nội vụ có trách nhiệm phối hợp với Sở Tài chính rà soát.",
    ["Sở Nội vụ [coordinate] + Sở Tài chính: 1"],
  ],
  ["- Sở Nội vụ là cơ quan đầu mối tổng hợp kết quả.", ["Sở Nội vụ [focal]: 1"]],
  ["- Sở Nội vụ làm đầu mối theo dõi, đôn đốc.", ["Sở Nội vụ [focal]: 1"]],
  ["- Giao Sở Nội vụ là đơn vị đầu mối, tổng hợp báo cáo.", ["Sở Nội vụ [focal]: 1"]],
  ["- Sở Nội vụ - cơ quan thường trực - tổng hợp báo cáo.", ["Sở Nội vụ [focal]: 1"]],
  ["- Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả thực hiện.", ["Sở Nội vụ [focal]: 1"]],
  ["- Thủ trưởng các sở, ban, ngành chỉ đạo thực hiện.", ["các sở, ban, ngành* [member]: 1"]],
  ["- Giám đốc Sở Tài chính chịu trách nhiệm về kết quả.", ["Sở Tài chính [member]: 1"]],
  ["- Chủ tịch UBND các xã, phường kiểm tra, đôn đốc.", ["UBND các xã, phường* [member]: 1"]],
  [
    "- Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát thủ tục trước ngày 15/9/2025.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1 by 2025-09-15"],
  ],
  ["- Giao Sở Tài chính:\n+ Rà soát thủ tục;\n+ Công khai kết quả.", ["Sở Tài chính [member]: 2"]],
  ["1. Giao Sở Tài chính chủ trì:\na) Rà soát thủ tục;\nb) Công khai kết quả.", ["Sở Tài chính [lead]: 2"]],
  // Several clauses, each with its subject.
  [
    "- Giao Sở Tài chính chủ trì rà soát thủ tục; giao Sở Nội vụ kiểm tra công vụ.",
    ["Sở Tài chính [lead]: 1", "Sở Nội vụ [member]: 1"],
  ],
  [
    "- Sở Tài chính rà soát thủ tục; Sở Nội vụ kiểm tra công vụ; Công an tỉnh bảo đảm an ninh.",
    ["Sở Tài chính [member]: 1", "Sở Nội vụ [member]: 1", "Công an tỉnh [member]: 1"],
  ],
  [
    "- Giao Sở Tài chính rà soát thủ tục. Đề nghị Báo Yên Bái mở chuyên mục.",
    ["Sở Tài chính [member]: 1", "Báo Yên Bái [member]: 1"],
  ],
  ["- Sở Tài chính rà soát thủ tục; công khai kết quả; báo cáo UBND tỉnh.", ["Sở Tài chính [member]: 1"]],
  [
    "- Sở Tài chính: Rà soát thủ tục; yêu cầu các doanh nghiệp khắc phục tồn tại.",
    ["Sở Tài chính [member]: 1"],
  ],
  ["- Sau khi có kết quả khảo sát, giao Sở Nội vụ chủ trì tham mưu kế hoạch.", ["Sở Nội vụ [lead]: 1"]],
  ["- Tiến độ còn chậm. Giao Sở Nội vụ đôn đốc, báo cáo.", ["Sở Nội vụ [member]: 1", "nobody: 1"]],
  // Each unit with its verb.
  [
    "Sở Du lịch chủ trì, Thanh tra tỉnh phối hợp: kiểm tra cơ sở lưu trú.",
    ["Sở Du lịch [lead] + Thanh tra tỉnh: 1"],
  ],
  [
    "Giao Sở Y tế chủ trì, Công an tỉnh và Sở Tư pháp cùng phối hợp: rà soát hồ sơ.",
    ["Sở Y tế [lead] + Công an tỉnh, Sở Tư pháp: 1"],
  ],
  [
    "Phòng Quản lý du lịch chủ trì; Văn phòng Sở phối hợp thực hiện: đón tiếp doanh nghiệp.",
    ["Phòng Quản lý du lịch [lead] + Văn phòng Sở: 1"],
  ],
  ["Sở Y tế chủ trì, tham mưu UBND tỉnh phối hợp với Sở Nội vụ.", ["Sở Y tế [lead] + Sở Nội vụ: 1"]],
  // Lists of units.
  [
    "- Các sở: Tài chính, Xây dựng và Công Thương rà soát thủ tục.",
    ["Sở Tài chính, Sở Xây dựng, Sở Công Thương [member]: 1"],
  ],
  [
    "- Giao Giám đốc các Sở: Tài chính, Nội vụ; Chủ tịch UBND các xã, phường tổ chức thực hiện.",
    ["Sở Tài chính, Sở Nội vụ, UBND các xã, phường* [member]: 1"],
  ],
  ["- Các sở, ban, ngành (trừ Sở Y tế) rà soát thủ tục.", ["Các sở, ban, ngành* [member]: 1"]],
  [
    "- Sở Kế hoạch và Đầu tư (nay là Sở Tài chính) chủ trì rà soát thủ tục.",
    ["Sở Kế hoạch và Đầu tư [lead]: 1"],
  ],
  [
    "- Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công) chủ trì rà soát thủ tục.",
    ["Văn phòng UBND tỉnh [lead]: 1"],
  ],
  ["- Sở TN&MT, Sở NN&PTNT rà soát thủ tục.", ["Sở TN&MT, Sở NN&PTNT [member]: 1"]],
  [
    "- Ban Quản lý Khu kinh tế, Công an tỉnh và Thuế tỉnh rà soát thủ tục.",
    ["Ban Quản lý Khu kinh tế, Công an tỉnh, Thuế tỉnh [member]: 1"],
  ],
  [
    "- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội giám sát.",
    ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội* [member]: 1"],
  ],
  ["- Uỷ ban nhân dân các xã, phường tuyên truyền.", ["Uỷ ban nhân dân các xã, phường* [member]: 1"]],
]);
