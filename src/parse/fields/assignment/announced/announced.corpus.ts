import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { addressedUnits } from "./addressed-units.ts";
import { readAnnounced } from "./announced.ts";

// The head of a letter and the sentence before its items → the units that the sentence asks.
export default snippets({
  name: "assignment/announced/announced",
  context: { year: 2025, province: "Bình Định" },
  read(lines, context) {
    const addressed = addressedUnits(lines, context);
    return formatUnits(readAnnounced(lines, { ...context, addressed })?.units ?? []);
  },
  cases: [
    // The polite word before any noun for a body means the addressee.
    [
      "Kính gửi: Hợp tác xã Chè Suối Lũng\nSở Y tế đề nghị Quý Hợp tác xã bổ sung các nội dung sau:",
      "Hợp tác xã Chè Suối Lũng",
    ],
    [
      "Để bảo đảm an toàn thực phẩm, Sở Y tế yêu cầu các cơ sở giết mổ tập trung trên địa bàn thực hiện một số nội dung sau:",
      "các cơ sở giết mổ tập trung trên địa bàn*",
    ],
    // A verb after a known group is no part of its name.
    ...["nghiên cứu và triển khai thực hiện", "nghiên cứu, thực hiện", "lưu ý", "vận dụng, thực hiện"].map(
      (verb): [string, string] => [
        `UBND tỉnh yêu cầu UBND các xã, phường ${verb} một số nội dung sau:`,
        "UBND các xã, phường*",
      ],
    ),
    // A dispatch, also misread.
    ...["điện", "điện khẩn", "điện khân"].map((verb): [string, string] => [
      `Chủ tịch UBND huyện ${verb} Thủ trưởng các phòng, ban; Chủ tịch UBND các xã thực hiện các nhiệm vụ sau:`,
      "các phòng, ban*, UBND các xã*",
    ]),
    ["Công ty cung cấp điện các khu vực thực hiện các nhiệm vụ sau:", ""],
    // Without a verb before the list.
    [
      "Sở Y tế trân trọng đề nghị UBND các xã, phường, đặc khu trên địa bàn tỉnh một số nội dung sau:",
      "UBND các xã, phường, đặc khu trên địa bàn tỉnh*",
    ],
    [
      "Sở Nội vụ đề nghị Sở Y tế, Trung tâm Giống thủy sản 03 nội dung sau đây:",
      "Sở Y tế, Trung tâm Giống thủy sản",
    ],
    [
      "Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Nội vụ, Chủ tịch UBND các xã, phường tập trung thực hiện tốt các nhiệm vụ sau đây:",
      "Sở Nội vụ, UBND các xã, phường*",
    ],
    [
      "Chủ tịch UBND tỉnh chỉ thị các sở, UBND các xã, phường thực hiện các nội dung sau:",
      "các sở*, UBND các xã, phường*",
    ],
    // A notice that orders work, also where the colon was lost; one that only informs.
    ["Ban Giám hiệu thông báo đến các khoa, phòng thực hiện các công việc như sau:", "các khoa, phòng*"],
    [
      "Ban Giám hiệu thông báo đến các trung tâm, thư viện phối hợp triển khai công tác dịch văn bản cụ thể như sau",
      "các trung tâm, thư viện*",
    ],
    ["Sở Nội vụ thông báo đến các cơ quan, đơn vị về việc thực hiện kỳ nghỉ như sau:", ""],
    // No unit is named, so the addressees of the letter are asked.
    [
      "Kính gửi: Các phòng khám đa khoa tư nhân\nĐể khắc phục tồn tại, Sở Y tế yêu cầu:",
      "Các phòng khám đa khoa tư nhân*",
    ],
    [
      "Kính gửi: Các phòng khám đa khoa tư nhân\nThực hiện chế độ báo cáo, Sở Y tế đề nghị các đơn vị:",
      "Các phòng khám đa khoa tư nhân*",
    ],
    [
      "Kính gửi:\n- Sở Nội vụ;\n- UBND các xã, phường.\nSở Tài chính đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:",
      "Sở Nội vụ, UBND các xã, phường*",
    ],
    // A dispatch, a letter without "Kính", a list without dashes; "các đơn vị nêu trên" are the addressees.
    [
      "SỞ XÂY DỰNG điện:\n- Các Chi cục: Đường thủy Bình An, Giám định công trình;\n- UBND các xã, phường.\nSở Xây dựng yêu cầu các cơ quan, đơn vị, địa phương:",
      "Chi cục Đường thủy Bình An, Chi cục Giám định công trình, UBND các xã, phường*",
    ],
    [
      "Gửi: Trung tâm Y tế các huyện; Bệnh viện Đa khoa tỉnh\nSở Y tế đề nghị các đơn vị nêu trên thực hiện các nội dung sau:",
      "Trung tâm Y tế các huyện*, Bệnh viện Đa khoa tỉnh",
    ],
    [
      "Kính gửi:\nSở Nội vụ;\nUBND các xã, phường.\nThực hiện chế độ báo cáo, Sở Tài chính đề nghị các đơn vị:",
      "Sở Nội vụ, UBND các xã, phường*",
    ],
    // One addressee, and "quý đơn vị".
    ["Gửi: Công ty Bình An\nSở Y tế yêu cầu đơn vị nêu trên thực hiện các nội dung sau:", "Công ty Bình An"],
    [
      "Kính gửi:\n- Sở Nội vụ;\n- UBND các xã, phường.\nSở Tài chính đề nghị quý đơn vị thực hiện các nội dung sau:",
      "Sở Nội vụ, UBND các xã, phường*",
    ],
    // A name with a verb in a list of heads of units.
    [
      "Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Nội vụ; Giám đốc Sở Xây dựng; Thủ trưởng các sở, ban, ngành thực hiện nghiêm các nội dung sau:",
      "Sở Nội vụ, Sở Xây dựng, các sở, ban, ngành*",
    ],
    // Only some of the addressees are asked; units with a property are not the addressees.
    [
      "Kính gửi:\n- Sở Nội vụ;\n- UBND xã Bình An.\nSở Tài chính đề nghị UBND xã Bình An thực hiện các nội dung sau:",
      "UBND xã Bình An",
    ],
    ["Nhà thầu thiết bị điện: Công ty Bình An\nSở Tài chính đề nghị các đơn vị:", ""],
    // Heads of several units, and a place or a unit that must do what follows.
    [
      "Bộ trưởng Bộ Y tế yêu cầu Giám đốc Sở Y tế các tỉnh, thành phố trực thuộc Trung ương; Giám đốc các bệnh viện tập trung thực hiện tốt những việc sau đây:",
      "Sở Y tế các tỉnh, thành phố trực thuộc Trung ương*, các bệnh viện*",
    ],
    [
      "Để phát triển rừng bền vững, tỉnh Khánh Hòa cần tập trung thực hiện tốt các nhiệm vụ sau đây:",
      "tỉnh Khánh Hòa",
    ],
    [
      "Thời gian tới, Sở Nội vụ và UBND các xã, phường phải tiếp tục thực hiện các giải pháp sau:",
      "Sở Nội vụ, UBND các xã, phường*",
    ],
    // Nobody must do it, and what must be done is no list of work.
    ["Việc rà soát cần thực hiện theo các nội dung sau:", ""],
    ["Ủy ban nhân dân thành phố Cần Thơ ban hành Kế hoạch với các nội dung sau:", ""],
    ["UBND các xã cần lưu ý thời hạn như sau:", ""],
    // Nobody is asked, those concerned are not named, a higher body is asked, no list follows.
    ["Thủ tướng Chính phủ yêu cầu:", ""],
    ["Kính gửi: Sở Nội vụ\nSở Y tế đề nghị các cơ quan liên quan thực hiện các nội dung sau:", ""],
    ["Sở Y tế đề nghị UBND tỉnh xem xét, quyết định các nội dung sau:", ""],
    ["Sở Y tế yêu cầu các cơ sở bán lẻ thuốc thực hiện.", ""],
    ["UBND tỉnh ban hành Kế hoạch với các nội dung sau:", ""],
  ],
});
