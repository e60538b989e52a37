import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readOfficeHolders } from "./office-holders.ts";

// Words after a label → the persons by their offices; "no persons" where some words name no person.
export default snippets({
  name: "units/office-holders",
  read([line]) {
    const persons = readOfficeHolders(line!, 0, line!.text.length);
    return persons === null ? "no persons" : formatUnits(persons);
  },
  cases: [
    ["Đồng chí Phó Giám đốc Trung tâm Văn hóa.", "Đồng chí Phó Giám đốc Trung tâm Văn hóa"],
    [
      "Đồng chí Phó Chủ tịch, phụ trách lĩnh vực Kinh tế; các đồng chí Chuyên viên Văn phòng",
      "Đồng chí Phó Chủ tịch, phụ trách lĩnh vực Kinh tế, các đồng chí Chuyên viên Văn phòng*",
    ],
    ["Đồng chí Trưởng ban - Tổ trưởng", "Đồng chí Trưởng ban - Tổ trưởng"],
    // The head of a unit stands for the unit; further words are a sentence; a name alone is no office.
    ["Đồng chí Giám đốc Sở Y tế", "no persons"],
    ["Đồng chí Phó Chủ tịch là Trưởng ban", "no persons"],
    ["Đồng chí Phó Chủ tịch, tổ chức hội nghị", "no persons"],
    ["Đồng chí Lê Văn Bình, Trưởng phòng", "no persons"],
    ["Phó Giám đốc Sở Y tế", "no persons"],
  ],
});
