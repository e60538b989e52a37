import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readAgentSubject } from "./agents.ts";

// A sentence → its subject with "*" for groups, "doubtful" where its end is not sure, "" where no such subject begins.
export default snippets<string>({
  name: "units/agents",
  context: { year: 2026, province: "Nghệ An" },
  read([line], context) {
    const subject = readAgentSubject(line!, 0, context);
    if (!subject) return "";
    if (!subject.isSure) return "doubtful";
    return subject.units.map(({ name, group }) => name + (group ? "*" : "")).join(" | ");
  },
  cases: [
    // Prohibitions, and acts that others do not do for somebody.
    ["Cán bộ, công chức không được nhận quà dưới mọi hình thức.", "Cán bộ, công chức*"],
    ["Đơn vị được đánh giá không được can thiệp vào kết quả.", "Đơn vị được đánh giá*"],
    ["Nhà thầu không được thi công ngoài giờ.", "Nhà thầu*"],
    ["Học sinh không được công nhận tốt nghiệp.", "doubtful"],
    // Shares and states are facts; an attribute without a certain end names nobody.
    ["Các đơn vị được giao chủ trì nội dung thành phần chiếm 12% tổng số.", ""],
    ["Đơn vị được phân công đang rà soát hồ sơ.", ""],
    ["Đơn vị được phân công bị phê bình.", ""],
    ["Đơn vị có chỉ số giảm điểm nhiều nhất là Sở A.", "doubtful"],
    ["Thư ký Tổ công tác nộp biên bản trong ngày.", "Thư ký Tổ công tác*"],
    // Where staff work, and the author of a letter.
    [
      "Công chức của Sở làm việc tại Trung tâm Phục vụ hành chính công tỉnh cập nhật trạng thái hồ sơ.",
      "Công chức của Sở làm việc tại Trung tâm Phục vụ hành chính công tỉnh*",
    ],
    [
      "Cán bộ của Chi cục trực tại Bưu điện tỉnh tiếp nhận hồ sơ.",
      "Cán bộ của Chi cục trực tại Bưu điện tỉnh*",
    ],
    ["Chi nhánh trân trọng đề nghị Sở Tài chính bố trí kinh phí.", ""],
    // A noun of several words, also where it begins like a shorter one before a verb: "nhà | cung cấp".
    ["Các nhà cung cấp dịch vụ công bố giá cước.", "Các nhà cung cấp dịch vụ*"],
    ["Các nhà phân phối niêm yết giá bán lẻ.", "Các nhà phân phối*"],
    [
      "Doanh nghiệp, nhà cung cấp dịch vụ, nhà đầu tư bảo đảm kinh phí thực hiện.",
      "Doanh nghiệp* | nhà cung cấp dịch vụ* | nhà đầu tư*",
    ],
    ["Cơ quan báo chí, nhà xuất bản nộp lưu chiểu đúng hạn.", "Cơ quan báo chí* | nhà xuất bản*"],
    // Persons after bodies or their heads are members of their own.
    [
      "Hiệu trưởng các trường, giáo viên chủ nhiệm, phụ huynh ký cam kết.",
      "Hiệu trưởng các trường* | giáo viên chủ nhiệm* | phụ huynh*",
    ],
    [
      "Trưởng các thôn, người có uy tín, chủ hộ vận động bà con.",
      "Trưởng các thôn* | người có uy tín* | chủ hộ*",
    ],
    [
      "Các chủ đầu tư, người được ủy quyền, nhà thầu đẩy nhanh tiến độ.",
      "Các chủ đầu tư* | người được ủy quyền* | nhà thầu*",
    ],
    [
      "Các phòng, chuyên viên, nhân viên thực hiện nghiêm giờ giấc.",
      "Các phòng* | chuyên viên* | nhân viên*",
    ],
    ["Các trường, giáo viên, học sinh tham gia hội thi.", "Các trường* | giáo viên* | học sinh*"],
    ["Tổ chức, cá nhân, hộ gia đình phải chấp hành quy định.", "Tổ chức, cá nhân, hộ gia đình*"],
    // The persons of a staff after other members.
    [
      "Các sở, ban, ngành, cán bộ, công chức thực hiện nghiêm quy chế.",
      "Các sở, ban, ngành* | cán bộ, công chức*",
    ],
    [
      "Các phòng, đơn vị và cán bộ, công chức, viên chức thực hiện nghiêm quy chế.",
      "Các phòng, đơn vị* | cán bộ, công chức, viên chức*",
    ],
    [
      "UBND các xã, cán bộ, công chức và người lao động tham gia ngày hội.",
      "UBND các xã* | cán bộ, công chức và người lao động*",
    ],
    // What somebody was chosen for is no part of the name, unless the noun alone names nobody.
    [
      "Các hội viên nòng cốt đã được cử đi học lớp tỉnh hướng dẫn hội viên tại chi hội.",
      "Các hội viên nòng cốt*",
    ],
    ["Đơn vị được phân công phải báo cáo kết quả.", "Đơn vị được phân công*"],
    // Words after the likely end of a name that say which members are meant, up to words that begin the predicate.
    ["Các hội viên khác trong chi hội căn cứ quy chế đóng góp ý kiến.", "Các hội viên khác trong chi hội*"],
    ["Chủ phương tiện đang neo đậu tại bến phải khai báo.", "Chủ phương tiện đang neo đậu tại bến*"],
    ["Tổ chức, cá nhân khai thác cát trắng phải lập bản đồ.", "Tổ chức, cá nhân khai thác cát trắng*"],
    ["UBND cấp có thẩm quyền giao mặt nước phải công khai hồ sơ.", "UBND cấp có thẩm quyền giao mặt nước*"],
    [
      "Cơ quan nhà nước có thẩm quyền giao rừng theo quy định của Luật Lâm nghiệp ban hành thông báo.",
      "Cơ quan nhà nước có thẩm quyền giao rừng*",
    ],
    [
      "Đơn vị được giao nhiệm vụ theo dõi, đôn đốc tại Phụ lục này thường xuyên kiểm tra.",
      "Đơn vị được giao nhiệm vụ theo dõi, đôn đốc tại Phụ lục này*",
    ],
    ["Tổ chức, cá nhân khai thác đá vôi trắng phải lập bản đồ.", "Tổ chức, cá nhân khai thác đá vôi trắng*"],
    ["Hội đồng Bảo vệ rừng có chức năng, nhiệm vụ tư vấn cho xã, cụ thể:", "Hội đồng Bảo vệ rừng*"],
    ["Cơ quan có thẩm quyền có trách nhiệm niêm yết phí đò.", "Cơ quan có thẩm quyền*"],
    ["Doanh nghiệp có văn bản xác nhận nguồn giống.", "Doanh nghiệp*"],
    ["Đội cứu hộ trực 24/24 giờ tại bến.", "Đội cứu hộ*"],
    ["Chủ đò cũng phải treo biển tải trọng.", "Chủ đò*"],
    // Persons and bodies under common nouns, before verbs that no list has.
    ["Người quản lý bến đò phải treo biển tải trọng.", "Người quản lý bến đò*"],
    ["Các hộ nuôi ếch, ba ba khai báo số lồng nuôi.", "Các hộ nuôi ếch, ba ba*"],
    ["Công nhân vệ sinh môi trường thu gom rác hai lần mỗi ngày.", "Công nhân vệ sinh môi trường*"],
    ["Xóm trưởng các xóm vận động người dân.", "Xóm trưởng các xóm*"],
    // The verb in the name of a team, where the verb of the sentence follows it; "Trưởng ban" is complete without one.
    ["Thành viên Ban điều hành báo cáo số hội viên.", "Thành viên Ban điều hành*"],
    ["Các thành viên Tổ kiểm tra lập biên bản.", "Các thành viên Tổ kiểm tra*"],
    ["Các thành viên Tổ kiểm tra hồ sơ của chợ.", "Các thành viên Tổ*"],
    ["Nhân viên y tế trường học lập danh sách tiêm chủng.", "Nhân viên y tế trường học*"],
    ["Thương nhân kinh doanh tại chợ chấp hành nội quy.", "Thương nhân kinh doanh tại chợ*"],
    ["Hội viên Hội Nông dân các xã ký cam kết bảo vệ rừng.", "Hội viên Hội Nông dân các xã*"],
    [
      "Lực lượng vũ trang đóng quân trên địa bàn hỗ trợ người dân gặt lúa.",
      "Lực lượng vũ trang đóng quân trên địa bàn*",
    ],
    [
      "Các đồng chí thành viên Ban Chỉ đạo kiểm tra các xã được phân công.",
      "Các đồng chí thành viên Ban Chỉ đạo*",
    ],
    // The object of work that goes on.
    ["Doanh nghiệp và trình Bộ trưởng phê duyệt.", ""],
    // What the subject is, and no duty.
    ["Doanh nghiệp tư nhân là lực lượng quan trọng của nền kinh tế.", ""],
    ["Hợp tác xã nông nghiệp là nòng cốt phát triển vùng trồng.", ""],
    [
      "Các cơ quan được phân công theo dõi chỉ số chịu trách nhiệm về số liệu.",
      "Các cơ quan được phân công theo dõi chỉ số*",
    ],
    // A right is no duty.
    ["Đoàn kiểm tra được sử dụng con dấu của Sở Công Thương khi làm việc.", ""],
    ["Tổ công tác được quyền yêu cầu các đơn vị cung cấp hồ sơ.", ""],
    // A noun that alone names nobody keeps the verb after it.
    ["Đơn vị cung cấp dịch vụ cáp quang niêm yết giá.", "Đơn vị cung cấp dịch vụ cáp quang*"],
    // What they hand over is work; the number of a class is part of the name.
    ["Chủ đầu tư cung cấp hồ sơ liên quan phục vụ kiểm tra.", "Chủ đầu tư*"],
    ["Các hộ kinh doanh loại 2 chấp hành quy định.", "Các hộ kinh doanh loại 2*"],
    ["Cơ quan được giao quản lý tượng đài lập sơ đồ.", "Cơ quan được giao quản lý tượng đài*"],
    ["Chuyên viên phụ trách tổng hợp tham mưu lịch họp.", "Chuyên viên phụ trách tổng hợp*"],
    ["Đoàn khảo sát, đánh giá lập biên bản tại hiện trường.", "Đoàn khảo sát, đánh giá*"],
    [
      "Đoàn kiểm tra, giám sát và đánh giá có trách nhiệm công bố kết quả.",
      "Đoàn kiểm tra, giám sát và đánh giá*",
    ],
    ["Đoàn thẩm định kiểm tra hồ sơ, rà soát các tài liệu kèm theo.", "Đoàn thẩm định*"],
    ["Đoàn kiểm tra, trong quá trình làm việc, phải ghi biên bản.", "Đoàn kiểm tra*"],
    // Several members; common nouns share their last words.
    ["Trưởng bản, trưởng các dòng họ thông báo lịch gieo cấy.", "Trưởng bản* | trưởng các dòng họ*"],
    ["Chủ đò, người vận hành bến phà phải trực đêm.", "Chủ đò* | người vận hành bến phà*"],
    ["Lái xe, nhân viên phục vụ trên xe hướng dẫn hành khách.", "Lái xe* | nhân viên phục vụ trên xe*"],
    ["Cán bộ, công chức, viên chức nghiêm túc đeo thẻ.", "Cán bộ, công chức, viên chức*"],
    ["Mỗi cán bộ, công chức, viên chức thi đua thực hiện tốt nội quy.", "Mỗi cán bộ, công chức, viên chức*"],
    ["Các sở, ngành, đơn vị không để chậm hồ sơ.", "Các sở, ngành*"],
    ["Cán bộ, công chức gương mẫu tiết kiệm nước tại nơi ở.", "Cán bộ, công chức*"],
    // Bodies and persons at the end of the members are nobody in particular.
    ["Doanh nghiệp, cộng đồng, tổ chức, cá nhân: Đăng ký hỗ trợ áo phao.", "Doanh nghiệp, cộng đồng*"],
    ["Doanh nghiệp, cộng đồng, tổ chức, cá nhân: 15 người.", "doubtful"],
    ["Chủ đò, tổ chức và cá nhân kiểm tra áo phao.", "Chủ đò*"],
    // The subject ends before an adverbial.
    ["Người dân khi thấy khói rừng báo ngay cho kiểm lâm.", "Người dân*"],
    // Facts, nobody in particular, and verbs that look like these nouns.
    ["Người dân được hỗ trợ 5 triệu đồng.", ""],
    ["Các cơ quan, đơn vị tổ chức tuyên truyền.", ""],
    ["Các cơ quan, đơn vị liên quan có trách nhiệm phối hợp.", ""],
    ["Các đơn vị gửi danh sách đăng ký.", ""],
    ["Tổ chức hội nghị triển khai kế hoạch.", ""],
    ["Chủ tịch UBND các tỉnh, trong đó trọng tâm là các tỉnh ven biển.", ""],
    ["Hội nghị nghe báo cáo của các đơn vị.", ""],
    ["Tổ chức, thực hiện rà soát thủ tục hành chính.", ""],
    ["Cán bộ, công chức tự đánh giá, gửi kết quả.", "Cán bộ, công chức*"],
    ["Điểm tự đánh giá của các bộ được thẩm định, phải có tài liệu kiểm chứng.", ""],
    // Who belongs to a body, or who sets it up.
    ["Tổ công tác cải cách hành chính gồm Giám đốc Sở làm Tổ trưởng và các thành viên.", ""],
    ["Hội đồng thẩm định do Giám đốc Sở quyết định thành lập.", ""],
    ["Các Ban được thành lập theo quy định của pháp luật, Điều lệ và quy chế của Hội.", ""],
    // A label with its fact, and what somebody is paid.
    ["Nhà thầu khảo sát địa hình: Không có.", ""],
    ["Nhà thầu thiết kế bản vẽ thi công: Công ty Cổ phần Suối Tre.", ""],
    ["Nhà thầu thi công bổ sung thiết bị: máy xúc, máy ủi.", "Nhà thầu thi công*"],
    ["Tổ trưởng Tổ kiểm phiếu: 150.000 đồng/người/ngày.", ""],
    ["Người phục vụ trực tiếp cuộc họp, mức: 40.000 đồng/buổi.", ""],
    // An adverb or a verb that ends no name.
    ["Trưởng Ban công tác Mặt trận nêu dự kiến nhân sự.", "Trưởng Ban công tác Mặt trận*"],
    [
      "Các doanh nghiệp cấp nước, doanh nghiệp vệ sinh môi trường ưu tiên bố trí xe bồn.",
      "Các doanh nghiệp cấp nước* | doanh nghiệp vệ sinh môi trường*",
    ],
    ["Đội ngũ cán bộ từng bước nâng cao trình độ.", ""],
    ["Nhóm giải pháp về hạ tầng cần thực hiện sớm.", ""],
    ["Nhóm việc về đào tạo, đối thoại với người dân.", ""],
    ["Nhóm thủ tục cấp phép, quản lý xây dựng.", ""],
    ["Nhóm giúp việc rà soát số liệu.", "Nhóm giúp việc*"],
    ["Cơ quan, đơn vị thông báo đến các chủ nhiệm đề tài tiến hành hoàn chỉnh hồ sơ.", ""],
    ["Các đơn vị, cá nhân báo cáo về Ban Tổ chức theo mẫu.", ""],
    ["Các cơ quan, đơn vị, tổ chức chủ động đặt hàng nghiên cứu.", ""],
    ["Tổ chức, cá nhân trực tiếp làm muối phải khai báo.", "Tổ chức, cá nhân trực tiếp làm muối*"],
  ],
});
