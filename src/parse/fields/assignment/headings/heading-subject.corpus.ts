import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { finishAssignment } from "../shared/assignment-draft.ts";

// Lines → "units [role]: first words of each task".
export default snippets({
  name: "assignment/headings/heading-subject",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines);
    const { assignments } = readAssignments(itemsOf(tree), context, { collecting: true });
    return assignments.map((draft) => {
      const { units, tasks, role } = finishAssignment(draft).value;
      const names = units.map(({ name, group }) => name + (group ? "*" : "")).join(" | ");
      return `${names} [${role}]: ${tasks.map(({ value }) => value.text.split(" ").slice(0, 2).join(" ")).join("; ")}`;
    });
  },
  cases: [
    // Rights with duties, who belongs to a body, and the whole that the members are in.
    [
      "2. Đại lý Internet có các quyền và nghĩa vụ sau đây:\na) Niêm yết nội quy.\nb) Lập sổ theo dõi.",
      ["Đại lý Internet [member]: Niêm yết; Lập sổ"],
    ],
    [
      "1. Chi hội Làm vườn Vân Sa gồm Chi hội trưởng và các hội viên, có nhiệm vụ:\na) Niêm yết nội quy.\nb) Lập sổ theo dõi.",
      ["Chi hội Làm vườn Vân Sa [member]: Niêm yết; Lập sổ"],
    ],
    [
      "Ban Quản lý chợ Vân Sa gồm Trưởng ban và hai ủy viên, có nhiệm vụ:\n1. Niêm yết nội quy.\n2. Lập sổ theo dõi.",
      ["Ban Quản lý chợ Vân Sa [member]: Niêm yết; Lập sổ"],
    ],
    [
      "4. Các đơn vị thành viên trong cụm thi đua\na) Đăng ký chỉ tiêu.\nb) Tự chấm điểm.",
      ["Các đơn vị thành viên trong cụm thi đua* [member]: Đăng ký; Tự chấm"],
    ],
    [
      "4. Các đơn vị thành viên trong tháng 3\na) Đăng ký chỉ tiêu.\nb) Tự chấm điểm.",
      ["Các đơn vị thành viên* [member]: trong tháng; Đăng ký; Tự chấm"],
    ],
    // The rest of a name of two words, and where a body is, over work.
    ["2. Ban Dân nguyện\n- Rà soát đơn thư.", ["Ban Dân nguyện [member]: Rà soát"]],
    [
      "b) Tổ đại biểu ở thường trực Ban Pháp chế\n- Giám sát thu chi.\n- Rà soát văn bản.",
      ["Tổ đại biểu ở thường trực Ban Pháp chế [member]: Giám sát; Rà soát"],
    ],
    // A heading over items of units is the name of a criterion, though its words could be a subject.
    [
      "3. Công chức, nhân viên y tế phục vụ\na) Phòng Tổ chức cán bộ tập huấn quy tắc ứng xử.\nb) Phòng Điều dưỡng: kiểm tra trang phục.",
      ["Phòng Tổ chức cán bộ [member]: tập huấn", "Phòng Điều dưỡng [member]: kiểm tra"],
    ],
    // A heading in capitals without a number.
    [
      "TỔ CHỨC THỰC HIỆN\n- Sở Nội vụ kiểm tra công vụ.\n- Báo Yên Bái mở chuyên mục.",
      ["Sở Nội vụ [member]: kiểm tra", "Báo Yên Bái [member]: mở chuyên"],
    ],
    // Groups that no catalogue knows, among headings of names; nobody in particular after them is no part of a name.
    [
      "1. Sở Tài chính\n- Bố trí kinh phí.\n2. Sở Y tế\n- Theo dõi kết quả.\n3. Các doanh nghiệp vận hành trung tâm dữ liệu, doanh nghiệp chủ quản nền tảng\n- Xây dựng kế hoạch.\n4. Các doanh nghiệp bưu chính, tổ chức, cá nhân có liên quan\n- Tuân thủ hướng dẫn.\n5. Đề nghị các tổ chức cung ứng dịch vụ thu hộ\n- Bố trí nhân lực.\n6. Các sở, ban, ngành, UBND các xã,…\n- Cử học viên.",
      [
        "Sở Tài chính [member]: Bố trí",
        "Sở Y tế [member]: Theo dõi",
        "Các doanh nghiệp vận hành trung tâm dữ liệu* | doanh nghiệp chủ quản nền tảng* [member]: Xây dựng",
        "Các doanh nghiệp bưu chính* [member]: Tuân thủ",
        "các tổ chức cung ứng dịch vụ thu hộ* [member]: Bố trí",
        "Các sở, ban, ngành* | UBND các xã* [member]: Cử học",
      ],
    ],
    // The same words are a task where they end as a sentence, and a topic without headings of names beside them.
    [
      "1. Sở Tài chính\n- Bố trí kinh phí.\n2. Sở Y tế\n- Theo dõi kết quả.\n3. Các giải pháp hỗ trợ doanh nghiệp, hộ kinh doanh\n- Rà soát nhu cầu.",
      ["Sở Tài chính [member]: Bố trí", "Sở Y tế [member]: Theo dõi"],
    ],
    ["1. Các lớp tập huấn, bồi dưỡng\n- Mở lớp tại xã.\n2. Các hội thi\n- Tổ chức thi.", []],
    // Bodies of the media before a colon.
    [
      "1. Sở Nội vụ: Theo dõi phong trào.\n2. Các cơ quan thông tin, truyền thông của tỉnh: Mở chuyên mục.\n3. Sở Y tế: Kiểm tra.",
      [
        "Sở Nội vụ [member]: Theo dõi",
        "Các cơ quan thông tin, truyền thông của tỉnh* [member]: Mở chuyên",
        "Sở Y tế [member]: Kiểm tra.",
      ],
    ],
    // The last words of a name are no task, nor is a note in a bracket.
    [
      "a) Công an phường, Ban Quản lý bãi biển\n- Xử lý vi phạm.\nb) Trung tâm Kỹ thuật nông nghiệp - môi trường\n- Quan trắc nước.",
      [
        "Công an phường | Ban Quản lý bãi biển [member]: Xử lý",
        "Trung tâm Kỹ thuật nông nghiệp - môi trường [member]: Quan trắc",
      ],
    ],
    [
      "a) Phòng Kinh tế (đ/c Mai Xuân Bách, Trưởng phòng)\n- Công khai quy hoạch.\nb) Phòng Nội vụ phụ trách\n- Kiểm tra công vụ.",
      ["Phòng Kinh tế [member]: Công khai", "Phòng Nội vụ [member]: Kiểm tra"],
    ],
    // Among headings that are names alone, words that go on with a name are no work; a duty and the words after a known unit are.
    [
      "1. Sở Nội vụ\n- Rà soát biên chế.\n2. Báo Yên Bái\n- Đăng tin bài.\n3. Văn phòng đại diện, Phóng viên thường trú của các báo tại tỉnh\n- Nắm bắt thông tin.\n4. Các Tạp chí, Đặc san, Bản tin; Cổng thông tin điện tử tỉnh\n- Tăng thời lượng.",
      [
        "Sở Nội vụ [member]: Rà soát",
        "Báo Yên Bái [member]: Đăng tin",
        "Văn phòng đại diện, Phóng viên thường trú của các báo tại tỉnh [member]: Nắm bắt",
        "Các Tạp chí* | Đặc san | Bản tin | Cổng thông tin điện tử tỉnh [member]: Tăng thời",
      ],
    ],
    [
      "1. Sở Nội vụ\n- Rà soát biên chế.\n2. Báo Yên Bái\n- Đăng tin bài.\n3. Hội Làm vườn chủ trì tập huấn\n- Gửi báo cáo.\n4. Sở Y tế tiêm chủng mở rộng\n- Lập danh sách.",
      [
        "Sở Nội vụ [member]: Rà soát",
        "Báo Yên Bái [member]: Đăng tin",
        "Hội Làm vườn [lead]: chủ trì; Gửi báo",
        "Sở Y tế [member]: tiêm chủng; Lập danh",
      ],
    ],
    // What each class must do is below; the heading over these classes is no work.
    [
      "9. Các cơ sở sản xuất và đơn vị thực hiện dịch vụ vệ sinh.\n9.1. Đối với các cơ sở sản xuất lớn:\n- Che chắn vật liệu.\n9.2. Đối với các đơn vị thực hiện dịch vụ thu gom (theo danh sách):\n- Rửa đường.",
      [
        "các cơ sở sản xuất lớn* [member]: Che chắn",
        "các đơn vị thực hiện dịch vụ thu gom* [member]: Rửa đường.",
      ],
    ],
    // All members of a group are in its name.
    [
      "4. Phòng Ngân sách\n- Bố trí kinh phí.\n5. Các trường trung học phổ thông, trường phổ thông dân tộc nội trú\n- Phân loại rác.\n6. Văn phòng Sở\n- Theo dõi.",
      [
        "Phòng Ngân sách [member]: Bố trí",
        "Các trường trung học phổ thông, trường phổ thông dân tộc nội trú* [member]: Phân loại",
        "Văn phòng Sở [member]: Theo dõi.",
      ],
    ],
    // A name that has only words of labels, over labels.
    [
      "6. Phòng Tổ chức cán bộ\n- Rà soát vị trí việc làm.\n- Thời gian thực hiện: Quý II/2026.",
      ["Phòng Tổ chức cán bộ [member]: Rà soát"],
    ],
    // The last sentence of a paragraph names the units of the list below it; words without work of their own are no task.
    [
      "2. UBND các xã triển khai Kế hoạch trên địa bàn, định kỳ báo cáo Sở. Riêng UBND phường Quy Nhơn, Quy Nhơn Bắc chỉ đạo:\n- Rà soát điểm tập kết rác.\n- Xử lý điểm ô nhiễm.",
      [
        "UBND các xã* [member]: triển khai",
        "UBND phường Quy Nhơn | UBND phường Quy Nhơn Bắc [member]: Rà soát; Xử lý",
      ],
    ],
    [
      "1. Các trường học thực hiện phân loại rác tại nguồn. Đối với Trường THPT Trưng Vương tập trung:\na) Xây dựng mô hình.\nb) Chia sẻ kinh nghiệm.",
      ["Các trường học* [member]: thực hiện", "Trường THPT Trưng Vương [member]: Xây dựng; Chia sẻ"],
    ],
    [
      "- Các đơn vị bám sát nhiệm vụ được giao để thực hiện. Ngoài ra, Thanh tra Sở có trách nhiệm:\n+ Kiểm tra hồ sơ.\n+ Theo dõi tiến độ.",
      ["Các đơn vị* [member]: bám sát", "Thanh tra Sở [member]: Kiểm tra; Theo dõi"],
    ],
    [
      "4. UBND cấp xã bố trí ngân sách. Trong đó, UBND xã An Nhơn, UBND xã Tuy Phước thực hiện:\n- Di dời cơ sở sản xuất.",
      ["UBND cấp xã* [member]: bố trí", "UBND xã An Nhơn | UBND xã Tuy Phước [member]: Di dời"],
    ],
    [
      "1. Sở Xây dựng rà soát quy hoạch. Công bố các nội dung sau:\n- Danh mục dự án.",
      ["Sở Xây dựng [member]: rà soát"],
    ],
    // Words that only introduce the tasks below them are no task.
    [
      "1. Sở Xây dựng có trách nhiệm\na) Thẩm định thiết kế.\nb) Kiểm tra hiện trường.",
      ["Sở Xây dựng [member]: Thẩm định; Kiểm tra"],
    ],
    [
      "1. Sở Xây dựng được giao các nhiệm vụ sau:\n- Kiểm tra hiện trường.",
      ["Sở Xây dựng [member]: Kiểm tra"],
    ],
    [
      "1. Đề nghị Sở Xây dựng quan tâm thực hiện một số nội dung sau:\n- Kiểm tra hiện trường.",
      ["Sở Xây dựng [member]: Kiểm tra"],
    ],
    [
      "1. Sở Xây dựng là cơ quan đầu mối, có nhiệm vụ:\n- Kiểm tra hiện trường.",
      ["Sở Xây dựng [focal]: Kiểm tra"],
    ],
    [
      "1. Các nhiệm vụ do Sở Xây dựng chủ trì, Sở Y tế phối hợp:\n- Kiểm tra hiện trường.",
      ["Sở Xây dựng [lead]: Kiểm tra"],
    ],
    // A sentence about such work is a task, also above a paragraph.
    [
      "4. Sở Xây dựng chủ động triển khai các nhiệm vụ được phân công.\nKiểm tra hiện trường.",
      ["Sở Xây dựng [member]: chủ động; Kiểm tra"],
    ],
    [
      "2. UBND các xã, phường chịu trách nhiệm:\n- Rà soát hộ nghèo.",
      ["UBND các xã, phường* [member]: Rà soát"],
    ],
    [
      "2. Giao Sở Y tế, Sở Nội vụ theo chức năng, nhiệm vụ chịu trách nhiệm:\n- Rà soát nhân lực.",
      ["Sở Y tế | Sở Nội vụ [member]: Rà soát"],
    ],
    ["1. Sở Y tế chủ trì thực hiện các nội dung sau:\n- Rà soát nhân lực.", ["Sở Y tế [lead]: Rà soát"]],
    [
      "1. Các sở, ban, ngành\na) Sở Y tế có trách nhiệm:\n- Rà soát nhân lực.\nb) Sở Nội vụ: hướng dẫn tuyển dụng.",
      ["Các sở, ban, ngành* | Sở Y tế | Sở Nội vụ [member]: Rà soát; Sở Nội"],
    ],
    [
      "Điều 5. Nội dung Công an tỉnh có trách nhiệm chủ trì\n1. Nắm tình hình.",
      ["Công an tỉnh [lead]: Nắm tình"],
    ],
    ["Điều 6. Nhiệm vụ do Sở Tài chính thực hiện\n1. Lập dự toán.", ["Sở Tài chính [member]: Lập dự"]],
    ["1. Nội dung phối hợp\n- Rà soát thủ tục.", []],
    // A heading that states work is a task.
    ["1. Sở Y tế có trách nhiệm thẩm định hồ sơ sau:\n- Hồ sơ khám bệnh.", ["Sở Y tế [member]: có trách"]],
    ["1. Sở Y tế có trách nhiệm thẩm định hồ sơ.", ["Sở Y tế [member]: có trách"]],
    // Everything before "có trách nhiệm" is the name of a group that no catalogue knows.
    [
      "3. Các tổ chức, cá nhân và hộ gia đình sử dụng đất ven sông có trách nhiệm\na) Chấp hành quy định.",
      ["Các tổ chức, cá nhân và hộ gia đình sử dụng đất ven sông* [member]: Chấp hành"],
    ],
    [
      "3. Các đơn vị cấp điện trên địa bàn tỉnh có trách nhiệm\na) Duy trì cấp điện.",
      ["Các đơn vị cấp điện trên địa bàn tỉnh* [member]: Duy trì"],
    ],
    [
      "4. Những hộ nuôi cá lồng trên sông Chảy chịu trách nhiệm:\na) Neo đậu lồng bè.",
      ["Những hộ nuôi cá lồng trên sông Chảy* [member]: Neo đậu"],
    ],
    ["5. Các cơ quan, đơn vị liên quan có trách nhiệm\na) Neo đậu lồng bè.", []],
    [
      "1. Các đơn vị cấp nước sạch trên địa bàn thành phố có trách nhiệm\na) Mở rộng mạng lưới.",
      ["Các đơn vị cấp nước sạch trên địa bàn thành phố* [member]: Mở rộng"],
    ],
    // A sentence about nobody in particular is no name.
    [
      "1. Sở Y tế\n- Rà soát.\n2. Sở Nội vụ\n- Rà soát.\n3. Các cơ quan, đơn vị, địa phương xây dựng kế hoạch phù hợp điều kiện thực tế xong trong tháng 5\n- Báo cáo.",
      ["Sở Y tế [member]: Rà soát.", "Sở Nội vụ [member]: Rà soát."],
    ],
    // Among headings that are names, the whole heading is a name.
    [
      "1. Sở Y tế\n- Rà soát nhân lực.\n2. UBND các xã, phường\n- Rà soát hộ nghèo.\n3. Các chủ đầu tư xây dựng và kinh doanh hạ tầng cụm công nghiệp\n- Bố trí mặt bằng.\n4. Các doanh nghiệp hoạt động trong lĩnh vực vận tải, kho bãi và dịch vụ logistics\n- Đầu tư phương tiện sạch.",
      [
        "Sở Y tế [member]: Rà soát",
        "UBND các xã, phường* [member]: Rà soát",
        "Các chủ đầu tư xây dựng và kinh doanh hạ tầng cụm công nghiệp* [member]: Bố trí",
        "Các doanh nghiệp hoạt động trong lĩnh vực vận tải, kho bãi và dịch vụ logistics* [member]: Đầu tư",
      ],
    ],
    [
      "1. Sở Y tế\n- Rà soát nhân lực.\n2. UBND các xã, phường\n- Rà soát hộ nghèo.\n3. Sở Tư pháp, các cơ quan báo chí, phát thanh, truyền hình khác\n- Tuyên truyền về kế hoạch.",
      [
        "Sở Y tế [member]: Rà soát",
        "UBND các xã, phường* [member]: Rà soát",
        "Sở Tư pháp | các cơ quan báo chí, phát thanh, truyền hình khác* [member]: Tuyên truyền",
      ],
    ],
    // A sentence is no name, nor are the words after a known unit.
    [
      "1. Sở Y tế\n- Rà soát nhân lực.\n2. UBND các xã, phường\n- Rà soát hộ nghèo.\n3. Các doanh nghiệp xây dựng phương án bảo vệ môi trường.\n- Báo cáo kết quả.\n4. Sở Tư pháp thẩm định văn bản\n- Báo cáo kết quả.",
      [
        "Sở Y tế [member]: Rà soát",
        "UBND các xã, phường* [member]: Rà soát",
        "Các doanh nghiệp* [member]: xây dựng; Báo cáo",
        "Sở Tư pháp [member]: thẩm định; Báo cáo",
      ],
    ],
    // A heading of one name with a comma, and a group that also looks like a label.
    [
      "1. Ban Chỉ đạo xóa nhà tạm, nhà dột nát huyện An Lão\na) Rà soát các hộ.\nb) Huy động nguồn lực.",
      ["Ban Chỉ đạo xóa nhà tạm, nhà dột nát huyện An Lão [member]: Rà soát; Huy động"],
    ],
    [
      "1. Sở Y tế:\na) Rà soát nhân lực.\n2. Các sở, ban, ngành có liên quan:\na) Cung cấp số liệu.",
      ["Sở Y tế [member]: Rà soát", "Các sở, ban, ngành có liên quan* [member]: Cung cấp"],
    ],
    // A group with the bodies that it belongs to, and brackets inside the names. None of their words is a task.
    [
      "1. Các đơn vị quản lý về chợ của các xã, phường, đặc khu:\na) Công khai lệ phí.\nb) Bố trí ghế chờ.\n2. Sở Nội vụ:\na) Kiểm tra.",
      [
        "Các đơn vị quản lý về chợ của các xã, phường, đặc khu* [member]: Công khai; Bố trí",
        "Sở Nội vụ [member]: Kiểm tra.",
      ],
    ],
    [
      "1. Các đơn vị chuyên trách về chuyển đổi số (CĐS) của các sở, ban, ngành (sau đây gọi là sở, ngành) và các Phòng Văn hóa - Xã hội (VHXH) của các xã, phường:\na) Triển khai phần mềm.\n2. Sở Nội vụ phối hợp với các đơn vị:\na) Kiểm tra.",
      [
        "Các đơn vị chuyên trách về chuyển đổi số của các sở, ban, ngành* | các Phòng Văn hóa - Xã hội của các xã, phường* [member]: Triển khai",
        "Sở Nội vụ [coordinate]: Kiểm tra.",
      ],
    ],
    // Work of a group over its parts, and a heading that is no name.
    [
      "1. Các sở, ban, ngành thuộc UBND tỉnh báo cáo theo các nội dung sau:\n- Kết quả thu ngân sách.",
      ["Các sở, ban, ngành thuộc UBND tỉnh* [member]: báo cáo"],
    ],
    // Items that no unit begins follow the announcing sentence: "(i)", "(ii)" below "b)".
    [
      "b) Về tiến độ, đề nghị:\n(i) Sở Xây dựng chỉ đạo nhà thầu tăng ca.\n(ii) Sở Tài chính bố trí vốn.",
      ["Sở Xây dựng [member]: chỉ đạo", "Sở Tài chính [member]: bố trí"],
    ],
  ],
});
