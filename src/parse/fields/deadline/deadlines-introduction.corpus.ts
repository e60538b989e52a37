import { snippets } from "../../../../test/support/rule-corpus.ts";
import { newSection } from "../../structure/outline/section.ts";
import { readDeadlines } from "./deadlines.ts";

// Lines before the first section → "date owners" of the orders that the author gives in them.
export default snippets<string[]>({
  name: "deadline/deadlines-introduction",
  context: { year: 2026 },
  read: (lines, context) =>
    readDeadlines(newSection(null, null, -1, null), context, { introduction: lines }).map(
      ({ value: { date, units } }) => `${date.iso} ${units.map(({ name }) => name).join(", ")}`.trim(),
    ),
  cases: [
    [
      "Thực hiện nhiệm vụ được giao, UBND tỉnh yêu cầu các sở, ngành rà soát, báo cáo trước ngày 08/4/2026.",
      ["2026-04-08 các sở, ngành"],
    ],
    [
      "Để chuẩn bị hội nghị, đề nghị Sở Tài chính gửi số liệu trước ngày 08/4/2026; Sở Y tế gửi trước ngày 10/4/2026.",
      ["2026-04-08 Sở Tài chính", "2026-04-10 Sở Y tế"],
    ],
    // The date of the cited document is not a date of the order.
    [
      "Theo Công văn số 12/BYT-KH về việc báo cáo trước ngày 15/4/2026, đề nghị các bệnh viện gửi số liệu trước ngày 10/4/2026.",
      ["2026-04-10 các bệnh viện"],
    ],
    ["Theo Công văn số 12/BYT-KH về việc báo cáo trước ngày 15/4/2026 của Bộ Y tế;", []],
    ["Căn cứ đề nghị của Sở Y tế, UBND tỉnh ban hành Kế hoạch thực hiện trước ngày 10/4/2026.", []],
    ["Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 12/TTr-SYT ngày 10/4/2026;", []],
  ],
});
