import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { statedSubject, subjectList } from "./stated-subject.ts";

const addressed = [
  { name: "Sở Y tế", unitId: "so-y-te", group: false },
  { name: "UBND các xã", unitId: null, group: true },
];

/** A sentence of a document to Sở Y tế and UBND các xã → the units that are its subject, with the rest of the last name. */
export const subjects = snippets({
  name: "assignment/subject-list",
  context: { year: 2025, province: "Bình Định" },
  read: ([line], context) => formatUnits(subjectList(line!, 0, { ...context, addressed })?.units ?? []),
  cases: [
    ["Các cơ quan truyền thông, báo chí tiếp tục đưa tin.", "Các cơ quan truyền thông, báo chí*"],
    // What the members of the last group were given.
    ["Sở Xây dựng, các đơn vị được giao vốn rà soát tiến độ.", "Sở Xây dựng, các đơn vị được giao vốn*"],
    [
      "Sở Tài chính và các chủ đầu tư được giao kế hoạch vốn đẩy nhanh tiến độ.",
      "Sở Tài chính, các chủ đầu tư được giao kế hoạch vốn*",
    ],
    [
      "Sở Tài chính, các cơ quan được giao quản lý tài sản kiểm kê.",
      "Sở Tài chính, các cơ quan được giao quản lý tài sản*",
    ],
    [
      "Các trung tâm ngoại ngữ tư nhân có lớp buổi tối phải báo cáo lịch học.",
      "Các trung tâm ngoại ngữ tư nhân có lớp buổi tối*",
    ],
    ["Sở Y tế còn chủ trì cuộc kiểm tra.", "Sở Y tế"],
    // The heads of those who have a role.
    [
      "Thủ trưởng các cơ quan, đơn vị được giao chỉ số thành phần chủ động xây dựng giải pháp.",
      "các cơ quan, đơn vị được giao chỉ số thành phần*",
    ],
    [
      "Người đứng đầu cơ quan, tổ chức, đơn vị được giao nhiệm vụ chủ động triển khai.",
      "cơ quan, tổ chức, đơn vị được giao nhiệm vụ*",
    ],
    ["Sở Y tế và các đơn vị bán lẻ thuốc tổ chức tư vấn.", "Sở Y tế, các đơn vị bán lẻ thuốc*"],
    [
      "Các doanh nghiệp bưu chính, viễn thông, công nghệ thông tin và internet tổ chức trực mạng lưới.",
      "Các doanh nghiệp bưu chính, viễn thông, công nghệ thông tin và internet*",
    ],
    // A verb that names do not contain, before the words of a duty.
    [
      "Ban Tiếp công dân tỉnh mở hộp thư góp ý, chuyển đơn vị có trách nhiệm trong tuần.",
      "Ban Tiếp công dân tỉnh",
    ],
    // A colon inside the name, before a name that no catalogue knows.
    [
      "Giám đốc các Sở: Tài chính, Nội vụ; Trưởng Ban Vận động thành lập Hội Chèo thuyền và các ông có tên tại Điều 2 chịu trách nhiệm thi hành.",
      "Sở Tài chính, Sở Nội vụ, Ban Vận động thành lập Hội Chèo thuyền, các ông có tên tại Điều 2*",
    ],
    // Bodies that are asked, after those that are ordered.
    [
      "Các sở, ban, ngành tỉnh, đề nghị Hội Nông dân tỉnh và Tòa án nhân dân tỉnh tuyên truyền, vận động.",
      "Các sở, ban, ngành tỉnh*, Hội Nông dân tỉnh, Tòa án nhân dân tỉnh",
    ],
    ["Sở Tài chính; đề nghị Kho bạc Nhà nước tỉnh công khai dự toán.", "Sở Tài chính, Kho bạc Nhà nước tỉnh"],
    ["Sở Tài chính, đề nghị của Sở Y tế được xem xét.", "Sở Tài chính"],
    // What a body is, after its name; among several it may be a further one.
    ["Sở Y tế, cơ quan chuyên môn trong lĩnh vực y tế chịu trách nhiệm tham mưu.", "Sở Y tế"],
    ["Sở Y tế, cơ quan thường trực Ban Chỉ đạo có trách nhiệm tổng hợp.", "Sở Y tế"],
    [
      "Sở Y tế, cơ quan chuyên môn thuộc UBND tỉnh, chịu trách nhiệm rà soát.",
      "Sở Y tế, cơ quan chuyên môn thuộc UBND tỉnh*",
    ],
    // "Các đơn vị" are the addressees, where a document has them; not those with a property, and not those concerned.
    ["Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ chủ động ứng phó.", "Sở Y tế, UBND các xã*"],
    ["Thủ trưởng các đơn vị khẩn trương triển khai.", "Sở Y tế, UBND các xã*"],
    ["Các đơn vị có giấy phép nổ mìn tổ chức canh gác.", "Các đơn vị có giấy phép nổ mìn*"],
    ["Các cơ quan có tên trong danh sách rà soát kho.", "Các cơ quan có tên trong danh sách*"],
    ["Cảng vụ hàng không rà soát quy trình.", "Cảng vụ hàng không"],
    ["Bưu điện tỉnh trực tổng đài vào giờ hành chính.", "Bưu điện tỉnh"],
    ["Các cơ quan liên quan khẩn trương triển khai.", ""],
    ["Các đơn vị sản xuất, kinh doanh hóa chất rà soát kho.", "Các đơn vị sản xuất, kinh doanh hóa chất*"],
    ["Sở Y tế, Ban Kinh tế ngân sách khảo sát hiện trạng chợ.", "Sở Y tế, Ban Kinh tế ngân sách"],
    // A name that no catalogue knows ends before the verb, unless the sentence has a predicate or is a heading.
    ["Phòng Kinh tế hạ tầng khảo sát hiện trạng chợ Bình An.", "Phòng Kinh tế hạ tầng"],
    ["Phòng Kinh tế hạ tầng khảo sát hiện trạng", "Phòng Kinh tế hạ tầng khảo sát hiện trạng"],
    // Also before a note, before a frequency and a further verb, and where the name is one of "Các khoa: Nội, Nhi".
    [
      "Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư tổ chức diễn đàn kinh tế xanh (dự kiến tháng 10/2026).",
      "Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư",
    ],
    [
      "Phòng Quản lý chất lượng khảo sát hài lòng hằng quý, gửi báo cáo về Ban Giám đốc.",
      "Phòng Quản lý chất lượng",
    ],
    ["Các khoa: Nội, Nhi tổ chức họp hội đồng người bệnh hằng tháng.", "Khoa Nội, Khoa Nhi"],
    [
      "Các phòng: Điều dưỡng, Vật tư thiết bị giám sát việc thực hiện.",
      "Phòng Điều dưỡng, Phòng Vật tư thiết bị",
    ],
    ["Liên đoàn Văn hóa và tổ chức cộng đồng tỉnh.", "Liên đoàn Văn hóa và tổ chức cộng đồng tỉnh"],
    // Also where only a time or a frequency is left of the sentence.
    ["Phòng Đăng ký kinh doanh cấp đăng ký doanh nghiệp trong 01 ngày.", "Phòng Đăng ký kinh doanh"],
    [
      "Trung tâm Đào tạo và Xúc tiến đầu tư khai giảng lớp kế toán trong tháng 5.",
      "Trung tâm Đào tạo và Xúc tiến đầu tư",
    ],
    [
      "Phòng Quản lý xây dựng và đầu tư công trình thực hiện theo quy định.",
      "Phòng Quản lý xây dựng và đầu tư công trình",
    ],
    [
      "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông.",
      "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông",
    ],
    // A predicate, a group of the catalogue, those concerned.
    ["Các trường học kiểm tra, sửa chữa mái che.", "Các trường học*"],
    ["Các sở, ban, ngành tham dự hội nghị, tổ chức quán triệt.", "Các sở, ban, ngành*"],
    ["Sở Y tế và các cơ quan liên quan rà soát nhân lực.", "Sở Y tế"],
  ],
});

