import { snippets } from "../../../../test/support/rule-corpus.ts";
import { closingStart } from "./closing-zone.ts";

const TASKS = "I. NHIỆM VỤ\n1. Phòng Quy hoạch rà soát hồ sơ cấp phép.";

const closes = (paragraph: string): [string, string[]] => [`${TASKS}\n${paragraph}`, [paragraph]];
const goesOn = (line: string): [string, string[]] => [`${TASKS}\n${line}`, []];

// A body → its closing paragraphs.
export default snippets<string[]>({
  name: "parse/closing-zone",
  read: (lines) => lines.slice(closingStart(lines)).map(({ text }) => text),
  cases: [
    // Papers without an owner, or of all units.
    closes("Kết quả rà soát gửi về Văn phòng Sở để tổng hợp chung."),
    closes("Phiếu khảo sát của các đơn vị gửi về Văn phòng Sở để tổng hợp."),
    closes("Số liệu của các phòng gửi đến Văn phòng Sở trước ngày 20/11."),
    // The document itself.
    closes("Chỉ thị này có hiệu lực kể từ ngày ký ban hành."),
    closes("Phương án này thay thế Phương án số 9/PA-SXD ngày 02/3/2024."),
    closes("Nhận được Hướng dẫn này, các đơn vị báo cáo Sở Xây dựng."),
    closes("Thủ trưởng các phòng chịu trách nhiệm thực hiện Quy chế này."),
    closes("Với các nội dung nêu trên, yêu cầu các phòng nghiêm túc thực hiện./."),
    closes("Trong quá trình thực hiện, nếu có vướng mắc, các phòng phản ánh về Văn phòng Sở."),
    // Tasks that begin with the same words.
    goesOn("2. Với các nội dung nêu trên, yêu cầu các phòng nghiêm túc thực hiện."),
    goesOn("2. Kết quả rà soát gửi về Văn phòng Sở để tổng hợp chung."),
    goesOn("Trong quá trình thực hiện, các xã chủ động phối hợp với Phòng Quy hoạch."),
    goesOn("Hồ sơ của từng dự án do Phòng Quy hoạch thẩm định."),
    goesOn("Số liệu cấp phép được Phòng Quy hoạch công khai hằng quý."),
    goesOn("Đề án nhà ở xã hội được Phòng Quy hoạch trình trong tháng 6."),
  ],
});
