import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readUnitList } from "../list/unit-list.ts";

// "issuer | list" → the units of the list, separated by " / ". Without an issuer the line is only the list.

export default snippets<string>({
  name: "units/parents",
  read([line], context) {
    const bar = line!.text.indexOf(" | ");
    const name = bar < 0 ? null : line!.text.slice(0, bar);
    const issuer = name && { name, unitId: context.catalogue.matchUnit(name)?.id ?? null };
    const list = readUnitList(line!, bar < 0 ? 0 : bar + 3, { ...context, issuer: issuer || null });
    return (list?.units ?? []).map((unit) => formatUnits([unit])).join(" / ");
  },
  cases: [
    // A unit of a ministry.
    ["Phòng 5, Cục A05, Bộ Công an rà soát hệ thống.", "Phòng 5, Cục A05, Bộ Công an"],
    ["Vụ Pháp chế, Bộ Tư pháp và Sở Nội vụ rà soát.", "Vụ Pháp chế, Bộ Tư pháp / Sở Nội vụ"],
    [
      "Sở Nội vụ | Cục Kiểm soát thủ tục hành chính, Văn phòng Chính phủ rà soát.",
      "Cục Kiểm soát thủ tục hành chính, Văn phòng Chính phủ",
    ],
    [
      "Trung tâm Dữ liệu, Cục Chuyển đổi số quốc gia, Bộ Khoa học và Công nghệ; Sở Y tế",
      "Trung tâm Dữ liệu, Cục Chuyển đổi số quốc gia, Bộ Khoa học và Công nghệ / Sở Y tế",
    ],
    // A ministry's own bureau and another ministry.
    ["Bộ Tài chính | Vụ Pháp chế, Bộ Tư pháp rà soát.", "Vụ Pháp chế / Bộ Tư pháp"],
    ["Bộ Tư pháp | Vụ Pháp chế, Bộ Tư pháp rà soát.", "Vụ Pháp chế, Bộ Tư pháp"],
    ["Cục Trồng trọt, Cục Thú y, Bộ Tài chính rà soát.", "Cục Trồng trọt / Cục Thú y / Bộ Tài chính"],
    ["Bộ Nội vụ, Bộ Tài chính, Văn phòng Chính phủ", "Bộ Nội vụ / Bộ Tài chính / Văn phòng Chính phủ"],
    // A division of a department. Only divisions of the police and those with a code are certain for every issuer.
    [
      "Sở Y tế | Phòng Cảnh sát giao thông, Công an tỉnh tuần tra.",
      "Phòng Cảnh sát giao thông, Công an tỉnh",
    ],
    [
      "Sở Y tế | Đội Cảnh sát giao thông, Phòng PC08, Công an tỉnh; Sở Xây dựng",
      "Đội Cảnh sát giao thông, Phòng PC08, Công an tỉnh / Sở Xây dựng",
    ],
    [
      "UBND tỉnh Nghệ An | Phòng Tổ chức cán bộ, Sở Nội vụ và Phòng Tổng hợp, Sở Tài chính rà soát.",
      "Phòng Tổ chức cán bộ, Sở Nội vụ / Phòng Tổng hợp, Sở Tài chính",
    ],
    ["Sở Nội vụ | Phòng Cải cách hành chính, Sở Nội vụ rà soát.", "Phòng Cải cách hành chính, Sở Nội vụ"],
    // After a dash it is certain.
    [
      "Sở Y tế | Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao - Công an tỉnh kiểm tra.",
      "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao - Công an tỉnh",
    ],
    [
      "Sở Nội vụ | Phòng Cải cách hành chính, Sở Tài chính rà soát.",
      "Phòng Cải cách hành chính / Sở Tài chính",
    ],
    ["UBND xã Bình An | Phòng Kinh tế, Công an tỉnh rà soát.", "Phòng Kinh tế / Công an tỉnh"],
    [
      "UBND tỉnh Nghệ An | Phòng Tổng hợp, Phòng Nội chính, Sở Tài chính",
      "Phòng Tổng hợp / Phòng Nội chính / Sở Tài chính",
    ],
    // Units of one level, and from large to small.
    [
      "UBND xã Bình An | Phòng Tư pháp, Công an xã, Ban Chỉ huy quân sự xã",
      "Phòng Tư pháp / Công an xã / Ban Chỉ huy quân sự xã",
    ],
    ["UBND tỉnh Nghệ An | Sở Y tế, Phòng Tư pháp; Sở Tài chính", "Sở Y tế / Phòng Tư pháp / Sở Tài chính"],
    ["UBND tỉnh Nghệ An | Phòng Tư pháp và Sở Tài chính", "Phòng Tư pháp / Sở Tài chính"],
    [
      "UBND tỉnh Nghệ An | Phòng Kinh tế, Văn phòng HĐND và UBND xã",
      "Phòng Kinh tế / Văn phòng HĐND và UBND xã",
    ],
    // A centre may be a body of the province as well.
    [
      "UBND tỉnh Nghệ An | Trung tâm Xúc tiến đầu tư, Sở Tài chính, Sở Công Thương",
      "Trung tâm Xúc tiến đầu tư / Sở Tài chính / Sở Công Thương",
    ],
    [
      "Trung tâm Chuyển đổi số, Sở Khoa học và Công nghệ, tỉnh Nghệ An vận hành nền tảng.",
      "Trung tâm Chuyển đổi số, Sở Khoa học và Công nghệ, tỉnh Nghệ An",
    ],
    // A note before the dash.
    [
      "Phòng An ninh mạng (PA05) - Công an tỉnh Nghệ An, UBND xã Hòa An rà soát.",
      "Phòng An ninh mạng (PA05) - Công an tỉnh Nghệ An / UBND xã Hòa An",
    ],
    [
      "Trung tâm Giám sát thông minh (IOC) - Sở Khoa học và Công nghệ vận hành.",
      "Trung tâm Giám sát thông minh (IOC) - Sở Khoa học và Công nghệ",
    ],
    // A body of the same level is no parent.
    ["Sở Y tế (SYT) - Sở Nội vụ rà soát.", "Sở Y tế"],
  ],
});
