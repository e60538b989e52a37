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
    // A short name in a bracket inside the title; other brackets end it.
    [
      " ngày 12/3/2026 của UBND tỉnh về nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026, Sở Tư pháp ban hành Kế hoạch",
      "2026-03-12 | UBND tỉnh | nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026",
    ],
    [
      " về nâng cao Chỉ số cải cách hành chính (PAR INDEX).",
      " |  | nâng cao Chỉ số cải cách hành chính (PAR INDEX)",
    ],
    [" về phát triển chợ (sau đây gọi là Kế hoạch 5) năm 2026", " |  | phát triển chợ"],
    [" về phát triển chợ (nội dung chi tiết gửi kèm).", " |  | phát triển chợ"],
    // A further sentence, a numbered one, and what the document led to.
    [" về phát triển chợ. 2. Trong năm, tỉnh mở hội chợ.", " |  | phát triển chợ"],
    [" về phát triển chợ năm 2026. + Thông báo tuyển dụng", " |  | phát triển chợ năm 2026"],
    [" về phát triển chợ nông thôn: Tỉnh đã xây mới 05 chợ", " |  | phát triển chợ nông thôn"],
    // A summary with a capital right after the issuer.
    [
      " ngày 12/3/2026 của UBND tỉnh Kết luận của đồng chí Chủ tịch tại cuộc họp",
      "2026-03-12 | UBND tỉnh | Kết luận của đồng chí Chủ tịch tại cuộc họp",
    ],
    // The next item of a list in a table cell.
    [
      " ngày 12/3/2026 về tổ chức hội chợ. - Công văn số 7/SCT-TM ngày 02/3/2026",
      "2026-03-12 |  | tổ chức hội chợ",
    ],
  ],
});
