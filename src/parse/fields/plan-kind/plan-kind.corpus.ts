import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readPlan } from "../../read-plan.ts";

const plan = (left: string, number: string, basis: string, body: string) =>
  `${left}\nSố: ${number}\nLào Cai, ngày 03 tháng 4 năm 2025\nKẾ HOẠCH\nNâng cao Chỉ số PAR INDEX năm 2025\n${basis}\nI. NHIỆM VỤ\n${body}`;
const amendment = (type: string, left: string, number: string, amended: string, by = "UBND tỉnh") =>
  `${left}\nSố: ${number}\nLào Cai, ngày 03 tháng 6 năm 2025\n${type}\nSửa đổi, bổ sung một số nội dung của ${amended} ngày 02/01/2025 của ${by} nâng cao Chỉ số PAR INDEX năm 2025\nCăn cứ Luật Tổ chức chính quyền địa phương;\nI. MỤC TIÊU\n1. Lĩnh vực Cải cách thể chế\n- Phấn đấu đạt từ 9,50 điểm trở lên.`;
const promulgated = (annex: string, name = "Kế hoạch trồng rừng năm 2025") =>
  `UBND TỈNH LÀO CAI\nSố: 45/QĐ-UBND\nLào Cai, ngày 03 tháng 4 năm 2025\nQUYẾT ĐỊNH\nVề việc ban hành ${name}\nĐiều 1. Ban hành kèm theo Quyết định này ${name}.\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Hải\n${annex}\nI. NHIỆM VỤ\n${TASK}`;
const TASK = "1. Sở Nội vụ chủ trì rà soát thủ tục.";
const FIELD = "1. Lĩnh vực Cải cách thể chế\n- Sở Tư pháp rà soát văn bản.";
const ON_INDEX =
  "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh nâng cao Chỉ số PAR INDEX năm 2025;";
const OWN = "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh về cải cách hành chính;";

const titled = (title: string) =>
  plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", ON_INDEX, TASK).replace(
    "Nâng cao Chỉ số PAR INDEX năm 2025\nThực hiện",
    `${title}\nThực hiện`,
  );

