import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readClauses } from "./clause-units.ts";

// A line → the units of each clause; "-" for a clause without units.
export default snippets<string[]>({
  name: "assignment/further-subjects",
  context: { year: 2026, province: "Yên Bái" },
  read: ([line], context) =>
    readClauses(line!, 0, context).map(({ units }) => (units ? formatUnits(units.units) : "-")),
  cases: [
    // Words that are a noun elsewhere.
    [
      "Hoàn thiện phiếu hỏi (trước ngày 30/4/2026). Sở Tài chính dự thảo, lấy ý kiến các sở.",
      ["-", "Sở Tài chính"],
    ],
    ["Chuẩn bị hội nghị. Văn phòng UBND tỉnh dự thảo giấy mời.", ["-", "Văn phòng UBND tỉnh"]],
    ["Ban hành quy chế. Sở Tư pháp dự thảo lần 2.", ["-"]],
    // A group in small letters after a semicolon is a subject. It is not if the clause before lists it or directs it.
    ["Nâng cấp cổng thông tin; các phòng chuyên môn cung cấp nội dung.", ["-", "các phòng chuyên môn*"]],
    ["Nâng cấp cổng thông tin; các hộ kinh doanh chưa có tài khoản.", ["-"]],
    ["Đôn đốc UBND các xã; các phòng chuyên môn báo cáo đúng hạn.", ["-"]],
    // Further places after "tại từng thôn" are not a subject.
    ["Tổ chức các nhóm hội viên tại từng thôn, Tổ dân phố tham gia quản lý địa bàn.", ["-"]],
    // A further sentence about every body or about the heads of each, and an order to bodies under a common noun.
    [
      "Rà soát thủ tục. Mỗi cơ quan, đơn vị, địa phương phải lập danh mục dữ liệu.",
      ["-", "Mỗi cơ quan, đơn vị, địa phương*"],
    ],
    ["Sở Y tế kiểm tra bếp ăn. Các đơn vị phối hợp thực hiện.", ["Sở Y tế"]],
    [
      "Sở Y tế rà soát hồ sơ. Sau khi có kết quả, Công ty Thủy điện Nậm Tha có trách nhiệm tháo dỡ lán trại.",
      ["Sở Y tế", "Công ty Thủy điện Nậm Tha"],
    ],
    // The comma after words for a conclusion may be missing.
    [
      "Doanh nghiệp mới thành lập thường lúng túng khi khai thuế lần đầu. Do đó Phòng Kinh tế biên soạn sổ tay hướng dẫn. Văn phòng UBND tỉnh in sổ tay.",
      ["-", "Phòng Kinh tế", "Văn phòng UBND tỉnh"],
    ],
    [
      "Người dân vẫn phải đi lại nhiều lần. Vì vậy Sở Nội vụ rà soát quy trình, công khai kết quả.",
      ["-", "Sở Nội vụ"],
    ],
    [
      "Hộ nuôi cá lồng còn khó tiếp cận vốn. Trước mắt Hội Nông dân tỉnh lập danh sách hộ vay.",
      ["-", "Hội Nông dân tỉnh"],
    ],
    ["Kinh phí chưa được bố trí. Do đó Sở Y tế chưa mua máy.", ["-"]],
    // A note after the first subject.
    [
      "Phòng Pháp chế (thuộc Văn phòng) trả lời qua điện thoại vào chiều thứ Tư. Trung tâm Khuyến công cử chuyên gia tham gia.",
      ["Phòng Pháp chế", "Trung tâm Khuyến công"],
    ],
    // A body that becomes part of another one has no work.
    [
      "Trạm Giống sáp nhập vào Trung tâm Khuyến nông từ ngày 01/8/2026. Trung tâm Khuyến nông tiếp nhận hồ sơ; Phòng Kế toán kiểm kê tài sản.",
      ["-", "Trung tâm Khuyến nông", "Phòng Kế toán"],
    ],
    // The head of each body to which a condition applies.
    [
      "Văn phòng theo dõi tiến độ. Phòng nào để hồ sơ quá hạn thì trưởng phòng đó giải trình bằng văn bản.",
      ["Văn phòng", "trưởng phòng*"],
    ],
    [
      "Kết quả được đăng trên báo. Đơn vị xếp cuối hai năm liền thì người đứng đầu phải giải trình. Sở Nội vụ tổng hợp.",
      ["-", "người đứng đầu*", "Sở Nội vụ"],
    ],
    [
      "Sở Nội vụ đôn đốc. Xã nào chậm báo cáo thì Chủ tịch UBND xã đó kiểm điểm trước tập thể.",
      ["Sở Nội vụ", "Chủ tịch UBND xã*"],
    ],
    ["Sở Nội vụ đôn đốc. Cơ quan nào nộp chậm thì thủ trưởng cơ quan đó bị phê bình.", ["Sở Nội vụ", "-"]],
    // Several requests of the author in one sentence; what the body that is asked may ask itself is its own work.
    [
      "Đề nghị UBND các xã rà soát hộ nghèo, đề nghị Công an tỉnh xác minh nơi cư trú.",
      ["UBND các xã*", "Công an tỉnh"],
    ],
    [
      "Đề nghị Hội Nông dân tỉnh vận động hội viên, yêu cầu UBND các xã bố trí địa điểm.",
      ["Hội Nông dân tỉnh", "UBND các xã*"],
    ],
    ["Đề nghị Sở Y tế kiểm tra quán ăn, yêu cầu Công ty Cấp nước khắc phục.", ["Sở Y tế"]],
    ["Chính phủ đề nghị Mặt trận Tổ quốc Việt Nam giám sát việc thực hiện.", ["Mặt trận Tổ quốc Việt Nam"]],
    ["Chính phủ đề nghị Quốc hội xem xét dự án Luật.", ["-"]],
    // Some of several companies, each with its part.
    [
      "BIDV, Agribank mở rộng thu viện phí; trong đó BIDV chi nhánh Văn Yên phụ trách khối y tế, Agribank chi nhánh Văn Yên phụ trách khối giáo dục.",
      ["BIDV, Agribank", "BIDV chi nhánh Văn Yên", "Agribank chi nhánh Văn Yên"],
    ],
    // A condition with a body that has not done its work.
    [
      "Sở Y tế gửi báo cáo. Quá hạn này, Hội Đông y tỉnh không gửi báo cáo, Sở Nội vụ xử lý.",
      ["Sở Y tế", "Sở Nội vụ"],
    ],
    // Numbered subjects.
    [
      "Xây dựng chiến lược dữ liệu: (1) Sở Nội vụ ban hành bộ chỉ số; (2) Công an tỉnh chủ trì kiểm tra.",
      ["Sở Nội vụ", "Công an tỉnh"],
    ],
    // After a comma another unit with its own work begins.
    [
      "Sở Xây dựng lập quy hoạch khu vực ven sông, Sở Tài chính bố trí vốn chuẩn bị đầu tư.",
      ["Sở Xây dựng", "Sở Tài chính"],
    ],
    [
      "Sở Công Thương tổ chức hội chợ, Sở Văn hóa, Thể thao và Du lịch biểu diễn văn nghệ, Báo Yên Bái đưa tin.",
      ["Sở Công Thương", "Sở Văn hóa, Thể thao và Du lịch", "Báo Yên Bái"],
    ],
    [
      "Giao Sở Nội vụ soạn thảo quy chế, Sở Tư pháp thẩm định, Văn phòng UBND tỉnh trình ký trước ngày 30/5/2026.",
      ["Sở Nội vụ", "Sở Tư pháp", "Văn phòng UBND tỉnh"],
    ],
    [
      "Trước ngày 15/5/2026, Sở Công Thương chuẩn bị báo cáo, Văn phòng UBND tỉnh bố trí phòng họp.",
      ["Sở Công Thương", "Văn phòng UBND tỉnh"],
    ],
    [
      "Công an tỉnh cấp căn cước tại nhà, UBND các xã thông báo lịch cấp trên loa truyền thanh.",
      ["Công an tỉnh", "UBND các xã*"],
    ],
    // Those who are inspected and those who act are not of one list; a body that something is handed to is not told what to do.
    [
      "Sở Y tế kiểm tra các cơ sở khám chữa bệnh tư nhân, Công an tỉnh xử lý người hành nghề không phép.",
      ["Sở Y tế", "Công an tỉnh"],
    ],
    [
      "Sở Y tế bàn giao trụ sở cũ cho UBND phường quản lý, Sở Tài chính hướng dẫn thủ tục.",
      ["Sở Y tế", "Sở Tài chính"],
    ],
    // Receivers, partners, objects of an order, authors of a paper, words in brackets and quotation marks.
    ["Sở Y tế gửi kết quả cho Sở Nội vụ, Văn phòng UBND tỉnh trước ngày 15/6/2026.", ["Sở Y tế"]],
    ["Sở Y tế gửi kết quả cho Sở Nội vụ, Văn phòng UBND tỉnh tổng hợp.", ["Sở Y tế"]],
    ["Sở Y tế phối hợp với Sở Nội vụ, Công an tỉnh kiểm tra các phòng khám.", ["Sở Y tế"]],
    ["Sở Y tế lập danh sách, phối hợp với Sở Nội vụ, Công an tỉnh kiểm tra các phòng khám.", ["Sở Y tế"]],
    [
      "Sở Nội vụ chỉ đạo Phòng Công chức rà soát danh sách, Trung tâm Lưu trữ lịch sử sắp xếp hồ sơ.",
      ["Sở Nội vụ"],
    ],
    [
      "Sở Tài chính hướng dẫn Phòng Tài chính - Kế hoạch, Kho bạc Nhà nước tỉnh đối chiếu số dư.",
      ["Sở Tài chính"],
    ],
    ["Sở Tư pháp rà soát văn bản do HĐND tỉnh, UBND tỉnh ban hành.", ["Sở Tư pháp"]],
    ["Sở Tài chính báo cáo UBND tỉnh về tiến độ giải ngân, Bộ Tài chính về nợ công.", ["Sở Tài chính"]],
    [
      "Sở Y tế giám sát dịch tễ (Trung tâm Y tế lấy mẫu, Bệnh viện Đa khoa tỉnh xét nghiệm), báo cáo hằng ngày.",
      ["Sở Y tế"],
    ],
    [
      "Sở Tài chính xây dựng phương án, nếu Sở Nội vụ, Sở Y tế đề nghị điều chỉnh thì trình bổ sung.",
      ["Sở Tài chính"],
    ],
    ["Các xã nộp hồ sơ, sau đó Phòng Nội vụ chấm điểm các xã.", ["Các xã*", "Phòng Nội vụ"]],
    ["Sở Y tế lập dự toán chi tiết, sau đó gửi Sở Tài chính thẩm định.", ["Sở Y tế"]],
    [
      "Sở Nông nghiệp và Môi trường kiểm tra cơ sở xả thải, trong đó Chi cục Bảo vệ môi trường lấy mẫu hằng quý.",
      ["Sở Nông nghiệp và Môi trường", "Chi cục Bảo vệ môi trường"],
    ],
    ["Sở Nội vụ tổng hợp kết quả chấm điểm, trong đó Sở Y tế chiếm 20%.", ["Sở Nội vụ"]],
    ["Sở Nội vụ rà soát 40 hồ sơ quá hạn, trong đó Sở Xây dựng 12 hồ sơ.", ["Sở Nội vụ"]],
    // After work without a subject, which is that of a heading. Receivers, partners, objects and the end of a time stay with it.
    ["Niêm yết thủ tục tại trụ sở, Công an xã bố trí 02 người trực vào thứ Bảy.", ["-", "Công an xã"]],
    [
      "Tổ chức hội nghị đối thoại, Sở Tài chính chuẩn bị báo cáo, Văn phòng UBND tỉnh bố trí hội trường.",
      ["-", "Sở Tài chính", "Văn phòng UBND tỉnh"],
    ],
    ["Tham mưu UBND tỉnh ban hành quy chế, Sở Tư pháp thẩm định trong tháng 6.", ["-", "Sở Tư pháp"]],
    ["Khảo sát mức độ hài lòng của doanh nghiệp, Cục Thống kê tỉnh xử lý phiếu.", ["-", "Cục Thống kê tỉnh"]],
    ["Phối hợp với Sở Nội vụ, Công an tỉnh rà soát dữ liệu dân cư.", ["-"]],
    ["Gửi báo cáo về Sở Nội vụ, Văn phòng UBND tỉnh tổng hợp.", ["-"]],
    ["Đôn đốc Công ty Cấp nước hoàn thành trạm bơm, Công ty Điện lực Yên Bái nâng cấp lưới.", ["-"]],
    ["Tuyên truyền cho các hộ, các cơ sở kinh doanh cam kết không lấn chiếm.", ["-"]],
    ["Triển khai phần mềm do Sở Khoa học và Công nghệ, VNPT cung cấp.", ["-"]],
    ["Báo cáo năm trước ngày 05/12, Sở Nội vụ tổng hợp trình UBND tỉnh.", ["-"]],
    ["Trong khi chờ kết quả, Sở Nội vụ thí điểm cấp phép.", ["-"]],
    // A unit that a colon follows, and a further unit after the work of a heading.
    ["Giao Sở Nội vụ theo dõi tiến độ; Công an tỉnh: tăng cường tuần tra.", ["Sở Nội vụ", "Công an tỉnh"]],
    [
      "Sở Nội vụ: biên soạn tài liệu; Tỉnh đoàn tổ chức hội thi; đăng tải kết quả.",
      ["Sở Nội vụ", "Tỉnh đoàn"],
    ],
    ["Sở Nội vụ: biên soạn tài liệu; phối hợp với Tỉnh đoàn tổ chức hội thi.", ["Sở Nội vụ"]],
    // A body that a committee cannot order is asked by the author; a department is asked by the unit before.
    [
      "Sở Công Thương đưa sản phẩm lên sàn điện tử; đề nghị Bưu điện tỉnh hỗ trợ vận chuyển.",
      ["Sở Công Thương", "Bưu điện tỉnh"],
    ],
    ["Sở Công Thương lập danh sách; đề nghị Sở Tài chính cấp kinh phí.", ["Sở Công Thương"]],
    // A further task with partners begins a clause. Partners without a task do not.
    [
      "Phòng Kinh tế rút ngắn thời gian cấp phép; Phòng Hạ tầng phối hợp với Điện lực Yên Bái nâng cấp lưới điện.",
      ["Phòng Kinh tế", "Phòng Hạ tầng"],
    ],
    [
      "Sở Nội vụ mở lớp bồi dưỡng; riêng Sở Tư pháp bồi dưỡng công chức hộ tịch.",
      ["Sở Nội vụ", "Sở Tư pháp"],
    ],
    // Persons and bodies with an office; people in general may be the object of the clause before.
    ["Sở Y tế công bố danh mục; chủ đầu tư khắc phục vi phạm.", ["Sở Y tế", "chủ đầu tư*"]],
    ["Sở Y tế tuyên truyền vệ sinh; người dân chủ động phòng bệnh.", ["Sở Y tế"]],
    // A long aim above several clauses with their own subjects; one clause after the colon may be about the work before it.
    [
      "Nâng cao tính năng động của chính quyền các cấp: Thanh tra tỉnh giảm chồng chéo trong thanh tra; Sở Nội vụ công bố kết quả.",
      ["Thanh tra tỉnh", "Sở Nội vụ"],
    ],
    ["Nâng cao tính năng động của chính quyền các cấp: Thanh tra tỉnh giảm chồng chéo.", ["-"]],
    // What recurs is a duty also without a label; after an event it may be a report.
    [
      "Đầu giờ mỗi ngày làm việc, Văn phòng Sở kiểm tra việc đeo thẻ; Thanh tra Sở tiếp nhận tố cáo.",
      ["Văn phòng Sở", "Thanh tra Sở"],
    ],
    ["Vào thứ Sáu hằng tuần, các phòng, đơn vị tổ chức tổng vệ sinh.", ["các phòng, đơn vị*"]],
    ["Tối thiểu 02 lần/năm, Sở Nội vụ kiểm tra bộ phận một cửa.", ["Sở Nội vụ"]],
    // An order after a condition.
    [
      "Sở Y tế hoàn thành kế hoạch trước ngày 20/3/2026; quá thời hạn trên, giao Sở Nội vụ tham mưu xử lý.",
      ["Sở Y tế", "Sở Nội vụ"],
    ],
    [
      "Các xã rà soát hồ sơ; trường hợp cần thiết, giao Phòng Nội vụ kiểm tra thực tế.",
      ["Các xã*", "Phòng Nội vụ"],
    ],
    ["Sở Y tế rà soát hồ sơ; khi được cấp kinh phí, giao khoán công việc cho viên chức.", ["Sở Y tế"]],
  ],
});
