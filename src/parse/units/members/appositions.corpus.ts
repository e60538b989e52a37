import { snippets } from "../../../../test/support/rule-corpus.ts";
import { beginsApposition, withoutApposition } from "./appositions.ts";

// Whether words state what the body before them is, and the units of "A | B": a small letter begins what may be an apposition.

export default snippets<string>({
  name: "units/appositions",
  read([line]) {
    const names = line!.text.split(" | ");
    if (names.length === 1) return String(beginsApposition(line!.folded));
    const units = names.map((name) => ({ name, unitId: null, group: name.startsWith("các ") }));
    return withoutApposition(units)
      .map(({ name }) => name)
      .join(" | ");
  },
  cases: [
    ["cơ quan thường trực của Ban Chỉ đạo", "true"],
    ["đơn vị đầu mối, báo cáo", "true"],
    ["cơ quan chuyên môn trong lĩnh vực y tế", "true"],
    ["cơ quan chuyên môn thuộc UBND tỉnh", "false"],
    ["cơ quan liên quan", "false"],
    ["Sở Y tế | cơ quan thường trực", "Sở Y tế"],
    ["Sở Y tế | Sở Nội vụ", "Sở Y tế | Sở Nội vụ"],
    ["các sở | cơ quan thường trực Ban Chỉ đạo", "các sở | cơ quan thường trực Ban Chỉ đạo"],
    ["Sở Y tế | Sở Nội vụ | cơ quan thường trực", "Sở Y tế | Sở Nội vụ | cơ quan thường trực"],
  ],
});
