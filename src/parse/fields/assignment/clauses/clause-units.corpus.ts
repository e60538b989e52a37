import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readClauses } from "./clause-units.ts";

// A line → for each clause the rule that reads its units; "-" for a clause without units.
export default snippets<string[]>({
  name: "assignment/clauses/clause-units",
  context: { year: 2026 },
  read: ([line], context) =>
    readClauses(line!, 0, context).map(({ units }) =>
      units ? `${units.rule}: ${formatUnits(units.units)}` : "-",
    ),
  cases: [
    [
      "Giao Sở Y tế xây dựng đề án; Sở Tư pháp thẩm định dự thảo.",
      ["assignment/subjects/ordered-units: Sở Y tế", "assignment/subjects/leading-units: Sở Tư pháp"],
    ],
    // Members of a list whose purpose follows.
    [
      "Giao Sở Y tế lấy ý kiến của các sở: Tài chính, Nội vụ; Công an tỉnh, UBND các xã để hoàn thiện đề án.",
      ["assignment/subjects/ordered-units: Sở Y tế"],
    ],
    // After a first sentence that names nobody: an order of work, and what a unit does after a sentence on the document.
    [
      "Cần gắn thi đua với việc thực hiện Đề án 30. Yêu cầu Sở Nội vụ chủ trì, phối hợp với Sở Tài chính đề xuất các hình thức khen thưởng.",
      ["-", "assignment/subjects/ordered-units: Sở Nội vụ"],
    ],
    [
      "Kế hoạch này được lồng ghép với kế hoạch kiểm tra. Sở Y tế tiến hành khảo sát.",
      ["-", "assignment/subjects/leading-units: Sở Y tế"],
    ],
    ["Hồ sơ còn thiếu bản vẽ. Đề nghị Công ty liên hệ với Sở Xây dựng để được hướng dẫn.", ["-"]],
    // Only those that a condition applies to.
    ["UBND các xã nào để chậm tiến độ thì phải giải trình.", ["-"]],
    // A second sentence with another subject: it helps with other work, or it is asked for something.
    [
      "Giao Sở Y tế rà soát thủ tục. Phòng Kinh tế phối hợp thẩm định hồ sơ trong ngày.",
      ["assignment/subjects/ordered-units: Sở Y tế", "assignment/subjects/leading-units: Phòng Kinh tế"],
    ],
    [
      "Giao Sở Y tế rà soát thủ tục. Đề nghị Ủy ban Kiểm tra Đảng ủy xã tăng cường giám sát.",
      [
        "assignment/subjects/ordered-units: Sở Y tế",
        "assignment/subjects/ordered-units: Ủy ban Kiểm tra Đảng ủy xã",
      ],
    ],
    [
      "Giao Sở Y tế rà soát thủ tục. Các cơ quan phối hợp khi có yêu cầu.",
      ["assignment/subjects/ordered-units: Sở Y tế"],
    ],
    ["Sở Y tế xây dựng đề án; trình phê duyệt trong quý I.", ["assignment/subjects/leading-units: Sở Y tế"]],
    ["Xây dựng đề án (Sở Y tế chủ trì).", ["assignment/brackets/bracketed: Sở Y tế"]],
    ["Xây dựng đề án.", ["-"]],
    // The author asks another unit in the next sentence; after a topic with a colon the unit of the topic asks.
    [
      "Sở Tư pháp mở chuyên mục pháp luật. Đề nghị Tòa án nhân dân tỉnh giải quyết các vụ án tồn đọng.",
      [
        "assignment/subjects/leading-units: Sở Tư pháp",
        "assignment/subjects/ordered-units: Tòa án nhân dân tỉnh",
      ],
    ],
    [
      "Sở Y tế: Kiểm tra các phòng khám. Đề nghị Công an tỉnh xử lý vi phạm.",
      ["assignment/subjects/leading-units: Sở Y tế"],
    ],
    // Words that join two clauses belong to none of them.
    [
      "Sở Xây dựng rà soát quỹ đất; đồng thời Sở Nội vụ cắt giảm thời gian xử lý hồ sơ.",
      ["assignment/subjects/leading-units: Sở Xây dựng", "assignment/subjects/leading-units: Sở Nội vụ"],
    ],
    [
      "Sở Xây dựng rà soát quỹ đất; đồng thời đề nghị Sở Nội vụ hướng dẫn.",
      ["assignment/subjects/leading-units: Sở Xây dựng"],
    ],
    [
      "Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì lập danh mục; đồng thời Sở Nội vụ cắt giảm thời gian.",
      ["assignment/subjects/opening-clause: Sở Xây dựng", "assignment/subjects/leading-units: Sở Nội vụ"],
    ],
    // A sentence that begins with names of bodies, whatever its verb; an order to a further body.
    [
      "Công an huyện rà soát hồ sơ. Huyện đoàn, Hội Cựu chiến binh huyện huy động đoàn viên tham gia.",
      [
        "assignment/subjects/leading-units: Công an huyện",
        "assignment/subjects/leading-units: Huyện đoàn, Hội Cựu chiến binh huyện",
      ],
    ],
    [
      "Đề nghị Chi cục Kiểm lâm vùng II cung cấp dữ liệu; đề nghị Quỹ Phát triển rừng Bắc Hà chia sẻ số liệu.",
      [
        "assignment/subjects/ordered-units: Chi cục Kiểm lâm vùng II",
        "assignment/subjects/ordered-units: Quỹ Phát triển rừng Bắc Hà",
      ],
    ],
    [
      "Sở Y tế rà soát nhân lực; Trung tâm Kiểm soát bệnh tật giám sát ổ dịch; Sở Nội vụ cử người tham gia.",
      [
        "assignment/subjects/leading-units: Sở Y tế",
        "assignment/subjects/leading-units: Trung tâm Kiểm soát bệnh tật",
        "assignment/subjects/leading-units: Sở Nội vụ",
      ],
    ],
    // A letter that is passed on.
    [
      "Chuyển Sở Xây dựng chủ trì nghiên cứu đề xuất của doanh nghiệp.",
      ["assignment/subjects/ordered-units: Sở Xây dựng"],
    ],
    ["Chuyển Trung tâm Y tế về Sở Y tế quản lý.", ["-"]],
    // Facts after the work.
    [
      "Sở Y tế rà soát thủ tục. Cuộc họp tiếp theo dự kiến tổ chức vào ngày 12/5/2026.",
      ["assignment/subjects/leading-units: Sở Y tế", "-"],
    ],
    // A later sentence that says who does another work.
    [
      "Văn phòng Sở tổng hợp báo cáo. Kinh phí do Phòng Kế hoạch tham mưu bố trí.",
      ["assignment/subjects/leading-units: Văn phòng Sở", "assignment/subjects/passive: Phòng Kế hoạch"],
    ],
    [
      "Sở Nội vụ theo dõi tiến độ; việc chấm điểm do Thanh tra tỉnh đảm nhiệm.",
      ["assignment/subjects/leading-units: Sở Nội vụ", "assignment/subjects/passive: Thanh tra tỉnh"],
    ],
    [
      "Giao Sở Y tế khảo sát. Các nội dung truyền thông giao Báo Lào Cai thực hiện, Sở Y tế phối hợp.",
      ["assignment/subjects/ordered-units: Sở Y tế", "assignment/subjects/passive: Báo Lào Cai"],
    ],
    [
      "Công an tỉnh tổ chức diễn tập. Dịch vụ giám sát giao Trung tâm Chuyển đổi số làm chủ đầu tư.",
      [
        "assignment/subjects/leading-units: Công an tỉnh",
        "assignment/subjects/passive: Trung tâm Chuyển đổi số",
      ],
    ],
    [
      "Sở Nội vụ tổng hợp kết quả. Tài liệu họp do Văn phòng UBND tỉnh chuẩn bị.",
      ["assignment/subjects/leading-units: Sở Nội vụ", "assignment/subjects/passive: Văn phòng UBND tỉnh"],
    ],
    [
      "Điện sinh hoạt do Điện lực Yên Bình bảo đảm; nước sạch do Công ty Cấp nước Yên Bái cung cấp.",
      [
        "assignment/subjects/passive: Điện lực Yên Bình",
        "assignment/subjects/passive: Công ty Cấp nước Yên Bái",
      ],
    ],
    ["Rà soát văn bản do Sở Y tế tham mưu; quy chế do Sở Nội vụ ban hành.", ["-"]],
    [
      "Sở Nội vụ tổng hợp báo cáo. Kinh phí do ngân sách nhà nước bảo đảm.",
      ["assignment/subjects/leading-units: Sở Nội vụ"],
    ],
    ["Sở Nội vụ dự các hội nghị do Sở Tư pháp tổ chức.", ["assignment/subjects/leading-units: Sở Nội vụ"]],
    [
      "Sở Nội vụ rà soát. Nội dung chậm triển khai do thiếu kinh phí thì báo cáo.",
      ["assignment/subjects/leading-units: Sở Nội vụ"],
    ],
  ],
});
