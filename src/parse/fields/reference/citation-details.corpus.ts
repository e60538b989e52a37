import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readCitationDetails } from "./citation-details.ts";

// The text after a number → "date | issuer | title".
export default snippets<string>({
  name: "reference/citation-details",
  context: { year: 2026, province: "Nghệ An" },
  read([line], context) {
    const { date, issuer, title } = readCitationDetails(line!, { from: 0, to: line!.text.length }, context);
    return `${date?.iso ?? date?.year ?? ""} | ${issuer ?? ""} | ${title ?? ""}`;
  },
  cases: [
    [
      " ngày 12/3/2026 của UBND tỉnh Nghệ An về việc phát triển chợ;",
      "2026-03-12 | UBND tỉnh Nghệ An | phát triển chợ",
    ],
    [" của Sở Công Thương ngày 12/3/2026.", "2026-03-12 | Sở Công Thương | "],
    [" ngày     tháng 3 năm 2026 của UBND tỉnh.", "2026 | UBND tỉnh | "],
    [" của Chính phủ và Thông tư số 2/2026/TT-BCT.", " | Chính phủ | "],
    [" được ban hành.", " |  | "],
    // The next item of a list in a table cell.
    [
      " ngày 12/3/2026 về tổ chức hội chợ. - Công văn số 7/SCT-TM ngày 02/3/2026",
      "2026-03-12 |  | tổ chức hội chợ",
    ],
  ],
});
