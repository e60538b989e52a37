import { corpus } from "../../../../test/support/rule-corpus.ts";
import type { Deadline, UnitRef } from "../../../model/plan.ts";
import { outline } from "../../structure/outline.ts";
import { defineReader } from "../../text/rule.ts";
import { wholeLines } from "../../text/span.ts";
import { readDeadlines } from "./deadlines.ts";

// Sentences → "what date, units → addressees". Examples of the dates are in the folder due-date.

const due = defineReader<string[]>({
  id: "deadline/sentence",
  read(lines, context) {
    const found = readDeadlines(
      outline(lines, () => false),
      context,
    );
    if (found.length === 0) return [];
    return [
      { value: found.map(({ value }) => formatDeadline(value)), span: wholeLines(lines[0]!, lines.at(-1)!) },
    ];
  },
});

function formatDeadline({ what, date, units, to }: Deadline): string {
  const day = date.iso ?? [date.recurring, date.year, date.month, date.day].filter(Boolean).join("-");
  const names = (refs: readonly UnitRef[]) => refs.map(({ name }) => name).join(", ");
  return `${what} ${day}${units.length > 0 ? `, ${names(units)}` : ""}${to.length > 0 ? ` → ${names(to)}` : ""}`;
}

export default corpus(due, {
  context: { year: 2024, province: "Lào Cai" },
  finds: [
    // Clauses of one sentence with different subjects before a clause without one: classes together, else nobody.
    [
      ["report year-6-5, các sở, UBND các xã → Sở Y tế", "report year-12-5, các sở, UBND các xã → Sở Y tế"],
      [
        "Trên cơ sở Kế hoạch này, các sở tổ chức thực hiện; UBND các xã xây dựng kế hoạch; định kỳ trước ngày 05/6 và 05/12 hằng năm báo cáo về Sở Y tế.",
      ],
    ],
    [
      ["report 2024-12-10 → UBND tỉnh"],
      ["Sở Y tế rà soát giá; Sở Xây dựng nạo vét kênh; báo cáo UBND tỉnh trước ngày 10/12/2024."],
    ],
    [
      ["report 2024-12-10, Sở Y tế → UBND tỉnh"],
      ["1. Sở Y tế: rà soát giá; UBND các xã cung cấp số liệu; báo cáo UBND tỉnh trước ngày 10/12/2024."],
    ],
    // A label of time binds the subjects of the paragraph right above it, where no heading names a unit.
    [
      ["task 2024-10-15, Sở Tài chính"],
      [
        "1. Bước 1: Thẩm định\nTrên cơ sở đề nghị của Sở Xây dựng và Sở Y tế, Sở Tài chính thẩm định kinh phí.\nThời gian hoàn tất: trước ngày 15/10/2024.",
      ],
    ],
    [
      ["task 2024-10-25, Sở Nội vụ, UBND các xã"],
      [
        "1. Bước 2: Phê duyệt\nSở Nội vụ phê duyệt danh sách. Sau khi phê duyệt, UBND các xã niêm yết công khai.\nThời gian hoàn thành: trước ngày 25/10/2024.",
      ],
    ],
    [
      ["task 2024-10-25"],
      [
        "1. Bước 3: Công khai\nDanh sách được niêm yết tại trụ sở.\nThời gian hoàn thành: trước ngày 25/10/2024.",
      ],
    ],
    // Units after "gửi" are addressees, and units that the subject itself asks are not the subject.
    [
      ["task 2024-12-04, Sở Y tế"],
      [
        "1. Sở Y tế\n- Ngay sau hội nghị, gửi biên bản và danh sách đến Sở Nội vụ, UBND thành phố Lào Cai chậm nhất ngày 04/12/2024.",
      ],
    ],
    [
      ["task 2024-06-30, Sở Y tế"],
      [
        "1. Sở Y tế\n- Rà soát thiết bị; đối với cơ sở nhỏ, hướng dẫn, đôn đốc, yêu cầu các đơn vị thay thế trước ngày 30/6/2024.",
      ],
    ],
    // Words before the subject, also after a date at the end of a sentence.
    [
      ["task 2024-03-10, Sở Y tế", "task 2024-04-10, Sở Xây dựng"],
      [
        "Sở Y tế rà soát giá, hoàn thành trước ngày 10/3/2024; riêng Sở Xây dựng hoàn thành trước ngày 10/4/2024.",
        "Sở Y tế rà soát giá, hoàn thành trước ngày 10/3/2024. Đối với Sở Xây dựng hoàn thành trước ngày 10/4/2024.",
      ],
    ],
    [
      ["report 2024-11-22, các đơn vị → Sở Nội vụ"],
      [
        "1. Sở Nội vụ hướng dẫn.\nSau đó các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 22/11/2024.",
        "1. Sở Nội vụ\n- Kết thúc đợt thi đua các đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 22/11/2024.",
      ],
    ],
    [
      ["report 2024-11-22, Sở Nội vụ → UBND tỉnh"],
      ["1. Sở Nội vụ\n- Sau khi nhận kết quả của các đơn vị, báo cáo UBND tỉnh trước ngày 22/11/2024."],
    ],
    [
      ["task 2024-10-13, Cơ quan, đơn vị → Sở Nội vụ"],
      ["- Cơ quan, đơn vị lập danh sách gửi Sở Nội vụ, hạn chót 13/10/2024.".replace("lập", "đề xuất")],
    ],
    [
      ["task 2024-04-15, các cơ quan quản lý cấp trên"],
      [
        "1. Trách nhiệm của các cơ quan quản lý cấp trên (bao gồm cả cơ quan đại diện):\n- Kiểm kê.\nThời hạn hoàn thành: trước ngày 15/4/2024.",
      ],
    ],
    // The heading's subject applies to the paragraphs below it, also a subject that means all units, or after an opening.
    [
      ["sub-plan 2024-2, Các cơ quan, đơn vị", "report year-11-10, Các cơ quan, đơn vị → Sở Tư pháp"],
      [
        "1. Các cơ quan, đơn vị xây dựng kế hoạch thực hiện, hoàn thành trong tháng 02/2024.\nĐịnh kỳ báo cáo Sở Tư pháp hằng năm (trước ngày 10 tháng 11).\n2. Sở Tài chính bố trí kinh phí.",
      ],
    ],
    [
      ["report 2024-02-20, Sở Tài chính → UBND tỉnh"],
      [
        "2. Trên cơ sở báo cáo của Công ty, giao Sở Tài chính chủ trì rà soát, bảo đảm việc\nthực hiện đúng quy định. Hoàn thành và báo cáo UBND tỉnh trước ngày 20/02/2024.",
      ],
    ],
    [
      ["task 2024-12-10, Bộ Nội vụ"],
      ["6. Bộ Nội vụ chỉ đạo rà soát hồ sơ, hoàn thành trước ngày 10/12/2024."],
    ],
    // The time of work that must be done stays, with or without a unit.
    [
      ["task 2024-10"],
      [
        "- Rà soát thủ tục.\n- Thời gian: từ tháng 3 đến tháng 10/2024.",
        "- Rà soát thủ tục; thời gian thực hiện từ tháng 3 đến tháng 10 năm 2024.",
        "2. Thời gian hoàn thành việc rà soát: trong tháng 10/2024.",
      ],
    ],
    [
      ["report quarter-15, Sở Y tế → UBND tỉnh"],
      ["Sở Y tế định kỳ hằng quý (trước ngày 15 của tháng kế tiếp) báo cáo UBND tỉnh."],
    ],
    [
      ["report month-15, Sở Y tế → UBND tỉnh"],
      [
        "Sở Y tế báo cáo UBND tỉnh trước ngày 15 của tháng kế tiếp.",
        "Hằng quý rà soát. Sở Y tế báo cáo UBND tỉnh trước ngày 15 hằng tháng.",
      ],
    ],
    [["task 2024-4, Sở Y tế"], ["- Sở Y tế lấy mẫu nước, thời gian quan trắc vào tháng 4 năm 2024."]],
    // A higher body that is asked to decide owes nothing.
    [
      ["task 2024-03-31 → Sở Nội vụ"],
      [
        "2. Hồ sơ trình, đề nghị Thủ tướng Chính phủ, Chủ tịch UBND tỉnh xem xét tặng Bằng khen gửi về Sở Nội vụ trước ngày 31/3/2024.",
        "Đề nghị Chủ tịch UBND tỉnh xem xét, khen thưởng các tập thể; hồ sơ gửi Sở Nội vụ trước ngày 31/3/2024.",
      ],
    ],
    [["task 2024-03-31"], ["Đề nghị UBND tỉnh xem xét, phê duyệt kinh phí trước ngày 31/3/2024."]],
    [
      ["task 2024-03-31, Sở Tài chính"],
      [
        "Đề nghị Sở Tài chính xem xét, bố trí kinh phí trước ngày 31/3/2024.",
        "Sở Tài chính trình UBND tỉnh xem xét, phê duyệt dự toán trước ngày 31/3/2024.".replace(
          "trình",
          "đề nghị",
        ),
      ],
    ],
    [["task 2024-03-31, UBND các xã"], ["Đề nghị UBND các xã xem xét, khắc phục trước ngày 31/3/2024."]],
    // Several groups after an opening phrase, and a subject after one in an earlier sentence.
    [
      ["sub-plan 2024-11, các sở, các hội, UBND các xã → Sở Nội vụ"],
      [
        "1. Căn cứ Kế hoạch này, các sở, các hội, UBND các xã xây dựng kế hoạch thực hiện gửi Sở Nội vụ trong tháng 11/2024.",
      ],
    ],
    [
      ["task 2024-12, Sở Xây dựng"],
      [
        "- Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì chọn phần mềm. Thời gian hoàn thành trong tháng 12/2024.",
      ],
    ],
    // A unit that directs another one owes the result itself; one that requests it of others does not.
    [
      ["report 2024-12-15, Sở Nông nghiệp và Môi trường → UBND tỉnh"],
      [
        "1. Sở Nông nghiệp và Môi trường chỉ đạo Chi cục Thủy sản thực hiện các nội dung sau:\n- Lấy mẫu nước; báo cáo UBND tỉnh trước ngày 15/12/2024.",
      ],
    ],
    [
      ["task 2024-12-15, Sở Y tế"],
      [
        "4. Giám đốc Sở Y tế chỉ đạo các bệnh viện xử lý nước thải, hoàn thành trước ngày 15/12/2024.",
        "- Sở Y tế chỉ đạo đơn vị liên quan bàn giao hồ sơ trước ngày 15/12/2024.",
        "b) Để có cơ sở thực hiện, đề nghị:\n(i) Sở Y tế chỉ đạo Trung tâm Kiểm soát bệnh tật lấy mẫu, hoàn thành trước ngày 15/12/2024.",
      ],
    ],
    // The subject of the sentence, after a clause for its purpose or condition, or after the topic of the item.
    [
      ["report 2024-12-15, Ban Quản lý khu công nghiệp → UBND tỉnh"],
      [
        "3. Về khu công nghiệp: Hạ tầng chưa hoàn chỉnh. Để bảo đảm tiến độ, Ban Quản lý khu công nghiệp phối hợp với Sở Xây dựng rà soát; đồng thời đôn đốc các nhà thầu, báo cáo UBND tỉnh trước ngày 15/12/2024.",
        "3. Sở Xây dựng cung cấp hồ sơ. Ban Quản lý khu công nghiệp rà soát; đồng thời đôn đốc các nhà thầu, báo cáo UBND tỉnh trước ngày 15/12/2024.",
      ],
    ],
    [
      ["report month-25, các sở, ngành, UBND các xã → Sở Y tế"],
      [
        "11. Trường hợp có khó khăn, các sở, ngành, UBND các xã báo cáo về Sở Y tế trước ngày 25 hằng tháng.",
        "Đối với các nội dung phát sinh, các sở, ngành, UBND các xã báo cáo về Sở Y tế trước ngày 25 hằng tháng.",
      ],
    ],
    // A heading that passes an order on.
    [
      ["report 2024-12-15, Chi cục Thủy sản → UBND tỉnh"],
      [
        "1. Sở Nông nghiệp và Môi trường yêu cầu Chi cục Thủy sản:\n- Lấy mẫu nước.\n- Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2024.",
      ],
    ],
    // A plan of every year, and the report whose date follows.
    [
      ["report year-11-20, các sở → Sở Nội vụ"],
      [
        "Các sở xây dựng kế hoạch hằng năm và định kỳ báo cáo kết quả trước ngày 20/11 về Sở Nội vụ.".replace(
          "Các sở",
          "Giao các sở",
        ),
      ],
    ],
    [
      ["sub-plan 2024-11-20, Sở Y tế"],
      ["Sở Y tế báo cáo hằng quý và xây dựng kế hoạch năm 2025 trước ngày 20/11/2024."],
    ],
    // Labels before tasks apply to all of them; labels after a task apply to it.
    [
      ["task 2024-09-30, Sở Xây dựng"],
      [
        "1. Hạ tầng\n- Cơ quan đầu mối: Sở Xây dựng.\n- Cơ quan phối hợp: Sở Y tế.\n- Giải pháp:\n+ Nạo vét kênh trước ngày 30/9/2024.",
      ],
    ],
    [
      ["task 2024-09-30"],
      ["1. Hạ tầng\n- Lập danh mục.\n- Đơn vị chủ trì: Sở Y tế.\n- Nạo vét kênh trước ngày 30/9/2024."],
    ],
    // A line without a label gives the list below it to a unit.
    [
      ["task 2024-6, Sở Y tế"],
      ["2. Cải cách thể chế\nGiao Sở Y tế:\n+ Rà soát văn bản, hoàn thành trong quý II."],
    ],
    // A list of periods in a bracket belongs to the subject and the addressee before it.
    [
      [
        "report quarter-20, các đơn vị → Sở Nội vụ",
        "report 2024-06-15, các đơn vị → Sở Nội vụ",
        "report 2024-12-10, các đơn vị → Sở Nội vụ",
      ],
      [
        "Định kỳ hằng quý, 6 tháng và năm, các đơn vị báo cáo kết quả gửi Sở Nội vụ (báo cáo quý trước ngày 20 của tháng cuối quý; báo cáo 6 tháng trước ngày 15/6; báo cáo năm trước ngày 10/12).",
      ],
    ],
    // A heading with its text: the date is in a later clause.
    [
      ["task 2024-06-30, Sở Tư pháp"],
      [
        "1. Cải cách thể chế: Sở Tư pháp chủ trì rà soát văn bản; hoàn thành trước ngày 30/6/2024.",
        "1. Cải cách thể chế: Sở Tư pháp chủ trì rà soát văn bản; thời gian hoàn thành: 30/6/2024.",
      ],
    ],
    [
      ["report 2024-03-10, Các phòng", "report 2024-09-10, Các phòng"],
      ["Các phòng báo cáo định kỳ: Quý I trước 10/3; Quý III trước 10/9."],
    ],
    // The units of the clause, in a bracket or after the task.
    [
      ["task 2024-06-30, Sở Y tế"],
      [
        "Công khai giá dịch vụ: Sở Y tế (chủ trì), Sở Nội vụ (phối hợp), xong trước 30/6.",
        "Công khai giá dịch vụ (Sở Y tế), hoàn thành trước 30/6.",
        "Công khai giá dịch vụ trước 30/6. Sở Y tế chủ trì, Sở Nội vụ phối hợp.",
      ],
    ],
    // Each period with its day.
    [
      ["report 2024-06-10, Các phòng", "report 2024-12-10, Các phòng"],
      ["Các phòng báo cáo kết quả 6 tháng trước 10/6, năm trước 10/12/2024."],
    ],
    // Closing paragraphs below the tasks of one unit: the addressees of the order, or nobody.
    [
      ["report 2024-11-15, các sở, ban, ngành"],
      [
        "1. Sở Y tế\n- Công khai thủ tục khám chữa bệnh.\nUBND tỉnh yêu cầu các đồng chí Thủ trưởng các sở, ban, ngành thực hiện, báo cáo trước ngày 15/11/2024.",
      ],
    ],
    [
      ["report 2024-11-30 → Sở Nội vụ"],
      [
        "1. Sở Y tế\n- Công khai thủ tục khám chữa bệnh.\nBáo cáo kết quả thực hiện Kế hoạch gửi về Sở Nội vụ trước ngày 30/11/2024.",
      ],
    ],
    [
      ["task 2024-12-15, các đơn vị"],
      ["Thủ trưởng các đơn vị chịu trách nhiệm chỉ đạo, hoàn thành trước ngày 15/12/2024."],
    ],
    // A label makes its date a due date.
    [
      ["task 2024-9, Sở Y tế"],
      ["1. Công khai thủ tục.\n- Bộ phận tham mưu: Sở Y tế.\n- Lộ trình: quý III/2024."],
    ],
    // The heading names the unit that asks, not the units that are asked.
    [
      ["task 2024-09-30"],
      ["I. Văn phòng UBND tỉnh trân trọng đề nghị:\n1. Các đại biểu đăng ký tham dự trước ngày 30/9/2024."],
    ],
    // A closing paragraph belongs to no item above: it binds the addressees of the order, or the subject, or nobody.
    [
      ["report 2024-12-10, các sở, ban, ngành, UBND các huyện, thành phố → Sở Xây dựng"],
      [
        "1. Báo Lào Cai tuyên truyền.\nĐề nghị các sở, ban, ngành, UBND các huyện, thành phố báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nUBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện, thành phố báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nTrên đây là Kế hoạch năm 2024; yêu cầu các sở, ban, ngành, UBND các huyện, thành phố triển khai thực hiện. Định kỳ báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "UBND tỉnh giao các sở, ban, ngành, UBND các huyện, thành phố báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    [
      ["report 2024-12-10, các cơ quan, đơn vị → Sở Xây dựng"],
      [
        "1. Báo Lào Cai tuyên truyền.\nTrên đây là Kế hoạch năm 2024. Đề nghị các cơ quan, đơn vị báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai tuyên truyền.\nCăn cứ Kế hoạch này, các cơ quan, đơn vị báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nTrong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị báo cáo về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    [
      ["report 2024-12-10 → Sở Xây dựng"],
      [
        "1. Báo Lào Cai\n- Tuyên truyền.\nKết quả thực hiện Kế hoạch này báo cáo về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nĐịnh kỳ, báo cáo kết quả thực hiện về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai tuyên truyền.\nĐề nghị các đơn vị liên quan báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    [
      ["report 2024-12-10, Các phòng, ban trực thuộc Sở"],
      [
        "1. Các phòng, ban trực thuộc Sở Giao thông vận tải triển khai Kế hoạch này; báo cáo kết quả trước ngày 10/12.",
      ],
    ],
    // A paragraph below an item without an end of its own belongs to the item.
    [
      ["report 2024-12-10, Sở Y tế → UBND tỉnh"],
      ["1. Sở Y tế\nTổng hợp kết quả, báo cáo UBND tỉnh trước ngày 10/12/2024."],
    ],
    // A list of periods after one verb.
    [
      [
        "report 2024-06-10, Các phòng chuyên môn → Sở Xây dựng",
        "report 2024-11-30, Các phòng chuyên môn → Sở Xây dựng",
      ],
      ["Các phòng chuyên môn báo cáo kết quả về Sở Xây dựng: 6 tháng trước ngày 10/6; năm trước ngày 30/11."],
    ],
    // Adjacent lines of labels are about one task.
    [
      ["task 2024-9, Sở Xây dựng"],
      [
        "2. Nạo vét kênh\n- Cơ quan chủ trì: Sở Xây dựng.\n- Cơ quan phối hợp: Sở Y tế.\n- Thời gian hoàn thành: Quý III.",
        "2. Nạo vét kênh\na) Đơn vị thực hiện\n- Chủ trì: Sở Xây dựng.\n- Phối hợp: Sở Y tế.\nb) Thời gian thực hiện: Quý III năm 2024.",
        "2. Nạo vét kênh\nThời gian hoàn thành: tháng 9/2024.\nĐơn vị thực hiện: Sở Xây dựng.",
        "- Nạo vét kênh. Đơn vị thực hiện: Sở Xây dựng. Thời gian: trong tháng 9/2024.",
        "- Nạo vét kênh.\nĐơn vị thực hiện: Sở Xây dựng; Thời gian: hoàn thành trong tháng 9/2024.",
      ],
    ],
    [
      ["task 2024-9, Sở Y tế", "task 2024-10, Sở Xây dựng"],
      [
        "- Chủ trì: Sở Y tế.\n- Thời gian: trong tháng 9/2024.\n- Chủ trì: Sở Xây dựng.\n- Thời gian: trong tháng 10/2024.",
      ],
    ],
    [["task 2024-9, Sở Xây dựng"], ["- Sở Xây dựng nạo vét kênh, hoàn thành trong Quý III."]],
    [
      ["report year-12-31"],
      [
        "12. Hàng năm, Quỹ phải báo cáo tình hình tổ chức, hoạt động với cơ quan có thẩm quyền quy định trước ngày 31 tháng 12.",
        "- Hằng năm, báo cáo tình hình sử dụng kinh phí, kết quả hoạt động của các tổ chức thành viên trước ngày 31/12.",
      ],
    ],
    [
      ["report 2024-12-10, Các phòng chuyên môn → Văn phòng Sở"],
      [
        "Các phòng chuyên môn báo cáo kết quả về Văn phòng Sở trước ngày 10/12/2024.",
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 10/12/2024 để tổng hợp, báo cáo UBND tỉnh.",
        "1. Các phòng chuyên môn: gửi báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 10/12.",
        "1. Các phòng chuyên môn\n- Gửi báo cáo kết quả về Văn phòng Sở trước ngày 10/12/2024.",
        "Trước ngày 10/12/2024, Các phòng chuyên môn gửi báo cáo về Văn phòng Sở.",
        "Giao Các phòng chuyên môn báo cáo kết quả về Văn phòng Sở trước ngày 10/12/2024.",
        "Thường xuyên rà soát nhiệm vụ; Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 10/12/2024.",
      ],
    ],
    [
      ["report 2024-12-10, Sở Tài chính → UBND tỉnh"],
      [
        "Sở Tài chính tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2024.",
        "- Sở Tài chính tổng hợp kết quả, trình UBND tỉnh trước ngày 10/12/2024.",
        "Giao Sở Tài chính theo dõi, tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2024.",
      ],
    ],
    [
      ["sub-plan 2024-07-20, Các sở, ban, ngành"],
      [
        "Các sở, ban, ngành xây dựng kế hoạch triển khai thực hiện trước ngày 20/7/2024.",
        "Các sở, ban, ngành ban hành kế hoạch cụ thể, hoàn thành trước ngày 20/7/2024.",
        "Các sở, ban, ngành hoàn thành việc xây dựng và ban hành kế hoạch trước ngày 20/7/2024.",
      ],
    ],
    [
      ["sub-plan 2024-07-20, Các sở, ban, ngành → Sở Tài chính"],
      [
        "Các sở, ban, ngành xây dựng kế hoạch, gửi về Sở Tài chính trước ngày 20/7/2024 để theo dõi.",
        "Các sở, ban, ngành ban hành kế hoạch thực hiện và gửi Sở Tài chính trước ngày 20/7/2024.",
      ],
    ],
    [
      ["task 2024-06-30, Sở Xây dựng"],
      [
        "Sở Xây dựng rà soát, đơn giản hóa thủ tục, hoàn thành trước ngày 30/6/2024.",
        "- Sở Xây dựng hoàn thành cắt giảm thời gian cấp phép trước ngày 30/6.",
      ],
    ],
    [
      ["report quarter-15, Các phòng chuyên môn → Văn phòng Sở"],
      [
        "Các phòng chuyên môn báo cáo kết quả hằng quý về Văn phòng Sở trước ngày 15 tháng cuối quý.",
        "Các phòng chuyên môn gửi báo cáo định kỳ về Văn phòng Sở trước ngày 15 của tháng cuối mỗi quý.",
      ],
    ],
    [
      ["report year-12-10, Các phòng chuyên môn → Văn phòng Sở"],
      [
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 10/12 hằng năm.",
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 10 tháng 12 hàng năm để tổng hợp.",
      ],
    ],
    [
      [
        "report 2024-06-25, Các phòng chuyên môn → Văn phòng Sở",
        "report 2024-11-25, Các phòng chuyên môn → Văn phòng Sở",
      ],
      [
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 25/6 và ngày 25/11.",
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 25/6 và 25/11/2024.",
      ],
    ],
    [
      [
        "report 2024-06-15, Các phòng chuyên môn → Văn phòng Sở",
        "report 2024-12-15, Các phòng chuyên môn → Văn phòng Sở",
      ],
      [
        "Các phòng chuyên môn báo cáo định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12) về Văn phòng Sở.",
        "Các phòng chuyên môn gửi báo cáo 6 tháng (trước ngày 15/6), báo cáo năm (trước ngày 15/12) về Văn phòng Sở.",
      ],
    ],
    [
      ["task 2024-12-10, Sở Tài chính"],
      [
        "Giải pháp: Giao Sở Tài chính rà soát thủ tục, hoàn thành trước ngày 10/12/2024.",
        "- Giải pháp khắc phục: Sở Tài chính rà soát thủ tục trước 16h30 ngày 10/12/2024.",
        "Sau khi có kết quả, giao Sở Tài chính rà soát thủ tục trước 16g00 ngày 10/12/2024.",
      ],
    ],
    [
      ["sub-plan 2024-07-20, các sở, UBND các xã, phường"],
      ["1. Giám đốc các sở; Chủ tịch UBND các xã, phường xây dựng kế hoạch trước ngày 20/7/2024."],
    ],
    [
      ["task 2024-12-10, Sở Tài chính"],
      ["I. VIỆC CẦN LÀM TRONG THÁNG 12/2024\n1. Sở Tài chính rà soát thủ tục trước ngày 10/12/2024."],
    ],
    [
      ["sub-plan 2024-07-20, Các phòng chuyên môn", "report 2024-12-10, Văn phòng Sở"],
      [
        "Các phòng chuyên môn xây dựng kế hoạch trước ngày 20/7; Văn phòng Sở tổng hợp báo cáo trước ngày 10/12.",
      ],
    ],
  ],
  ignores: [
    "- Từ đêm nay (31/10) đến hết ngày 02/11, ở Nam Bộ có mưa vừa.",
    "1. Cao điểm cháy rừng là 07 tháng, từ tháng 10 của năm trước đến hết tháng 4 của năm sau.",
    "Điều 2. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.",
    "Điều 2. Quyết định này có hiệu lực thi hành sau 15 ngày kể từ ngày ban hành.",
    // The time of an event, which nobody owes.
    "2. Tháng hành động\na) Chủ đề: An toàn giao thông.\nb) Thời gian: Từ ngày 15/11/2024 đến ngày 15/12/2024.",
    "IV. THỜI GIAN\nTừ ngày 15/11/2024 đến ngày 15/12/2024",
    "- Lấy mẫu nước với tần suất 02 lần/năm; thời gian quan trắc vào tháng 4 và tháng 8 năm 2024; 30 mẫu/năm.",
    "- Lấy mẫu nước; thời gian quan trắc từ tháng 3 đến tháng 10 năm 2024.",
    "3. Thời gian tổ chức phong trào thi đua: Đợt cao điểm từ tháng 10 năm 2024 đến hết tháng 12 năm 2024.",
    "2. Thời gian diễn ra cuộc thi: từ ngày 01/6/2024 đến ngày 30/6/2024.",
    "Trong quý I năm 2024, HĐND tỉnh đã ban hành 02 nghị quyết.",
    "Vào tháng 3/2024, Sở Nội vụ và các đơn vị đã tổ chức khảo sát.",
    "Gửi báo cáo sau khi kết thúc hội nghị.",
    "Hằng năm, các phòng tổng hợp kết quả.",
    "Mỗi quý rà soát một lần.",
    "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh;",
    "Định kỳ 6 tháng báo cáo UBND tỉnh.",
    "Sở Tài chính đã báo cáo UBND tỉnh trước ngày 10/12/2023.",
  ],
});