// A sentence → the units before the words of a duty.
export default snippets({
  name: "assignment/stated-subject",
  context: { year: 2025, province: "Bình Định" },
  read([line], context) {
    return formatUnits(statedSubject(line!, 0, context)?.units ?? []);
  },
  cases: [
    ["Sở quản lý ngành, lĩnh vực có trách nhiệm thẩm định giá.", "Sở quản lý ngành, lĩnh vực*"],
    ["Ban Chỉ đạo phát triển chợ các huyện có trách nhiệm báo cáo.", "Ban Chỉ đạo phát triển chợ các huyện*"],
    // A function, a basis or an object between the name and the duty is no part of the name.
    ["Cơ quan cấp phép theo chức năng, nhiệm vụ có trách nhiệm công khai thủ tục.", "Cơ quan cấp phép*"],
    ["Đơn vị quản lý chợ đối với hàng hóa tươi sống có trách nhiệm kiểm tra.", "Đơn vị quản lý chợ*"],
    ["Cơ quan quản lý chợ chủ trì kiểm tra giá.", "Cơ quan quản lý chợ*"],
    // A predicate before the words, a clause before the subject, a task, an attribute.
    ["Các đơn vị xây dựng phương án và chịu trách nhiệm về kết quả.", ""],
    ["Trường hợp có ý kiến khác nhau, cơ quan chủ trì có trách nhiệm báo cáo.", ""],
    ["Tăng cường kiểm tra các đơn vị có trách nhiệm quản lý chợ.", ""],
    ["Các cơ quan được giao chủ trì nhiệm vụ.", ""],
    ["Rà soát thủ tục.", ""],
  ],
});
