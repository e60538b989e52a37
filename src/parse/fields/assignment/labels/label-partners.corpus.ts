import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { finishAssignment } from "../shared/assignment-draft.ts";

// Lines → "text + partners, when it is due" of each task.
export default snippets({
  name: "assignment/label-partners",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines);
    const { assignments } = readAssignments(itemsOf(tree), context, { collecting: true });
    return assignments.flatMap((draft) =>
      finishAssignment(draft).value.tasks.map(({ value }) => {
        const partners = value.partners.map(({ name }) => ` + ${name}`).join("");
        return `${value.text}${partners}${value.due ? ` by ${value.due.month}` : ""}`;
      }),
    );
  },
  cases: [
    // Verbs of help between "phối hợp" and the names; who gives guidance is no partner.
    [
      "1. Sở Nội vụ chủ trì, phối hợp, hỗ trợ Sở Y tế, Sở Xây dựng rà soát hồ sơ theo hướng dẫn của Bộ Nội vụ.",
      [
        "chủ trì, phối hợp, hỗ trợ Sở Y tế, Sở Xây dựng rà soát hồ sơ theo hướng dẫn của Bộ Nội vụ. + Sở Y tế + Sở Xây dựng",
      ],
    ],
    [
      "1. Sở Nội vụ phối hợp thực hiện theo hướng dẫn của Bộ Tài chính.",
      ["phối hợp thực hiện theo hướng dẫn của Bộ Tài chính."],
    ],
    [
      "1. Sở Nội vụ phối hợp, báo cáo UBND tỉnh kết quả rà soát.",
      ["phối hợp, báo cáo UBND tỉnh kết quả rà soát."],
    ],
    // The partners of a label are those of all tasks that it is about.
    [
      "1. Số hóa hồ sơ\na) Nhiệm vụ:\n- Quét hồ sơ lưu.\n- Nhập dữ liệu.\nb) Cơ quan thực hiện:\n- Đơn vị chủ trì: Sở Nội vụ.\n- Đơn vị phối hợp: Sở Y tế, Sở Xây dựng.",
      ["Quét hồ sơ lưu. + Sở Y tế + Sở Xây dựng", "Nhập dữ liệu. + Sở Y tế + Sở Xây dựng"],
    ],
    [
      "1. Cơ quan chủ trì: Sở Nội vụ.\n- Cơ quan phối hợp: Sở Y tế.\n- Quét hồ sơ lưu.\n- Nhập dữ liệu, phối hợp với Sở Xây dựng.",
      ["Quét hồ sơ lưu. + Sở Y tế", "Nhập dữ liệu, phối hợp với Sở Xây dựng. + Sở Xây dựng + Sở Y tế"],
    ],
    [
      "1. Sở Nội vụ\n- Quét hồ sơ lưu.\n- Nhập dữ liệu.\n- Đơn vị phối hợp: Sở Y tế.",
      ["Quét hồ sơ lưu. + Sở Y tế", "Nhập dữ liệu. + Sở Y tế"],
    ],
    [
      "1. Sở Nội vụ\n- Quét hồ sơ lưu.\n- Đơn vị phối hợp:\n+ Sở Y tế;\n+ Sở Xây dựng.\n- Nhập dữ liệu.",
      ["Quét hồ sơ lưu. + Sở Y tế + Sở Xây dựng", "Nhập dữ liệu."],
    ],
    // Labels below a task of a unit are about that task.
    [
      "2. Sở Tài chính\na) Xây dựng phương án thu.\n- Đơn vị phối hợp: Sở Y tế.\n- Thời gian: quý II/2025.\nb) Thẩm định dự toán.\n- Đơn vị phối hợp: Sở Nội vụ.\n- Thời gian: quý III/2025.\nc) Công khai số liệu.",
      ["Xây dựng phương án thu. + Sở Y tế by 6", "Thẩm định dự toán. + Sở Nội vụ by 9", "Công khai số liệu."],
    ],
    [
      "2. Sở Tài chính\na) Công khai số liệu.\nb) Thẩm định dự toán.\n- Thời gian: quý III/2025.",
      ["Công khai số liệu.", "Thẩm định dự toán. by 9"],
    ],
    // Tasks and labels one after another on the same level.
    [
      "3. Sở Tài chính\n- Công khai số liệu.\n- Đơn vị phối hợp: Sở Y tế.\n- Thẩm định dự toán.\n- Đơn vị phối hợp: Sở Nội vụ.",
      ["Công khai số liệu. + Sở Y tế", "Thẩm định dự toán. + Sở Nội vụ"],
    ],
    // The last clause over items states the partners of their work.
    [
      "1. Sở Nội vụ chịu trách nhiệm về phong trào thi đua; chủ trì, phối hợp với Sở Y tế thực hiện các nhiệm vụ sau:\n- Xây dựng quy chế.\n- Chấm điểm các đơn vị.",
      [
        "chịu trách nhiệm về phong trào thi đua; chủ trì, phối hợp với Sở Y tế thực hiện các nhiệm vụ sau: + Sở Y tế",
        "Xây dựng quy chế. + Sở Y tế",
        "Chấm điểm các đơn vị. + Sở Y tế",
      ],
    ],
    [
      "1. Sở Nội vụ phối hợp với Sở Y tế khám sức khỏe; rà soát các nội dung sau:\n- Hồ sơ người có công.\n- Chấm điểm các đơn vị.",
      [
        "phối hợp với Sở Y tế khám sức khỏe; rà soát các nội dung sau: + Sở Y tế",
        "Hồ sơ người có công.",
        "Chấm điểm các đơn vị.",
      ],
    ],
  ],
});
