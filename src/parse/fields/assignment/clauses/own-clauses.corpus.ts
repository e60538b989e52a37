import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readClauses } from "./clause-units.ts";

// A line → the units of each clause; "-" for a clause without units. Each clause with a subject and a predicate has its own bearers.
export default snippets<string[]>({
  name: "assignment/own-clauses",
  context: { year: 2026, province: "Yên Bái" },
  read: ([line], context) =>
    readClauses(line!, 0, context).map(({ units }) => (units ? formatUnits(units.units) : "-")),
  cases: [
    // After a sentence without a subject.
    [
      "Giải quyết dứt điểm 12 hồ sơ tồn đọng. Chi cục Quản lý đất đai tỉnh rà soát từng hồ sơ; Sở Xây dựng tổng hợp.",
      ["-", "Chi cục Quản lý đất đai tỉnh", "Sở Xây dựng"],
    ],
    [
      "Lịch trực của lãnh đạo: thứ Ba hằng tuần. Ban Thanh tra nhân dân giám sát 03 công trình.",
      ["-", "Ban Thanh tra nhân dân"],
    ],
    // An officer, and a unit of the police by its code.
    [
      "Kiểm tra đột xuất các quầy giao dịch. Trưởng đoàn báo cáo kết quả trong 03 ngày.",
      ["-", "Trưởng đoàn"],
    ],
    ["Thời gian nộp: ngày 15 hằng tháng. Văn thư tổng hợp, báo cáo Chánh Văn phòng.", ["-", "Văn thư*"]],
    ["Tài liệu chuyển về PV01 (Đội Tham mưu). PV01 theo dõi, nhắc nhở các đội.", ["-", "PV01"]],
    ["Không kiểm tra trùng lặp; PC08 công khai lịch tuần tra.", ["-", "PC08"]],
    ["Tỉnh có nhiều khu công nghiệp. Các nhà mạng viễn thông đã và đang dựng trạm phát sóng.", ["-"]],
    ["Xây dựng đội ngũ giảng viên. Giảng viên tham gia đào tạo là các luật sư.", ["-"]],
    ["Liên hoan tiến hành bế mạc. Ủy viên Ban Thường vụ Thành Ch6 dự và trao quà.", ["-"]],
    ["Kinh phí đã có trong dự toán. Sở Tài chính là đơn vị quản lý tài khoản.", ["-", "Sở Tài chính"]],
    ["Hệ thống cần nâng cấp. Trạm bơm phải đặt trên nền cao.", ["-"]],
    ["Tổ chức thi tại trường. Ban Chỉ đạo qu6c gia kiểm tra điểm thi.", ["-"]],
    // After a semicolon, unless a list goes on there.
    ["Hồ sơ phải có bảng tự đánh giá; Phòng Kinh tế soạn mẫu và hướng dẫn.", ["-", "Phòng Kinh tế"]],
    ["Chấn chỉnh lạm thu; Hiệu trưởng chịu trách nhiệm khi có phản ánh.", ["-", "Hiệu trưởng*"]],
    ["Gửi báo cáo về Sở Nội vụ; Sở Tài chính thẩm định kinh phí.", ["-"]],
    ["Tham mưu Kế hoạch, phối hợp với Sở Nội vụ; Sở Tài chính kiểm tra các đơn vị.", ["-"]],
    // Bodies of each place in small letters, before a verb that no noun contains; not what the verb before is about.
    [
      "UBND các xã rà soát thủ tục; trạm y tế các xã, thị trấn niêm yết giá dịch vụ.",
      ["UBND các xã*", "trạm y tế các xã, thị trấn*"],
    ],
    ["UBND xã tổ chức tuyên truyền; trường học tổ chức ký cam kết.", ["UBND xã", "trường học*"]],
    ["UBND xã sửa chữa trường học; trạm y tế xã; nhà văn hóa thôn.", ["UBND xã"]],
    ["UBND xã tổ chức tuyên truyền; trường học đã ký cam kết.", ["UBND xã"]],
    ["Sở Y tế kiểm tra giá dịch vụ; trạm y tế niêm yết giá không đúng bị xử lý.", ["Sở Y tế"]],
    ["Sở Y tế kiểm tra giá dịch vụ; trạm y tế tổ chức khám được hỗ trợ máy.", ["Sở Y tế"]],
    // A note between the subject and its verb.
    [
      "Sở Y tế khám sức khỏe. Bệnh viện Đa khoa tỉnh (nơi có nhiều phản ánh) giải trình trước ngày 10/5.",
      ["Sở Y tế", "Bệnh viện Đa khoa tỉnh"],
    ],
    [
      "Sở Xây dựng lựa chọn nhà thầu; Ban Quản lý dự án (đầu mối là Phòng Kế hoạch) tổng hợp nhu cầu.",
      ["Sở Xây dựng", "Ban Quản lý dự án"],
    ],
    ["Công chức tư pháp (đồng chí An) theo dõi đơn thư.", ["Công chức tư pháp*"]],
    ["Khi vay, người vay (gồm vợ hoặc chồng) không đứng tên sở hữu nhà.", ["-"]],
    // Several subjects after "Phân công:", the first of which has the work before the label, and a chain.
    [
      "Đăng tải tin, bài. Phân công: Phòng Văn hóa chủ trì; Phòng Kinh tế cung cấp nội dung; Trạm Y tế xã chụp ảnh.",
      ["Phòng Văn hóa", "Phòng Kinh tế", "Trạm Y tế xã"],
    ],
    [
      "Công khai ngân sách xã. Trách nhiệm thực hiện: Phòng Kinh tế hướng dẫn, UBND các xã niêm yết; Sở Tài chính tổng hợp.",
      ["Phòng Kinh tế, UBND các xã*", "Sở Tài chính"],
    ],
    [
      "Cấp căn cước cho học sinh. Phân công: Công an xã lập danh sách → PC06 cấp căn cước.",
      ["Công an xã", "PC06"],
    ],
    // A label of facts, and a sentence about what was done.
    ["Rà soát thủ tục. Kết quả: Văn phòng Sở đã tổng hợp.", ["-"]],
    ["Rà soát thủ tục. Đơn vị được kiểm tra: Văn phòng Sở.", ["-"]],
    ["Rà soát thủ tục. Nơi nhận hồ sơ: Văn phòng Sở.", ["-"]],
    [
      "Công an xã lập danh sách → Phòng Nội vụ bố trí xe → Trạm Y tế hỗ trợ sức khỏe.",
      ["Công an xã", "Phòng Nội vụ", "Trạm Y tế"],
    ],
    ["Chuyển dữ liệu hộ tịch từ 2024 → 2025 tại Sở Tư pháp.", ["-"]],
    // Counted sentences of one line.
    [
      "Giai đoạn 1: Sở Nội vụ khảo sát nhu cầu; giai đoạn 2: Sở Tài chính bố trí kinh phí.",
      ["Sở Nội vụ", "Sở Tài chính"],
    ],
    [
      "Nhiệm vụ 1: Phòng Tổ chức lập danh sách. Nhiệm vụ 2: Phòng Kiểm tra nội bộ rà soát hồ sơ.",
      ["Phòng Tổ chức", "Phòng Kiểm tra nội bộ"],
    ],
    ["Sở Nội vụ khảo sát nhu cầu. Ngoài ra, các xã báo cáo kết quả.", ["Sở Nội vụ", "các xã*"]],
    // Items of a list in one line, each with its head.
    [
      "Sở Nội vụ: chấm điểm các đơn vị. 2. Sở Tài chính: bố trí kinh phí. 3. Thống kê tỉnh: cung cấp số liệu.",
      ["Sở Nội vụ", "Sở Tài chính", "Thống kê tỉnh"],
    ],
    [
      "Trách nhiệm các đơn vị: 1. Phòng Kinh tế: lập dự toán. 2. Phòng Nội vụ: tổng hợp.",
      ["Phòng Kinh tế", "Phòng Nội vụ"],
    ],
    [
      "Phân công thực hiện: a) Sở Y tế: rà soát thiết bị; b) Sở Tài chính: bố trí vốn.",
      ["Sở Y tế", "Sở Tài chính"],
    ],
    ["Thực hiện theo Điều 5. Sở Tài chính: cơ quan thẩm định.", ["-"]],
    ["Sở Y tế rà soát hồ sơ. 3. Thời gian: trước ngày 20/6.", ["Sở Y tế"]],
    // A topic of few words before another subject; not a label.
    [
      "Đội trật tự nhắc nhở người bán hàng. Thu gom rác: UBND phường chọn nhà thầu khác.",
      ["Đội trật tự", "UBND phường"],
    ],
    ["Sở Y tế rà soát hồ sơ. Địa điểm: UBND các xã.", ["Sở Y tế"]],
    ["Sở Y tế rà soát hồ sơ. Kết quả: Công an tỉnh đã xử lý 12 vụ.", ["Sở Y tế"]],
    // A topic that is given to somebody.
    [
      "Sở Y tế khám lưu động. Đối với các xã vùng cao giao Trung tâm Y tế huyện bố trí xe.",
      ["Sở Y tế", "Trung tâm Y tế huyện"],
    ],
    ["Sở Y tế khám lưu động; đối với hộ thí điểm giao Trạm Y tế xã theo dõi.", ["Sở Y tế", "Trạm Y tế xã"]],
    [
      "Phân công: Phòng Nội vụ; riêng các xã vùng cao giao Trưởng Công an xã tự bố trí.",
      ["Phòng Nội vụ", "Công an xã"],
    ],
    [
      "Sở Y tế kiểm tra bếp ăn. Riêng các trường ngoài công lập, giao Phòng Giáo dục theo dõi.",
      ["Sở Y tế", "Phòng Giáo dục"],
    ],
    [
      "Sở Nông nghiệp và Môi trường kiểm tra rừng ven biển, các chủ rừng có trách nhiệm tuần tra.",
      ["Sở Nông nghiệp và Môi trường", "các chủ rừng*"],
    ],
    // Those in an office who have no name.
    [
      "Sở Tư pháp rà soát thủ tục; bộ phận một cửa không nhận hồ sơ thiếu.",
      ["Sở Tư pháp", "bộ phận một cửa*"],
    ],
    ["Sở Tư pháp rà soát thủ tục của bộ phận một cửa; phòng họp bố trí tại tầng 2.", ["Sở Tư pháp"]],
    [
      "Đối với các trường thuộc đại học, kế hoạch tuyển sinh do Giám đốc đại học phê duyệt.",
      ["Giám đốc đại học"],
    ],
    // The leaders of a body.
    [
      "Văn phòng Ban chuẩn bị phòng họp; lãnh đạo Ban chủ trì buổi làm việc.",
      ["Văn phòng Ban", "lãnh đạo Ban"],
    ],
    ["Rà soát danh sách khách mời; lãnh đạo Ban, các phòng dự họp.", ["-"]],
    // After a comma the words of a duty show another subject.
    [
      "Các sở hoàn thành nhiệm vụ được phân công đúng hạn, người đứng đầu phải chịu trách nhiệm về kết quả.",
      ["Các sở*", "người đứng đầu*"],
    ],
    // A named body in a case.
    [
      "Sở Y tế rà soát danh sách. Trường hợp cần thiết, Sở Nội vụ cử cán bộ tham gia.",
      ["Sở Y tế", "Sở Nội vụ"],
    ],
    ["Trường hợp phát sinh, Sở Nội vụ báo cáo UBND tỉnh.", ["-"]],
    [
      "Dùng nguồn dự phòng trước. Trường hợp nguồn này hết, Ngân hàng Chính sách xã hội trình Bộ Tài chính.",
      ["-", "Ngân hàng Chính sách xã hội"],
    ],
    ["Dùng nguồn dự phòng trước. Trường hợp nguồn này hết, các địa phương báo cáo.", ["-"]],
    [
      "Cơ quan Thuế gửi thông báo điện tử; trường hợp cần bản giấy, Bộ phận Một cửa in và đóng dấu.",
      ["Cơ quan Thuế", "Bộ phận Một cửa"],
    ],
    // After a condition with "thì", and after a case.
    [
      "Phòng Nội vụ lập danh sách. Hồ sơ thiếu chữ ký thì Phòng Tài chính yêu cầu bổ sung.",
      ["Phòng Nội vụ", "Phòng Tài chính"],
    ],
    [
      "Sở Công Thương kiểm tra các cơ sở. Những cơ sở do cấp xã quản lý thì Công an xã lập hồ sơ theo dõi.",
      ["Sở Công Thương", "Công an xã"],
    ],
    [
      "Trường hợp phôi bị hỏng thì người có thẩm quyền cấp phôi phải lập hội đồng xử lý.",
      ["người có thẩm quyền cấp phôi*"],
    ],
    [
      "Phát thẻ tại trụ sở. Hộ neo đơn thì nhân viên Bưu điện xã mang thẻ đến tận nhà.",
      ["-", "nhân viên Bưu điện xã*"],
    ],
    ["Tiêu chí nào thấp thì cơ quan phụ trách tiêu chí đó giải trình.", ["cơ quan phụ trách tiêu chí đó*"]],
    ["Chi trả qua tài khoản. Người già yếu thì người thân nhận thay.", ["-"]],
    ["Học viên do doanh nghiệp cử thì doanh nghiệp đó phải đóng học phí.", ["-"]],
    ["Muốn giữ rừng thì người dân bảo vệ nguồn nước.", ["-"]],
    ["Nếu phát sinh vướng mắc thì các đơn vị báo cáo Sở Nội vụ.", ["-"]],
    ["Khi xảy ra cháy rừng, UBND xã huy động lực lượng chữa cháy.", ["UBND xã"]],
    [
      "Sở Y tế rà soát danh sách; đối với xã chưa có trạm, Sở Xây dựng lập dự án.",
      ["Sở Y tế", "Sở Xây dựng"],
    ],
    ["Sở Y tế rà soát thiết bị; đối với cơ sở nhỏ, yêu cầu các đơn vị thay thế.", ["Sở Y tế"]],
    [
      "Các xã khắc phục hậu quả. Đối với các chủ đầu tư cần nhanh chóng dọn mặt bằng.",
      ["Các xã*", "các chủ đầu tư*"],
    ],
    ["Các xã khắc phục hậu quả. Đối với Công an các xã biên giới, việc tuần tra theo quy chế.", ["Các xã*"]],
    // A verb that a name has taken, where its clause ends.
    [
      "Nhận hồ sơ tại quầy; Phòng Kinh tế thẩm định hồ sơ; Phòng Nội vụ chấm điểm.",
      ["-", "Phòng Kinh tế", "Phòng Nội vụ"],
    ],
    ["Phòng Nội vụ chấm điểm.", ["Phòng Nội vụ"]],
    ["Phòng Tổng hợp nhắc việc.", ["Phòng Tổng hợp"]],
    ["Trung tâm Văn hóa quay phim; Phòng Giáo dục in sổ tay.", ["Trung tâm Văn hóa", "Phòng Giáo dục"]],
    [
      "Sở Tài chính cân đối nguồn vốn; Phòng Quản lý đô thị nghiệm thu.",
      ["Sở Tài chính", "Phòng Quản lý đô thị"],
    ],
    ["Phòng Kế hoạch chấm điểm; Phòng Nội vụ xét duyệt.", ["Phòng Kế hoạch", "Phòng Nội vụ"]],
    ["Cục Điều tra chống buôn lậu;", ["Cục Điều tra chống buôn lậu"]],
    ["Phòng Tài chính tổng hợp;", ["Phòng Tài chính tổng hợp"]],
    [
      "Trung tâm Cứu hộ động vật; Phòng Kinh tế đối ngoại; Phòng Y tế dự phòng.",
      ["Trung tâm Cứu hộ động vật, Phòng Kinh tế đối ngoại, Phòng Y tế dự phòng"],
    ],
    // Kinds of bodies with a slash between them.
    ["Sở/phòng GDĐT có trách nhiệm phân công giáo viên.", ["Sở/phòng GDĐT*"]],
    ["Phòng/ban chuyên môn rà soát hồ sơ.", ["Phòng/ban chuyên môn*"]],
    ["Khoa/phòng/trung tâm đăng ký sáng kiến.", ["Khoa/phòng/trung tâm*"]],
    ["Trường/trung tâm cử giáo viên dự tập huấn.", ["Trường/trung tâm*"]],
    ["Các khoa/phòng/trung tâm trực thuộc rà soát quy trình.", ["Các khoa/phòng/trung tâm trực thuộc*"]],
    ["Giao các khoa/phòng xây dựng lịch trực.", ["các khoa/phòng*"]],
    ["Lớp/trường đạt chuẩn.", ["-"]],
    ["Hồ sơ gồm đơn, xác nhận của xã/phường nơi cư trú.", ["-"]],
    // Each body does something to a number of things.
    ["Mỗi phòng đăng ký ít nhất 02 đề tài trước ngày 15/3.", ["Mỗi phòng*"]],
    ["Mỗi thôn chọn 01 hộ điển hình, Hội Nông dân xã tổng hợp.", ["Mỗi thôn*", "Hội Nông dân xã"]],
    ["Mỗi xã chọn 02 mô hình điểm.", ["Mỗi xã*"]],
    ["Mỗi chi đoàn đảm nhận 01 công trình.", ["Mỗi chi đoàn*"]],
  ],
});
