import { snippets } from "../../../../test/support/rule-corpus.ts";
import { asksForWhatFollows } from "./request-line.ts";

const asks = (line: string): [string, string[]] => [line, ["asks"]];
const tells = (line: string): [string, string[]] => [line, []];

// A line → "asks" where the author asks for what is below it.
export default snippets<string[]>({
  name: "parse/request-line",
  read: ([line]) => (line && asksForWhatFollows(line) ? ["asks"] : []),
  cases: [
    asks("Thực hiện Kế hoạch số 41/KH-UBND ngày 12/02/2026 của UBND tỉnh; yêu cầu:"),
    asks("Để khắc phục các hạn chế trên, Giám đốc Sở yêu cầu:"),
    asks("Sở Nội vụ trân trọng đề nghị:"),
    asks("Sau khi nghe báo cáo, đồng chí Phó Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:"),
    asks("Chỉ số của huyện giảm 4 bậc. Ban Chỉ đạo phân công nhiệm vụ như sau:"),
    asks("Nhằm nâng cao kết quả, đề nghị Giám đốc các sở, Chủ tịch UBND các xã:"),
    asks("Thường trực HĐND tỉnh thông báo:"),
    // What another document or somebody else asked for, bases, and facts.
    tells("Ngày 12/02/2026, UBND tỉnh đã ban hành Công văn số 41/UBND-NC, yêu cầu:"),
    tells("Tại Thông báo số 41/TB-UBND, Chủ tịch UBND tỉnh đã yêu cầu:"),
    tells("Tại buổi đối thoại, các doanh nghiệp đề nghị:"),
    tells("Theo đề nghị của Sở Tài chính tại các tờ trình:"),
    tells("Căn cứ các văn bản chỉ đạo sau:"),
    tells("Nhiều đơn vị chưa chấp hành yêu cầu:"),
    tells("Tuy nhiên, vẫn còn một số hạn chế như sau:"),
    tells("Dự họp có:"),
    tells("Chủ tịch UBND tỉnh yêu cầu các sở báo cáo trước ngày 12/02/2026."),
  ],
});
