import { snippets } from "../../../../test/support/rule-corpus.ts";
import { UNIT_NOUN } from "../../lexicon/bodies.ts";
import { agentEnd } from "./agent-end.ts";
import { memberEnd } from "./member-end.ts";
import { bodyHeadAt, pluralAt } from "./model/unit-heads.ts";
import { nameEnd } from "./name-end.ts";
import { arePartnersBeforePredicate, endBeforeVerb } from "./sentence-end.ts";
import { STEERING, steeringEnd } from "./steering-end.ts";

// The name that a line begins with. The first word of the line chooses the place: "body" (a body or a group of bodies), "member" (of a
// list, under a common noun), "agent" (a subject under a common noun), "sentence" (up to "|", where the name has been read so far).

const NOUN = new RegExp(`^(?:các )?(?:${UNIT_NOUN}|chủ đầu tư|nhà thầu|hộ|trưởng|tiểu ban)`, "u");

export default snippets<string | null>({
  name: "units/ends",
  context: { province: "Nghệ An" },
  read([marked], context) {
    const place = marked!.text.split(" ", 1)[0]!;
    const rest = marked!.text.slice(place.length + 1);
    const line = marked!.reworded(rest.replace("|", ""));
    const { text, folded } = line;
    const { occurrences } = context;
    const from = NOUN.exec(folded)?.[0].length ?? 0;
    const upTo = (end: number | null) => (end === null ? null : text.slice(0, end));
    if (place === "sentence") return upTo(endBeforeVerb(line, { start: 0, end: rest.indexOf("|") }));
    if (place === "partner") {
      const start = text.lastIndexOf(" với ") + " với ".length;
      const isPartner = arePartnersBeforePredicate(line, start);
      return text.slice(start, endBeforeVerb(line, { start, end: rest.indexOf("|"), isPartner }));
    }
    if (place === "member")
      return upTo(
        memberEnd(line, { start: 0, head: from, from }, { occurrences, isBeforeMember: () => false }),
      );
    if (place === "agent")
      return upTo(
        agentEnd(
          line,
          { start: 0, from },
          { occurrences, withOwner: (end) => end, isBeforeMember: () => false },
        ),
      );
    if (folded.startsWith(STEERING)) return upTo(steeringEnd(line, STEERING.length));
    const plural = pluralAt(folded, 0)?.trim();
    const head = plural ?? bodyHeadAt(text, folded, 0)!;
    return upTo(nameEnd(line, { start: 0, head: head.length, group: plural !== undefined }, context));
  },
  cases: [
    // Short verbs and what a body does not do.
    ["body Các bệnh viện ký cam kết với Sở Y tế", "Các bệnh viện"],
    ["body Các chi đoàn họp bình xét đoàn viên", "Các chi đoàn"],
    ["body Các trạm y tế lập danh sách trẻ em", "Các trạm y tế"],
    ["body Các cụm thi đua lập danh sách đề nghị khen thưởng", "Các cụm thi đua"],
    ["body Các cơ sở giáo dục cho học sinh đăng ký theo nhu cầu", "Các cơ sở giáo dục"],
    ["body các đơn vị sự nghiệp công lập trực thuộc Sở", "các đơn vị sự nghiệp công lập trực thuộc Sở"],
    ["body Chi cục Thuế Vân Sa không thu phí", "Chi cục Thuế Vân Sa"],
    ["body Cảng vụ Hàng không miền Bắc kiểm tra hồ sơ", "Cảng vụ Hàng không miền Bắc"],
    ["body Phòng Đào tạo nghề trả lời kiến nghị", "Phòng Đào tạo nghề"],
    ["body Phòng Quản lý doanh nghiệp mở lớp bồi dưỡng", "Phòng Quản lý doanh nghiệp"],
    ["body Ban Quản lý chợ Vân Sa ký cam kết với các hộ", "Ban Quản lý chợ Vân Sa"],
    ["body Phòng Quản lý giá, quý III/2026", "Phòng Quản lý giá"],
    ["body Phòng Quản lý giá, Quý III rà soát", "Phòng Quản lý giá"],
    ["body Phòng Quản lý giá, hằng tháng", "Phòng Quản lý giá"],
    ["body Chi nhánh các khu vực báo cáo hằng tuần", "Chi nhánh các khu vực"],
    ["body Phòng Hỗ trợ người nộp thuế", "Phòng Hỗ trợ người nộp thuế"],
    // How a body does its work.
    ["body Viện Kiểm định giống trực tiếp chỉ đạo các trại", "Viện Kiểm định giống"],
    ["body Trung tâm Thử nghiệm thuốc thường xuyên kiểm tra kho", "Trung tâm Thử nghiệm thuốc"],
    // To whom a body is answerable.
    ["body Trung tâm Khuyến nông Vân Sa chịu sự chỉ đạo của Giám đốc Sở", "Trung tâm Khuyến nông Vân Sa"],
    ["body Đội Quản lý chợ Vân Sa chịu trách nhiệm trước Giám đốc", "Đội Quản lý chợ Vân Sa"],
    // No name contains a quantity or what is done with others.
    [
      "body Phòng Tuyên truyền - Hỗ trợ người nộp thuế mở lớp tập huấn",
      "Phòng Tuyên truyền - Hỗ trợ người nộp thuế",
    ],
    ["body Trạm Y tế xã dự trữ 05 cơ số thuốc; Văn phòng xã", "Trạm Y tế xã"],
    ["body Trung tâm Kiểm định phát 300 phiếu khảo sát", "Trung tâm Kiểm định"],
    ["body Phòng Bưu chính, Viễn thông làm việc với các nhà mạng", "Phòng Bưu chính, Viễn thông"],
    ["body Phòng Lưu trữ sắp xếp kho", "Phòng Lưu trữ"],
    ["body Phòng Lưu trữ thường xuyên kiểm tra kho", "Phòng Lưu trữ"],
    // The seat of a branch.
    ["body Phân hiệu Đại học Vinh tại Hà Tĩnh mở lớp", "Phân hiệu Đại học Vinh tại Hà Tĩnh"],
    [
      "body Chi nhánh Ngân hàng Phương Bắc tại tỉnh Hà Tĩnh cho vay",
      "Chi nhánh Ngân hàng Phương Bắc tại tỉnh Hà Tĩnh",
    ],
    ["body Phân hiệu Đại học Vinh tại các huyện mở lớp", "Phân hiệu Đại học Vinh"],
    ["body Văn phòng Cơ quan Ủy ban MTTQ xã", "Văn phòng Cơ quan Ủy ban MTTQ xã"],
    ["body Bưu điện tỉnh, Mặt trận Tổ quốc tỉnh rà soát", "Bưu điện tỉnh"],
    ["body Phòng Phòng, chống tham nhũng, tiêu cực tham mưu", "Phòng Phòng, chống tham nhũng, tiêu cực"],
    ["body các phòng, ban rà soát hồ sơ", "các phòng, ban"],
    ["body Ban Chỉ đạo, các thành viên", "Ban Chỉ đạo"],
    ["body Ban Chỉ đạo bảo vệ rừng các xã định kỳ họp", "Ban Chỉ đạo bảo vệ rừng các xã"],
    ["body Ban Chỉ đạo làm việc với các xã để rà soát", null],
    ["body Ban Tiếp công dân huyện, Mặt trận tổ quốc huyện rà soát", "Ban Tiếp công dân huyện"],
    ["body Ban quản lý dự án tổ chức xây dựng kè suối.", "Ban quản lý dự án"],
    [
      "body Trung tâm Truyền thông và tổ chức sự kiện lập kịch bản",
      "Trung tâm Truyền thông và tổ chức sự kiện",
    ],
    ["body Phòng Hành chính - tổ chức lập danh sách", "Phòng Hành chính - tổ chức"],
    ["body Phòng Tài vụ chuẩn bị phương tiện làm việc.", "Phòng Tài vụ"],
    ["body Ban Pháp chế soạn sổ tay chính sách thuế, phát hành", "Ban Pháp chế"],
    ["body Phòng Tổng hợp và đôn đốc kiểm tra hồ sơ", "Phòng Tổng hợp và đôn đốc"],
    ["body Phòng Tổng hợp và Giám đốc các trung tâm rà soát", "Phòng Tổng hợp"],
    ["body Tổ rà soát thủ tục hành chính.", "Tổ rà soát thủ tục hành chính"],
    [
      "body Hội Sử học các tỉnh Điện Biên, Nghệ An và Tây Ninh (cũ) hoàn thiện hồ sơ",
      "Hội Sử học các tỉnh Điện Biên, Nghệ An và Tây Ninh (cũ)",
    ],
    ["body Hội Sử học các tỉnh Điện Biên, Sở Y tế Nghệ An rà soát", "Hội Sử học các tỉnh Điện Biên"],
    // A noun that names nobody alone: a verb of duty must follow.
    ["member chủ đầu tư các dự án hạ tầng báo cáo tiến độ", "chủ đầu tư các dự án hạ tầng"],
    ["member chủ đầu tư các dự án hạ tầng.", null],
    ["agent Nhà thầu tăng ca, bổ sung thiết bị", "Nhà thầu"],
    ["agent Tiểu ban Hậu cần in áp phích", "Tiểu ban Hậu cần"],
    ["agent Các cơ quan tổ chức tuyên truyền", null],
    // A sentence needs its predicate, a heading does not.
    ["sentence Phòng Kinh tế khảo sát hiện trạng chợ|.", "Phòng Kinh tế"],
    ["sentence Phòng Kinh tế khảo sát hiện trạng chợ|", "Phòng Kinh tế khảo sát hiện trạng chợ"],
    ["sentence Phòng Thu thuế cấp mã số| trong ngày.", "Phòng Thu thuế"],
    // "theo dõi" is a verb and no "theo …".
    [
      "sentence Văn phòng Ban chỉ đạo phòng thủ dân sự tỉnh| theo dõi tình hình.",
      "Văn phòng Ban chỉ đạo phòng thủ dân sự tỉnh",
    ],
    ["sentence Phòng Trợ giúp pháp lý lưu động|.", "Phòng Trợ giúp pháp lý lưu động"],
    ["sentence Trung tâm CNTT vận hành hệ thống một cửa|.", "Trung tâm CNTT"],
    ["sentence Ban QLDA đầu tư xây dựng khu vực|.", "Ban QLDA đầu tư xây dựng khu vực"],
    ["sentence Ban Quản lý vịnh Hạ Thanh cắm phao phân luồng|.", "Ban Quản lý vịnh Hạ Thanh"],
    ["sentence Hợp tác xã Chè Suối Lũng bán chè qua sàn|.", "Hợp tác xã Chè Suối Lũng"],
    ["sentence Trường Mầm non Hoa Mai xã Bình An|.", "Trường Mầm non Hoa Mai xã Bình An"],
    ["body Phòng Quản lý đô thị phối hợp BHXH tỉnh rà soát thủ tục", "Phòng Quản lý đô thị"],
    ["body Phòng Kế hoạch - Tài chính phối hợp KBNN khu vực đối chiếu", "Phòng Kế hoạch - Tài chính"],
    // Words that are verbs as often as nouns end a name after its level.
    ["body Hội Liên hiệp Phụ nữ xã cử lực lượng hỗ trợ", "Hội Liên hiệp Phụ nữ xã"],
    ["body Hội Cựu chiến binh xã thay mặt các hội viên ký cam kết", "Hội Cựu chiến binh xã"],
    [
      "body Ban Chỉ đạo tỉnh phong trào Toàn dân đoàn kết tổ chức sơ kết",
      "Ban Chỉ đạo tỉnh phong trào Toàn dân đoàn kết",
    ],
    // What a board builds, before a colon.
    [
      "body Ban Quản lý dự án Đầu tư xây dựng các công trình trong KKT, KCN: rà soát tiến độ",
      "Ban Quản lý dự án Đầu tư xây dựng các công trình trong KKT, KCN",
    ],
    [
      "body Ban Quản lý dự án Đầu tư xây dựng các công trình rà soát hồ sơ sau: hồ sơ đất, hồ sơ nhà",
      "Ban Quản lý dự án Đầu tư xây dựng các công trình",
    ],
    // Its sector or office too.
    ["body Công đoàn ngành phát động thi đua chào mừng ngày lễ", "Công đoàn ngành"],
    ["body Công đoàn ngành ra quân dọn vệ sinh", "Công đoàn ngành"],
    ["body Công đoàn cơ quan kêu gọi đoàn viên hiến máu", "Công đoàn cơ quan"],
    ["body Phòng Tổ chức cán bộ phát động hội thi tìm hiểu", "Phòng Tổ chức cán bộ"],
    // Where a team goes.
    ["body Tổ công nghệ số cộng đồng đến từng hộ cài đặt ứng dụng", "Tổ công nghệ số cộng đồng"],
    ["body Tổ công nghệ số cộng đồng gõ cửa từng nhà cài đặt ứng dụng", "Tổ công nghệ số cộng đồng"],
    ["body Hợp tác xã chè sạch Suối Lũng bán chè", "Hợp tác xã chè sạch Suối Lũng"],
    ["sentence Ban Liên lạc đồng hương ủng hộ quỹ khuyến học|.", "Ban Liên lạc đồng hương"],
    ["partner Phòng A chủ trì, phối hợp với Phòng Kinh tế khảo sát hiện trạng chợ|", "Phòng Kinh tế"],
    [
      "partner Phòng A gặp và làm việc với Phòng Kinh tế khảo sát hiện trạng|",
      "Phòng Kinh tế khảo sát hiện trạng",
    ],
  ],
});
