import { corpus } from "../../../../test/support/rule-corpus.ts";
import { defineReader } from "../../text/rule.ts";
import { namedIndices } from "./named-index.ts";

const ids = defineReader<string>({
  id: "index/named-index",
  read(lines, context) {
    const found = namedIndices(lines, context);
    const [first] = found;
    return first ? [{ value: found.map(({ value }) => value.id).join(", "), span: first.span }] : [];
  },
});

export default corpus(ids, {
  finds: [
    [
      "pgi",
      [
        "Cải thiện Chỉ số Xanh cấp tỉnh (PGI) năm 2024",
        "CHỈ SỐ XANH CẤP TỈNH",
        "nâng cao PGI",
        "Chỉ số xanh cấp tỉnh",
      ],
    ],
    [
      "pci",
      [
        "Nâng cao Chỉ số PCI năm 2024",
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH",
        "PCI-2025",
      ],
    ],
    ["papi", ["Chỉ số PAPI", "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)"]],
    ["par-index", ["Chỉ số cải cách hành chính (PAR INDEX)", "Chỉ số CCHC", "PAR INDEX", "PARINDEX"]],
    ["ddci", ["DDCI Lào Cai 2025", "bộ chỉ số DDCI"]],
    ["dti", ["Chỉ số chuyển đổi số (DTI)"]],
    ["pii", ["Chỉ số đổi mới sáng tạo cấp địa phương (PII)"]],
    [
      "par-index, sipas, papi",
      ["Chỉ số cải cách hành chính (PAR INDEX), Chỉ số hài lòng (SIPAS), Chỉ số PAPI"],
    ],
    ["pci, pgi", ["Chỉ số PCI và Chỉ số PGI", "Chỉ số PCI,\nChỉ số Xanh (PGI)"]],
  ],
  ignores: ["chỉ số giá tiêu dùng", "môi trường đầu tư kinh doanh", "cải cách thủ tục"],
});