// A plan → parent, sub-plan or other, with the province of its issuer.
export default snippets<string>({
  name: "plan-kind/plan-kind",
  context: {},
  read(lines, { catalogue }) {
    const { planKind, issuer } = readPlan(lines, catalogue).plan;
    return `${planKind}, ${issuer?.value.province ?? "no province"}`;
  },
  cases: [
    [
      plan("UBND TỈNH LÀO CAI", "45/KH-UBND", "Căn cứ Luật Tổ chức chính quyền địa phương;", TASK),
      "parent, Lào Cai",
    ],
    // Also where it carries out a ministry's plan, or has sub-indices and carries out its own plan.
    [
      plan(
        "UBND TỈNH LÀO CAI",
        "45/KH-UBND",
        "Thực hiện Kế hoạch số 7/KH-BNV ngày 02/01/2025 của Bộ Nội vụ về cải cách hành chính;",
        TASK,
      ),
      "parent, Lào Cai",
    ],
    // A programme on an index is treated as a plan, alone or as the annex of a decision.
    [
      plan("UBND TỈNH LÀO CAI", "45/CTr-UBND", "Căn cứ Luật Tổ chức chính quyền địa phương;", FIELD).replace(
        "KẾ HOẠCH",
        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
      ),
      "parent, Lào Cai",
    ],
    [
      `UBND TỈNH LÀO CAI\nSố: 45/QĐ-UBND\nLào Cai, ngày 03 tháng 4 năm 2025\nQUYẾT ĐỊNH\nBan hành Chương trình nâng cao Chỉ số PAR INDEX năm 2025\nĐiều 1. Ban hành Chương trình.\nNơi nhận:\n- Như trên;\nCHỦ TỊCH\nNguyễn Văn Hải\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nNâng cao Chỉ số PAR INDEX năm 2025\n(Kèm theo Quyết định số 45/QĐ-UBND ngày 03/4/2025 của UBND tỉnh)\nI. NHIỆM VỤ\n${FIELD}`,
      "parent, Lào Cai",
    ],
    // A plan that a decision promulgates, also without "(Kèm theo …)", and a rule that it promulgates.
    [promulgated("KẾ HOẠCH\nTRỒNG RỪNG NĂM 2025"), "parent, Lào Cai"],
    [promulgated("KẾ HOẠCH TRỒNG RỪNG NĂM 2025"), "parent, Lào Cai"],
    [promulgated("QUY CHẾ\nQUẢN LÝ RỪNG", "Quy chế quản lý rừng"), "other, Lào Cai"],
    [promulgated("KẾ HOẠCH\nTRỒNG RỪNG", "Quy chế quản lý rừng"), "other, Lào Cai"],
    [plan("UBND TỈNH LÀO CAI", "45/KH-UBND", OWN, FIELD), "parent, Lào Cai"],
    [plan("UBND TỈNH LÀO CAI", "45/KH-UBND", OWN, TASK), "parent, Lào Cai"],
    [plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", OWN, FIELD), "sub-plan, Lào Cai"],
    // An amendment has the kind of the plan that it amends, even if it only changes targets, or is a decision.
    [amendment("KẾ HOẠCH", "UBND TỈNH LÀO CAI", "45/KH-UBND", "Kế hoạch số 9/KH-UBND"), "parent, Lào Cai"],
    [amendment("QUYẾT ĐỊNH", "UBND TỈNH LÀO CAI", "45/QĐ-UBND", "Kế hoạch số 9/KH-UBND"), "parent, Lào Cai"],
    [
      amendment(
        "QUYẾT ĐỊNH",
        "UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP",
        "45/QĐ-STP",
        "Kế hoạch số 9/KH-STP",
        "Sở Tư pháp",
      ),
      "sub-plan, Lào Cai",
    ],
    [amendment("QUYẾT ĐỊNH", "UBND TỈNH LÀO CAI", "45/QĐ-UBND", "Quyết định số 9/QĐ-UBND"), "other, Lào Cai"],
    [plan("TỈNH ỦY LÀO CAI\nBAN TỔ CHỨC", "45-KH/BTCTU", OWN, FIELD), "sub-plan, Lào Cai"],
    // If the answered plan is not about an index, tasks are enough; else a task or target for the index is needed.
    [plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", OWN, TASK), "sub-plan, Lào Cai"],
    [plan("UBND HUYỆN SA PA", "45/KH-UBND", OWN, TASK), "sub-plan, Lào Cai"],
    // A title that says that the plan improves the index makes its tasks such tasks; a title on other work does not.
    [plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", ON_INDEX, TASK), "sub-plan, Lào Cai"],
    [
      plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", ON_INDEX, TASK).replace(
        "Nâng cao Chỉ số PAR INDEX năm 2025\nThực hiện",
        "Rà soát thủ tục hành chính năm 2025\nThực hiện",
      ),
      "other, Lào Cai",
    ],
    [
      plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", ON_INDEX, TASK).replace(
        "Nâng cao Chỉ số PAR INDEX năm 2025\nThực hiện",
        "Nâng cao nhận thức qua tập huấn về Chỉ số PAR INDEX năm 2025\nThực hiện",
      ),
      "other, Lào Cai",
    ],
    // So does a title that carries out the cited plan, unless it names other work.
    [titled("Triển khai Kế hoạch số 9/KH-UBND nâng cao Chỉ số PAR INDEX năm 2025"), "sub-plan, Lào Cai"],
    [
      titled(
        "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh Lào Cai về Chỉ số PAR INDEX năm 2025",
      ),
      "sub-plan, Lào Cai",
    ],
    [
      titled("Tổ chức thực hiện Kế hoạch của UBND tỉnh về cải thiện Chỉ số PAR INDEX năm 2025"),
      "sub-plan, Lào Cai",
    ],
    [
      titled("Triển khai Kế hoạch số 9/KH-UBND về tập huấn nâng cao Chỉ số PAR INDEX năm 2025"),
      "other, Lào Cai",
    ],
    [titled("Thực hiện rà soát thủ tục trong Chỉ số PAR INDEX năm 2025"), "other, Lào Cai"],
    // Also where the title does not name the index: the tasks are those of the cited plan.
    [titled("Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh Lào Cai"), "sub-plan, Lào Cai"],
    [titled("Thực hiện các nhiệm vụ được phân công tại Kế hoạch số 9/KH-UBND"), "sub-plan, Lào Cai"],
    [
      titled("của Sở Tư pháp thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh"),
      "sub-plan, Lào Cai",
    ],
    [
      titled("Hành động “6 rõ” thực hiện Kế hoạch 9/KH-UBND của UBND tỉnh tại Sở Tư pháp"),
      "sub-plan, Lào Cai",
    ],
    [titled("Hành động tuyên truyền Kế hoạch 9/KH-UBND của UBND tỉnh"), "other, Lào Cai"],
    [titled("Kiểm tra việc thực hiện Kế hoạch số 9/KH-UBND"), "other, Lào Cai"],
    // A decision that the plan answers, though its title is not cited, or the plan that it promulgates; a decision on other work.
    ...[
      [
        "Thực hiện Quyết định số 9/QĐ-UBND ngày 02/01/2025 của UBND tỉnh, Sở Tư pháp ban hành kế hoạch:",
        "sub-plan",
      ],
      [
        "Triển khai Quyết định số 9/QĐ-UBND ngày 02/01/2025 và Công văn số 12/UBND-NC ngày 05/02/2025 của UBND tỉnh, Sở Tư pháp xây dựng kế hoạch như sau:",
        "sub-plan",
      ],
      ["Thực hiện Kế hoạch kèm theo Quyết định số 9/QĐ-UBND ngày 02/01/2025 của UBND tỉnh;", "sub-plan"],
      ["Thực hiện Quyết định số 9/QĐ-UBND ngày 02/01/2025 của UBND tỉnh về việc giao biên chế;", "other"],
      [
        "Thực hiện Quyết định số 9/QĐ-UBND ngày 02/01/2025 của UBND tỉnh về Kế hoạch cải thiện PAR INDEX;",
        "sub-plan",
      ],
      [
        "Thực hiện Quyết định số 9/QĐ-UBND ngày 02/01/2025 của UBND tỉnh phê duyệt Chương trình nước sạch, Sở Tư pháp ban hành kế hoạch:",
        "other",
      ],
    ].map(([basis, kind]): [string, string] => [
      plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", basis!, TASK),
      `${kind}, Lào Cai`,
    ]),
    // The plan that is carried out is only named by its number, and no index is named: the title must say that the plan improves something.
    ...[
      [
        "Nâng cao sự hài lòng của người bệnh năm 2025",
        "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh, Sở Y tế đề ra các việc sau:",
        "sub-plan",
      ],
      [
        "Triển khai nhiệm vụ cải thiện môi trường kinh doanh năm 2025",
        "Căn cứ Quyết định số 9/QĐ-UBND ngày 02/01/2025 của UBND tỉnh; Sở Tư pháp xây dựng kế hoạch như sau:",
        "sub-plan",
      ],
      [
        "Các giải pháp của cơ quan tư pháp thực hiện Quyết định số 9/QĐ-UBND ngày 02/01/2025 của UBND tỉnh",
        "",
        "sub-plan",
      ],
      [
        "Kiểm tra công vụ năm 2025",
        "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh, Sở Tư pháp ban hành kế hoạch:",
        "other",
      ],
      [
        "Rà soát thủ tục năm 2025",
        "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh, Sở Tư pháp ban hành kế hoạch:",
        "other",
      ],
    ].map(([title, basis, kind]): [string, string] => [
      plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", basis!, TASK).replace(
        "Nâng cao Chỉ số PAR INDEX năm 2025",
        title!,
      ),
      `${kind}, Lào Cai`,
    ]),
    // The plan improves something and carries out the plan of its title; its tasks may be unread.
    ...[
      [
        "Nâng cao năng lực cạnh tranh, thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh",
        "sub-plan",
      ],
      ["Tuyên truyền pháp luật, thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh", "other"],
    ].map(([title, kind]): [string, string] => [
      plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", "", "I. MỤC ĐÍCH\nGiữ ổn định sản xuất.").replace(
        "Nâng cao Chỉ số PAR INDEX năm 2025",
        title!,
      ),
      `${kind}, Lào Cai`,
    ]),
    // The title names the plan and no index, and there is no basis.
    ...[
      ["Thực hiện nhiệm vụ xây dựng văn bản", "sub-plan, Lào Cai"],
      ["Thực hiện công tác tuyên truyền pháp luật", "other, Lào Cai"],
    ].map(([work, kind]): [string, string] => [
      plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", "", TASK).replace(
        "Nâng cao Chỉ số PAR INDEX năm 2025\n",
        `${work} năm 2025 (theo Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh Lào Cai)`,
      ),
      kind!,
    ]),
    // The name of the issuer in the title has a word for other work.
    [
      plan(
        "UBND TỈNH LÀO CAI\nTHANH TRA TỈNH",
        "45/KH-TTr",
        "",
        "1. Phòng Nghiệp vụ 1 chủ trì rà soát thủ tục.",
      ).replace(
        "Nâng cao Chỉ số PAR INDEX năm 2025\n",
        "Thực hiện nhiệm vụ của Thanh tra tỉnh tại Kế hoạch số 9/KH-UBND ngày 02/01/2025 của UBND tỉnh",
      ),
      "sub-plan, Lào Cai",
    ],
    // A title that improves or carries out the index, with other words before it, or with the issuer's name after it.
    [titled("Thực hiện nhiệm vụ nâng cao Chỉ số PAR INDEX năm 2025 của Thanh tra tỉnh"), "sub-plan, Lào Cai"],
    [titled("Thực hiện Chỉ số PAR INDEX năm 2025 của UBND phường Sa Pa"), "sub-plan, Lào Cai"],
    [titled("Thực hiện các nội dung Chỉ số PAR INDEX năm 2025 được giao"), "sub-plan, Lào Cai"],
    [titled("Triển khai các biện pháp nghiệp vụ góp phần nâng cao Chỉ số PAR INDEX"), "sub-plan, Lào Cai"],
    [titled("Phối hợp thực hiện cải thiện Chỉ số PAR INDEX năm 2025"), "sub-plan, Lào Cai"],
    [titled("Hành động cải thiện thủ tục, nâng cao Chỉ số PAR INDEX năm 2025"), "sub-plan, Lào Cai"],
    [titled("Nâng cao sự hài lòng của người bệnh năm 2025"), "sub-plan, Lào Cai"],
    [titled("Thực hiện cải thiện Chỉ số PAR INDEX năm 2025 của xã Tả Phìn"), "sub-plan, Lào Cai"],
    [titled("Triển khai Chỉ số PAR INDEX năm 2025 trên địa bàn phường Sa Pa"), "sub-plan, Lào Cai"],
    [titled("Hỗ trợ doanh nghiệp chuyển đổi xanh, thực hiện Chỉ số PAR INDEX năm 2025"), "sub-plan, Lào Cai"],
    [titled("Tuyên truyền pháp luật, thực hiện Chỉ số PAR INDEX năm 2025"), "other, Lào Cai"],
    [titled("Các việc phải làm để nâng điểm PAR INDEX năm 2025"), "sub-plan, Lào Cai"],
    [titled("Hành động của Thuế tỉnh góp phần nâng hạng PAR INDEX năm 2025"), "sub-plan, Lào Cai"],
    [
      titled("Nâng điểm PAR INDEX năm 2025 đối với các nội dung do Sở Thông tin và Truyền thông chủ trì"),
      "sub-plan, Lào Cai",
    ],
    [titled("Góp phần cải thiện môi trường đầu tư, kinh doanh năm 2025"), "sub-plan, Lào Cai"],
    [
      titled("Công tác năm 2025 của Sở Nội vụ nhằm góp phần cải thiện PAR INDEX của tỉnh"),
      "sub-plan, Lào Cai",
    ],
    [
      titled("Đồng hành cùng người nộp thuế, góp phần nâng cao năng lực cạnh tranh của tỉnh năm 2025"),
      "sub-plan, Lào Cai",
    ],
    [titled("Của Sở Tư pháp về thực hiện Chỉ số PAR INDEX năm 2025"), "sub-plan, Lào Cai"],
    [titled("Của Sở Tư pháp về nâng cao Chỉ số PAR INDEX năm 2025"), "sub-plan, Lào Cai"],
    [titled("Của Sở Tư pháp về tuyên truyền Chỉ số PAR INDEX năm 2025"), "other, Lào Cai"],
    [titled("Trồng rừng, góp phần nâng cao độ che phủ năm 2025"), "other, Lào Cai"],
    [titled("Tăng cường tuyên truyền để nâng hạng Chỉ số PAR INDEX năm 2025"), "other, Lào Cai"],
    [titled("Tuyên truyền, góp phần nâng cao Chỉ số PAR INDEX năm 2025"), "other, Lào Cai"],
    [titled("Mở lớp tập huấn, góp phần nâng cao Chỉ số PAR INDEX năm 2025"), "other, Lào Cai"],
    [titled("Trồng rừng năm 2025"), "other, Lào Cai"],
    [
      plan("SỞ NỘI VỤ - SỞ TƯ PHÁP", "45/KHPH-SNV-STP", ON_INDEX, FIELD).replace(
        "KẾ HOẠCH\nNâng cao",
        "KẾ HOẠCH PHỐI HỢP\nNâng cao",
      ),
      "sub-plan, Lào Cai",
    ],
    [
      plan(
        "UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP",
        "45/KH-STP",
        ON_INDEX,
        "1. Văn phòng Sở chủ trì theo dõi, nâng cao Chỉ số PAR INDEX.",
      ),
      "sub-plan, Lào Cai",
    ],
    [
      plan(
        "UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP",
        "45/KH-STP",
        ON_INDEX,
        "1. Văn phòng Sở chủ trì tuyên truyền về Chỉ số PAR INDEX.",
      ).replace("Nâng cao Chỉ số", "Tuyên truyền về Chỉ số"),
      "other, Lào Cai",
    ],
    [
      plan("UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP", "45/KH-STP", "Căn cứ Luật Tổ chức chính quyền địa phương;", TASK),
      "other, Lào Cai",
    ],
    [plan("BỘ NỘI VỤ", "45/KH-BNV", "Căn cứ đề nghị của UBND tỉnh Lào Cai;", TASK), "other, no province"],
  ],
});
