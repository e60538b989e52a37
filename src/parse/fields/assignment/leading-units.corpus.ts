import { clauseExamples } from "../../../../test/support/parse-formats.ts";
import { leadingUnits } from "./leading-units.ts";

export default clauseExamples(leadingUnits, [
  ["Văn phòng Sở - đơn vị thường trực: đôn đốc các phòng.", "Văn phòng Sở | đôn đốc các phòng."],
  ["Sở Xây dựng công khai quy hoạch chi tiết.", "Sở Xây dựng | công khai quy hoạch chi tiết."],
  ["Sở Nội vụ, Sở Tư pháp:", "Sở Nội vụ, Sở Tư pháp | "],
  ["Giao Sở Xây dựng công khai quy hoạch.", ""],
  ["Sở Xây dựng đã công khai quy hoạch.", ""],
  ["Công khai quy hoạch chi tiết của Sở Xây dựng.", ""],
]);
