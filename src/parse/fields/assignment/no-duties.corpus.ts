import { assignmentExamples } from "../../../../test/support/assignment-examples.ts";

export default assignmentExamples("statements and facts that assign nothing", [
  // Statements of the author assign nothing.
  ["UBND tỉnh nhận được Công văn của Bộ Nội vụ về cải cách hành chính.", ["nobody: 1"]],
  ["Sở Nội vụ trân trọng đề nghị các đơn vị quan tâm thực hiện.", ["nobody: 1"]],
  ["Sở Y tế ban hành Kế hoạch với các nội dung sau.", ["nobody: 1"]],
  // The last sentence of a document that asks for nothing further.
  [
    "1. Sở Y tế rà soát kho thuốc.\nSở Nội vụ yêu cầu các đơn vị triển khai thực hiện nghiêm túc các nội dung nêu trên./.",
    ["Sở Y tế [member]: 1"],
  ],
  [
    "1. Sở Y tế rà soát kho thuốc.\nSở Nội vụ yêu cầu Phòng Y tế các huyện, thành phố nghiêm túc triển khai thực hiện./.",
    ["Sở Y tế [member]: 1"],
  ],
  [
    "1. Sở Y tế rà soát kho thuốc.\nUBND tỉnh yêu cầu các trạm y tế báo cáo kết quả thực hiện trước ngày 15/12/2026./.",
    ["Sở Y tế [member]: 1", "các trạm y tế* [member]: 1 by 2026-12-15"],
  ],
  // Reports, requests to a superior and facts about a body assign nothing.
  ["UBND tỉnh đã tổ chức quán triệt nghị quyết đến cán bộ.", ["nobody: 1"]],
  ["Hội Nông dân tỉnh được thành lập theo quyết định của UBND tỉnh.", ["nobody: 1"]],
  ["Sở Tư pháp kính trình UBND tỉnh xem xét, quyết định.", ["nobody: 1"]],
  ["Sở Tài chính được giao chủ trì rà soát thủ tục.", ["Sở Tài chính [lead]: 1"]],
  // People or bodies that the work is about, unless the line obliges them.
  ["- Đối tượng: Các doanh nghiệp, cơ quan có sử dụng lao động và đang có nhu cầu tuyển dụng.", []],
  [
    "- Đối tượng áp dụng: Các doanh nghiệp có trách nhiệm khai báo lao động.",
    ["Các doanh nghiệp* [member]: 1"],
  ],
  // How a body works is no duty.
  ["1. Các thành viên Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm.", []],
  ["1. Ban Chỉ đạo chuyển đổi số tỉnh làm việc theo hình thức họp định kỳ.", []],
  ["2. Trưởng Ban Chỉ đạo được sử dụng con dấu của UBND tỉnh.", ["nobody: 1"]],
  ["3. Tổ công tác hoạt động theo Quy chế do Tổ trưởng ban hành.", []],
  [
    "3. Tổ công tác làm việc theo chế độ kiêm nhiệm và chịu trách nhiệm tổng hợp số liệu.",
    ["Tổ công tác [member]: 1"],
  ],
  ["3. Đoàn kiểm tra, đánh giá tự giải tán sau khi hoàn thành nhiệm vụ.", []],
  ["3. Hội đồng thẩm định tự giải thể và chấm dứt hoạt động khi kết thúc công việc.", []],
  [
    "3. Đoàn kiểm tra tự giải thể sau khi hoàn thành nhiệm vụ và báo cáo kết quả với Giám đốc Sở.",
    ["Đoàn kiểm tra* [member]: 1"],
  ],
  ["4. Văn phòng Sở sử dụng con dấu đúng quy định.", ["Văn phòng Sở [member]: 1"]],
  // A document with a number is already issued, and a number that a body has is a fact.
  ["UBND tỉnh ban hành Kế hoạch số 215/KH-UBND ngày 12/01/2025 về kiểm tra công vụ.", []],
  ["a) Thanh tra tỉnh có số hồ sơ tiếp nhận thấp hơn số hồ sơ trên hệ thống.", []],
  [
    "UBND tỉnh ban hành Kế hoạch số 215/KH-UBND ngày 12/01/2025. Giao Sở Nội vụ kiểm tra công vụ.",
    ["Sở Nội vụ [member]: 1"],
  ],
  ["Sở Nội vụ ban hành kế hoạch kiểm tra công vụ.", ["Sở Nội vụ [member]: 1"]],
  ["Sở Y tế ban hành quyết định số hóa hồ sơ bệnh án.", ["Sở Y tế [member]: 1"]],
  // A label for the participants states no duty, but a unit with its duty may follow it.
  ["1. Thành phần: Sở Nội vụ mời đại diện các sở.", ["Sở Nội vụ [member]: 1"]],
  ["1. Thành phần: Đại diện lãnh đạo Sở Nội vụ.", []],
  ["1. Thành phần: Đại diện Chi cục Thủy lợi, cán bộ phụ trách thủy lợi các xã.", []],
  ["1. Thành phần: Đại diện Sở Nội vụ có trách nhiệm báo cáo kết quả.", ["Sở Nội vụ [member]: 1"]],
  // The number of a step after a bullet is a label.
  ["- Bước 1: Văn thư vào sổ, chuyển hồ sơ cho lãnh đạo.", ["Văn thư* [member]: 1"]],
  ["+ Bước 02. Chuyên viên Phòng Xây dựng thẩm định hồ sơ.", ["Chuyên viên Phòng Xây dựng* [member]: 1"]],
  ["- Bước 3: Nhân viên Bộ phận Một cửa tiếp nhận hồ sơ.", ["Nhân viên Bộ phận Một cửa* [member]: 1"]],
  ["- Bước 4: Sở Xây dựng thẩm định, trình UBND tỉnh.", ["Sở Xây dựng [member]: 1"]],
  ["- Bước 5: Trả kết quả cho tổ chức, cá nhân.", ["nobody: 1"]],
  ["- Bước 6: Chuẩn bị", ["nobody: 1"]],
  // A note below the work of a unit, and one with a unit of its own.
  [
    "1. Sở Y tế:\n- Rà soát hồ sơ.\n- Ghi chú: Các quy trình nêu trên được phê duyệt tại Quyết định số 12/QĐ-UBND.",
    ["Sở Y tế [member]: 1"],
  ],
  ["1. Ghi chú: Sở Y tế rà soát, trình UBND tỉnh.", ["Sở Y tế [member]: 1"]],
  // Words that only announce.
  [
    "1. Các phòng, đơn vị dưới đây thực hiện những việc sau trong quý I:\n- Rà soát hồ sơ.\n- Kiểm tra trạm y tế.",
    ["Các phòng, đơn vị* [member]: 2"],
  ],
  ["1. Sở Y tế thực hiện các việc sau:\n- Rà soát hồ sơ.", ["Sở Y tế [member]: 1"]],
  [
    "1. Sở Y tế có trách nhiệm thực hiện các nhiệm vụ sau đây trong năm 2026:\n- Rà soát hồ sơ.",
    ["Sở Y tế [member]: 1"],
  ],
  // A right, a name, a state, or what a body already is.
  ["1. Học sinh nội trú được hưởng học bổng chính sách theo quy định.", ["nobody: 1"]],
  ["2. Người lao động làm việc vào ngày nghỉ thì được trả lương theo thỏa thuận.", ["nobody: 1"]],
  ["3. Chi nhánh Quỹ Đầu tư phát triển tỉnh có tư cách pháp nhân.", []],
  [
    "4. Các đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành.",
    ["Các đơn vị có tên tại Điều 1* [member]: 1"],
  ],
  ["6. Trường Trung học phổ thông Quang Trung được miễn tiền thuê đất.", []],
  ["7. Sở Tài chính được giao là cơ quan quản lý nhà nước về giá.", []],
  ["8. Sở Y tế không thể sửa dữ liệu năm trước.", []],
  ["9. Sở Y tế không thể để trống số liệu, phải báo cáo kết quả.", ["Sở Y tế [member]: 1"]],
  // For what a body does not answer, what it may do, what it is, how it is led and when it ends.
  ["1. Sở Xây dựng không chịu trách nhiệm về số liệu khảo sát.", []],
  ["1. Sở Xây dựng chỉ chịu trách nhiệm về thủ tục thuộc thẩm quyền.", []],
  ["1. Sở Xây dựng chịu trách nhiệm về số liệu khảo sát.", ["Sở Xây dựng [member]: 1"]],
  ["1. Chi cục Thuế có thể tham khảo bảng giá của tỉnh bạn.", []],
  ["1. Sở Y tế có quyền đề nghị thay đổi thành viên.", []],
  ["1. Sở Y tế có quyền và trách nhiệm kiểm tra hồ sơ.", ["Sở Y tế [member]: 1"]],
  [
    "1. Ban Chỉ đạo chuyển đổi số tỉnh là tổ chức phối hợp liên ngành, có chức năng giúp UBND tỉnh điều phối.",
    [],
  ],
  [
    "1. Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh, có chức năng tham mưu và có trách nhiệm kiểm tra công vụ.",
    ["Sở Nội vụ [member]: 1"],
  ],
  ["1. Trung tâm Khuyến nông tỉnh do Giám đốc phụ trách và có hai Phó Giám đốc giúp việc.", []],
  ["Điều 4. Tổ khảo sát tự giải thể sau khi hoàn thành nhiệm vụ.", []],
  ["Chi hội có từ 30 hội viên trở lên thì có thể bầu chi hội phó.", ["nobody: 1"]],
  // The enactment of a document, and an appointment.
  ["Chủ tịch UBND tỉnh quyết định ban hành Quy chế quản lý bến xe.", ["nobody: 1"]],
  ["Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến xe Nam - Sở Xây dựng.", []],
  [
    "Điều 2. Bổ nhiệm ông Trần Văn An, Phó Giám đốc Sở Y tế, Sở Nội vụ giữ chức Giám đốc Trung tâm Khuyến nông tỉnh.",
    [],
  ],
  ["1. UBND tỉnh thống nhất nội dung dự thảo Quyết định.", []],
  ["1. Sở Tư pháp thống nhất nội dung dự thảo với Sở Nội vụ trước khi trình.", ["Sở Tư pháp [member]: 1"]],
  // Where a result is printed, how a name is written for short, who comes to a meeting of each body.
  [
    "Điều 1. Công bố kết quả xếp loại năm 2025 đối với:\n1. Sở Y tế: Tại Phụ lục I kèm theo.\n2. UBND các xã: Tại Phụ lục II.",
    ["nobody: 1"],
  ],
  ["1. Ban Tổ chức Tỉnh ủy: BTCTU", []],
  ["1. UBND cấp xã: Thành phần dự hội nghị gồm lãnh đạo UBND và các trường.", []],
  // What a cited rule says.
  [
    "Theo Hướng dẫn số 12/HD-BTP về tổ chức đại hội: “Hội luật gia chưa đủ hồ sơ thì lùi đại hội, giao Sở Tư pháp theo dõi” nên hồ sơ chưa đủ.",
    ["nobody: 1"],
  ],
  // A further name of a body that is set up, and an order of a body that is no more.
  [
    "Điều 1. Thành lập Trung tâm Khuyến nông vùng cao trực thuộc Sở Nông nghiệp và Môi trường (Trung tâm Khuyến nông tỉnh).",
    ["nobody: 1"],
  ],
  ["Ông An khiếu nại đến tỉnh; UBND tỉnh Sơn La (cũ) giao Sở Nội vụ xác minh.", ["nobody: 1"]],
  // Who gives the members their work.
  ["3. Nhiệm vụ của từng thành viên do Tổ trưởng phân công.", ["nobody: 1"]],
  // What happens to those who offend.
  ["1. Công chức có hành vi nhũng nhiễu, gây khó khăn thì tùy theo mức độ bị xử lý kỷ luật.", ["nobody: 1"]],
  // A date that has passed without what was due, and the place of a thing.
  [
    "1. Sở Y tế gửi báo cáo. Quá thời hạn này, Hội Đông y tỉnh không gửi báo cáo, Chủ tịch UBND tỉnh sẽ xem xét xử lý.",
    ["Sở Y tế [member]: 1"],
  ],
  // The document in which the work is described.
  [
    "1. Các nội dung chi tiết được trình bày tại Hồ sơ an toàn do Trung tâm Kiểm định tỉnh lập.",
    ["nobody: 1"],
  ],
  // How many have or will have something: results, of nobody.
  ["3. 05 doanh nghiệp được hỗ trợ vay vốn; 02 lớp tập huấn được tổ chức.", ["nobody: 1"]],
  ["1. 150 doanh nghiệp tham gia khảo sát, tỷ lệ hài lòng đạt 90%.", ["nobody: 1"]],
  // The statute of a body, and where a thing lies.
  ["2. Quỹ Khuyến học tỉnh chịu sự kiểm tra của Sở Tài chính.", []],
  ["3. Hội Làm vườn tỉnh hoạt động công khai, minh bạch.", []],
  ["3. Hội đồng hoạt động theo các nguyên tắc sau đây.", []],
  ["3. Hội đồng hoạt động theo các nguyên tắc sau và chủ trì thẩm định hồ sơ.", ["Hội đồng [lead]: 1"]],
  ["Điều 2. Công ty Cấp nước Vân Sa kế thừa các quyền, nghĩa vụ của Xí nghiệp Cấp nước Vân Sa.", []],
  ["Điều 2. Hội Bóng bàn tỉnh là tổ chức xã hội - nghề nghiệp, tuân thủ quy định của pháp luật.", []],
  [
    "Điều 2. Hội Bóng bàn tỉnh là tổ chức xã hội - nghề nghiệp, có trách nhiệm báo cáo Sở Nội vụ.",
    ["Hội Bóng bàn tỉnh [member]: 1"],
  ],
  ["Về quy hoạch: Bến cảng Lạch Vân, xã Vân Sa nằm trong danh mục bến cảng đã công bố.", ["nobody: 1"]],
  // A label and its value: a paper, an address, a number, nothing.
  ["1. Nhà thầu khảo sát xây dựng: Không có.", []],
  ["1. Nhà thầu thẩm tra thiết kế: Công ty Cổ phần Thiết kế Vân Sa; Địa chỉ: số 5, phố Chợ.", ["nobody: 1"]],
  [
    "a) Nhà thầu lập thiết kế xây dựng:\n- Công ty Cổ phần Thiết kế Vân Sa: Giấy chứng nhận đăng ký doanh nghiệp số 0101.",
    [],
  ],
  ["- Trung tâm Y tế huyện: 0209 3811 115", []],
  ["- Địa điểm xây dựng: Xã Vân Sa, tỉnh Yên Bái.", []],
  // A document that a body prepared, and the addressees of a document.
  ["- Hồ sơ khảo sát do Công ty Cổ phần Thiết kế Vân Sa lập, bao gồm thuyết minh và bản vẽ.", ["nobody: 1"]],
  ["- Hồ sơ mời thầu do Sở Xây dựng lập.", ["Sở Xây dựng [member]: 1"]],
  [
    "Chậm nhất là ngày 22/02/2026, biên bản hội nghị được gửi đến Sở Nội vụ, Sở Tư pháp, Ủy ban bầu cử tỉnh.",
    ["nobody: 1"],
  ],
  // Whose money it is.
  [
    "- Nguồn đóng góp từ Hội Nông dân các cấp, các cơ quan, đơn vị, tổ chức thiện nguyện trong tỉnh.",
    ["nobody: 1"],
  ],
  // Two counted things that a body has, and what it fails to do, are facts.
  ["Các phòng thuộc Sở có 45 máy tính, 12 máy in, 3 máy chủ.", []],
  ["Sở Nội vụ còn chưa thực hiện tốt việc lưu hồ sơ.", []],
]);
