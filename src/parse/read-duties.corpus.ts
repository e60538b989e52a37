import { formatUnits } from "../../test/support/parse-formats.ts";
import { snippets } from "../../test/support/rule-corpus.ts";
import type { Assignment, Task } from "../model/plan.ts";
import { parse } from "./parse.ts";

// A whole plan → for each assignment "sub-index role: units + partners: task / task"; tasks without a unit, "sub-index: task / task".

const plan = (index: string, body: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 88/KH-UBND\nLâm Đồng, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nNâng cao ${index} tỉnh Lâm Đồng năm 2026\n${body}`;

const letter = (body: string) =>
  `UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\nSố: 812/SNV-CCHC\nV/v cải cách hành chính\nLâm Đồng, ngày 05 tháng 6 năm 2026\nKính gửi:\n- Các sở, ban, ngành tỉnh;\n- UBND các xã.\n${body}`;

const PGI = "Chỉ số Xanh cấp tỉnh (PGI)";

const textsOf = (tasks: readonly Task[]) => tasks.map(({ text }) => text).join(" / ");

function formatAssignment(of: string, { role, units, partners, tasks }: Assignment): string {
  const helpers = partners.length > 0 ? ` + ${formatUnits(partners)}` : "";
  const texts = tasks.length > 0 ? `: ${textsOf(tasks)}` : "";
  return `${of}${role}: ${formatUnits(units)}${helpers}${texts}`;
}

export default snippets<string[]>({
  name: "read-body/duties",
  read(lines, { catalogue }) {
    const paragraphs = lines.map((line) => line.source);
    const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
    const { subIndices, assignments } = parse(text, catalogue).value[0]!.plan;
    return [
      ...subIndices.flatMap(({ id, target, assignments: own, tasks }) => {
        const of = `${id}${target ? ` ${target.value}` : ""} `;
        const none = tasks.length > 0 ? [`${of}: ${textsOf(tasks)}`] : [];
        const goal = own.length + tasks.length === 0 ? [of.trim()] : [];
        return [...own.map((one) => formatAssignment(of, one)), ...none, ...goal];
      }),
      ...assignments.map((one) => formatAssignment("", one)),
    ];
  },
  cases: [
    // A dash or a square bracket before the unit of a heading, and a goal after it.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n1. Chỉ số Gia nhập thị trường – Sở Tài chính – mục tiêu 7,5 điểm\n- Rút ngắn thời gian đăng ký.\n2. Chỉ số Tính minh bạch - 6,50 điểm\n- Sở Nội vụ công khai quy hoạch.\n3. Chỉ số Chi phí thời gian - Thanh tra tỉnh\n- Giảm thanh tra doanh nghiệp.\n4. Chỉ số Đào tạo lao động [Sở Nội vụ chủ trì]\n- Đào tạo nghề.\n5. Chỉ số Tính năng động – tiên phong của chính quyền\n- Văn phòng UBND tỉnh tổ chức đối thoại.",
      ),
      [
        "pci.1 7.5 member: Sở Tài chính: Rút ngắn thời gian đăng ký.",
        "pci.3 null member: Sở Nội vụ: công khai quy hoạch.",
        "pci.4 member: Thanh tra tỉnh: Giảm thanh tra doanh nghiệp.",
        "pci.9 lead: Sở Nội vụ: Đào tạo nghề.",
        "pci.7 member: Văn phòng UBND tỉnh: tổ chức đối thoại.",
      ],
    ],
    // What a goal goes on with is no task.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. MỤC TIÊU\n- Chỉ số Tính minh bạch: 6,50 điểm, tăng 0,3 điểm so với năm 2025.\n- Chi phí thời gian: 7,2 điểm; giữ vững nhóm 10.\n- Đào tạo lao động: 6,1 điểm, cải thiện 03 bậc; Sở Nội vụ mở lớp đào tạo nghề.",
      ),
      ["pci.3 6.5", "pci.4 7.2", "pci.9 6.1 member: Sở Nội vụ: mở lớp đào tạo nghề."],
    ],
    // A sentence with a duty after others, below headings of facts and of work; any predicate after a whole name.
    [
      plan(
        PGI,
        "I. KINH PHÍ\nTừ ngân sách nhà nước. Phòng Kế toán - Tài vụ hướng dẫn quyết toán.\nII. TỔ CHỨC THỰC HIỆN\nKế hoạch được phổ biến đến các phòng. Thanh tra Sở theo dõi việc thực hiện. Phòng Tổng hợp lập báo cáo.\nIII. NHIỆM VỤ\n1. Khảo sát mức độ hài lòng: Trung tâm Phục vụ hành chính công phát 300 phiếu.\n2. Đề nghị UBMTTQ Việt Nam xã và các tổ chức chính trị - xã hội in 200 tờ gấp.\n3. Phòng Bưu chính, Viễn thông làm việc với các nhà mạng xóa thôn lõm sóng.",
      ),
      [
        "member: Phòng Kế toán - Tài vụ: hướng dẫn quyết toán.",
        "member: Thanh tra Sở: theo dõi việc thực hiện.",
        "member: Phòng Tổng hợp: lập báo cáo.",
        "member: Trung tâm Phục vụ hành chính công: Khảo sát mức độ hài lòng: Trung tâm Phục vụ hành chính công phát 300 phiếu.",
        "member: UBMTTQ Việt Nam xã, các tổ chức chính trị - xã hội*: in 200 tờ gấp.",
        "member: Phòng Bưu chính, Viễn thông: làm việc với các nhà mạng xóa thôn lõm sóng.",
      ],
    ],
    // After a duty of every body, a sentence about one of them.
    [
      plan(
        PGI,
        "I. CHẾ ĐỘ BÁO CÁO\n1. Các cơ quan, đơn vị báo cáo Sở Nội vụ trước ngày 25 hằng tháng. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.",
      ),
      [
        "member: Các cơ quan, đơn vị*: báo cáo Sở Nội vụ trước ngày 25 hằng tháng.",
        "member: Sở Nội vụ: tổng hợp, báo cáo UBND tỉnh.",
      ],
    ],
    // Sub-indices by their number, before their units and in the passive.
    [
      plan(
        "Chỉ số hiệu quả quản trị và hành chính công (PAPI)",
        "I. PHÂN CÔNG\n1. Chỉ số nội dung 6, Sở Y tế, Sở Tư pháp mỗi ngành đề ra ít nhất 02 giải pháp.\n2. Chỉ số nội dung 7 do Sở Tài chính chủ trì.\n3. Chỉ số nội dung 4 giao Thanh tra tỉnh chủ trì, Sở Tư pháp phối hợp.",
      ),
      [
        "papi.6 member: Sở Y tế, Sở Tư pháp: mỗi ngành đề ra ít nhất 02 giải pháp.",
        "papi.7 lead: Sở Tài chính",
        "papi.4 lead: Thanh tra tỉnh + Sở Tư pháp",
      ],
    ],
    // Among the tasks of a unit, one gives it a sub-index and its goal; the others stay tasks of the unit.
    [
      plan(
        PGI,
        "I. PHÂN CÔNG\n1. Sở Công Thương\n- Chủ trì Chỉ số “Đảm bảo tuân thủ” (mục tiêu 5,8 điểm).\n- Rà soát quy hoạch.\n2. Sở Y tế\n- Xử lý chất thải.",
      ),
      [
        "pgi.2 5.8 lead: Sở Công Thương",
        "member: Sở Công Thương: Rà soát quy hoạch.",
        "member: Sở Y tế: Xử lý chất thải.",
      ],
    ],
    [
      plan(
        PGI,
        "I. PHÂN CÔNG\n1. Sở Công Thương\n- Chủ trì Chỉ số “Đảm bảo tuân thủ”:\n+ Hướng dẫn doanh nghiệp.\n- Chủ trì Chỉ số “Thúc đẩy thực hành xanh” (mục tiêu 6 điểm): tuyên truyền sản xuất sạch.\n- Rà soát quy hoạch.",
      ),
      [
        "pgi.2 lead: Sở Công Thương: Hướng dẫn doanh nghiệp.",
        "pgi.3 6 lead: Sở Công Thương: Chủ trì Chỉ số “Thúc đẩy thực hành xanh” (mục tiêu 6 điểm): tuyên truyền sản xuất sạch.",
        "member: Sở Công Thương: Rà soát quy hoạch.",
      ],
    ],
    [
      plan(
        PGI,
        "I. PHÂN CÔNG\n1. Sở Công Thương\n- Chỉ số “Đảm bảo tuân thủ” (mục tiêu 5,8 điểm): hướng dẫn doanh nghiệp.\n- Rà soát quy hoạch.",
      ),
      [
        "pgi.2 5.8 member: Sở Công Thương: hướng dẫn doanh nghiệp.",
        "member: Sở Công Thương: Rà soát quy hoạch.",
      ],
    ],
    [
      plan(
        PGI,
        "I. PHÂN CÔNG\n1. Sở Công Thương\nChủ trì Chỉ số Đảm bảo tuân thủ và Chỉ số Thúc đẩy thực hành xanh.\nRà soát quy hoạch.",
      ),
      [
        "pgi.2 lead: Sở Công Thương: Chủ trì Chỉ số Đảm bảo tuân thủ và Chỉ số Thúc đẩy thực hành xanh.",
        "pgi.3 lead: Sở Công Thương: Chủ trì Chỉ số Đảm bảo tuân thủ và Chỉ số Thúc đẩy thực hành xanh.",
        "member: Sở Công Thương: Rà soát quy hoạch.",
      ],
    ],
    // A result of the past gives the unit above nothing.
    [
      plan(
        PGI,
        "I. KẾT QUẢ NĂM 2025\n1. Sở Công Thương\n- Chỉ số “Đảm bảo tuân thủ” đạt 5,8 điểm.\nII. NHIỆM VỤ\n1. Sở Y tế\n- Xử lý chất thải.",
      ),
      ["member: Sở Y tế: Xử lý chất thải."],
    ],
    // A letter with two lists, each after its own request.
    [
      letter(
        "Căn cứ Kế hoạch số 33/KH-UBND, Sở Nội vụ đề nghị các cơ quan, đơn vị:\n- Rà soát kết quả từng tiêu chí.\nSở Nội vụ đề nghị Sở Tài chính, Sở Tư pháp:\n- Cung cấp số liệu giải ngân.\nMọi vướng mắc liên hệ ông Nguyễn Văn An, Phòng Cải cách hành chính.",
      ),
      [
        "member: Các sở, ban, ngành tỉnh*, UBND các xã*: Rà soát kết quả từng tiêu chí.",
        "member: Sở Tài chính, Sở Tư pháp: Cung cấp số liệu giải ngân.",
      ],
    ],
    // A province sets goals for sub-indices without a section of their own.
    [
      plan(
        "Chỉ số chuyển đổi số (DTI)",
        "I. MỤC TIÊU\nPhấn đấu DTI đạt 0,75; trong đó: Nhận thức số đạt 0,95; Thể chế số đạt 0,9 trở lên.\nII. NHIỆM VỤ\n1. Nhận thức số\n- Sở Y tế tuyên truyền chuyển đổi số.",
      ),
      ["dti.1 0.95 member: Sở Y tế: tuyên truyền chuyển đổi số.", "dti.2 0.9"],
    ],
    // Results of sub-indices are neither targets nor sections of work.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. KẾT QUẢ CHỈ SỐ PCI NĂM 2025\n1. Chỉ số Gia nhập thị trường: đạt 7,2 điểm, xếp thứ 20.\n2. Chỉ số Chi phí thời gian: 7,5 điểm.\nII. NHIỆM VỤ\n1. Chỉ số Gia nhập thị trường: phấn đấu đạt 8 điểm\n- Sở Tài chính rà soát thủ tục.",
      ),
      ["pci.1 8 member: Sở Tài chính: rà soát thủ tục."],
    ],
    // A lead and a partner before a semicolon, and one task of both.
    [
      plan(PGI, "I. NHIỆM VỤ\n- Sở Y tế chủ trì; Sở Tài chính, UBND các xã phối hợp xây dựng cơ sở dữ liệu."),
      ["lead: Sở Y tế + Sở Tài chính, UBND các xã*: xây dựng cơ sở dữ liệu."],
    ],
    // Marks of repetition in cells.
    [
      plan(
        PGI,
        'I. NHIỆM VỤ\n| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát | Sở Y tế | Sở Tư pháp |\n| 2 | Kiểm tra | // | -//- |\n| 3 | Tổng hợp | -nt- | " |',
      ),
      [
        "lead: Sở Y tế + Sở Tư pháp: Rà soát",
        "lead: Sở Y tế + Sở Tư pháp: Kiểm tra",
        "lead: Sở Y tế + Sở Tư pháp: Tổng hợp",
      ],
    ],
    // A row without a number and a unit belongs to the unit above, in a table whose units precede their work.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n| TT | Đơn vị | Chỉ số thành phần | Mục tiêu | Nhiệm vụ |\n| 1 | Sở Tài chính | Gia nhập thị trường | 8,1 điểm | Rà soát thủ tục |\n| | | Cạnh tranh bình đẳng | 6,6 điểm | Công khai đấu thầu |\n| 2 | Sở Nội vụ | Chi phí thời gian | 8,3 điểm | Kiểm tra công vụ |",
      ),
      [
        "pci.1 8.1 member: Sở Tài chính: Rà soát thủ tục",
        "pci.6 6.6 member: Sở Tài chính: Công khai đấu thầu",
        "pci.4 8.3 member: Sở Nội vụ: Kiểm tra công vụ",
      ],
    ],
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n| 1 | Rà soát thủ tục | Sở Tài chính | Quý I |\n| 2 | Công khai đấu thầu | | Quý II |",
      ),
      ["lead: Sở Tài chính: Rà soát thủ tục"],
    ],
    // Goals of several sub-indices in one line: a figure right after each name.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. MỤC TIÊU\n- Chỉ số Chi phí thời gian: 8,3 điểm; chỉ số Đào tạo lao động: 6,5 điểm.\nII. NHIỆM VỤ\n1. Chi phí thời gian\n- Sở Nội vụ kiểm tra công vụ.\n2. Đào tạo lao động\n- Sở Nội vụ khảo sát nhu cầu.",
      ),
      ["pci.4 8.3 member: Sở Nội vụ: kiểm tra công vụ.", "pci.9 6.5 member: Sở Nội vụ: khảo sát nhu cầu."],
    ],
    // A plan that consists of bullets below the sentence that announces it.
    [
      plan(
        "Chỉ số chuyển đổi số (DTI)",
        "Căn cứ Kế hoạch số 7/KH-UBND ngày 10/02/2026; Ban Chỉ đạo xây dựng kế hoạch như sau:\n- Hạ tầng số: Sở Y tế rà soát đường truyền.\n- Nhân lực số: Sở Nội vụ mở lớp tập huấn.",
      ),
      ["dti.3 member: Sở Y tế: rà soát đường truyền.", "dti.4 member: Sở Nội vụ: mở lớp tập huấn."],
    ],
    // What all units send is no task of the last item.
    [
      letter(
        "Giám đốc Sở Nội vụ có ý kiến như sau:\n1. Sở Y tế báo cáo tiến độ thực hiện.\n2. Sở Công Thương rà soát thủ tục.\nBáo cáo của các cơ quan, đơn vị gửi về Sở Nội vụ trước ngày 12/6/2026 để tổng hợp.",
      ),
      ["member: Sở Y tế: báo cáo tiến độ thực hiện.", "member: Sở Công Thương: rà soát thủ tục."],
    ],
    [
      letter(
        "Sở Nội vụ đề nghị:\n1. Sở Y tế báo cáo tiến độ thực hiện.\n2. Sở Công Thương rà soát thủ tục.\nVăn bản gửi về Sở Nội vụ, bản mềm gửi qua thư điện tử.",
      ),
      ["member: Sở Y tế: báo cáo tiến độ thực hiện.", "member: Sở Công Thương: rà soát thủ tục."],
    ],
    // "Nơi nhận" as a label of an item does not end the text.
    [
      plan(
        PGI,
        "V. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế rà soát thủ tục.\nNơi nhận: Sở Nội vụ\nThời hạn: trước ngày 22 hằng tháng\n2. Sở Công Thương công khai thủ tục.\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An",
      ),
      ["member: Sở Y tế: rà soát thủ tục.", "member: Sở Công Thương: công khai thủ tục."],
    ],
    [
      plan(
        PGI,
        "V. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế rà soát thủ tục.\nNơi nhận: Sở Nội vụ; Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An",
      ),
      ["member: Sở Y tế: rà soát thủ tục."],
    ],
    // The units of several items.
    [
      letter(
        "Sở Nội vụ đề nghị:\n1. Sở Y tế báo cáo tiến độ.\n2. Sở Công Thương rà soát thủ tục.\n3. Sở Tư pháp góp ý văn bản.\n4. Các đơn vị nêu tại mục 1, 2 gửi danh sách.",
      ),
      [
        "member: Sở Y tế: báo cáo tiến độ.",
        "member: Sở Công Thương: rà soát thủ tục.",
        "member: Sở Tư pháp: góp ý văn bản.",
        "member: Sở Y tế, Sở Công Thương: gửi danh sách.",
      ],
    ],
    // Only those of the addressees who have sent nothing; what they have done or not is part of the name.
    [
      letter(
        "Sở Nội vụ đề nghị:\n1. Các đơn vị chưa gửi kế hoạch khẩn trương hoàn thành.\n2. Các đơn vị không gửi báo cáo đúng hạn sẽ bị trừ điểm.\n3. Các đơn vị rà soát thủ tục.",
      ),
      [
        "member: Các đơn vị chưa gửi kế hoạch*: khẩn trương hoàn thành.",
        "member: Các đơn vị không gửi báo cáo đúng hạn*: sẽ bị trừ điểm.",
        "member: Các sở, ban, ngành tỉnh*, UBND các xã*: rà soát thủ tục.",
      ],
    ],
    // "CHỦ TỊCH … điện:" that lost its other words is not the end of a scan without a readable sign-off.
    [
      `ỦY BAN NHÂN DÂN\nHUYỆN BÌNH AN\nSố: 12/CĐ-UBND\nBình An, ngày 09 tháng 3 năm 2026\nCÔNG ĐIỆN KHẨN\nVề việc phòng, chống dịch bệnh\nCHỦ TỊCH\n- Trưởng Công an huyện;\n- Chủ tịch UBND các xã.\n${"Dịch bệnh diễn biến phức tạp trên địa bàn huyện. ".repeat(6)}\n1. Giao Phòng Nông nghiệp tham mưu phương án.\n2. Chủ tịch UBND các xã tuyên truyền, hướng dẫn người dân.`,
      [
        "member: Phòng Nông nghiệp: tham mưu phương án.",
        "member: UBND các xã*: tuyên truyền, hướng dẫn người dân.",
      ],
    ],
  ],
});
