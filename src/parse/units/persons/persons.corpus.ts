import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readUnitField } from "../field/unit-field.ts";
import { readUnitList } from "../list/unit-list.ts";
import { afterPerson } from "./persons.ts";

// A cell in a column of units that may name persons → its units.
export default snippets<string[]>({
  name: "units/persons",
  context: { year: 2026, province: "Nghệ An" },
  read([line], context) {
    const from = afterPerson(line!, 0);
    const { units } = readUnitField(line!, { from, first: readUnitList(line!, from, context) }, context);
    return units.map(({ name }) => name);
  },
  cases: [
    ["Ông Nguyễn Văn An - Trưởng phòng Kinh tế", ["Phòng Kinh tế"]],
    ["Bà Trần Thị Cúc, Phó Trưởng phòng Văn hóa - Xã hội", ["Phòng Văn hóa - Xã hội"]],
    ["Thượng tá Lê Văn Tám - Chỉ huy trưởng Ban Chỉ huy Quân sự xã", ["Ban Chỉ huy Quân sự xã"]],
    ["Đ/c Lê Tám - Chuyên viên Phòng Nội vụ", ["Phòng Nội vụ"]],
    ["Nguyễn Văn Hùng (Văn phòng UBND xã)", ["Văn phòng UBND xã"]],
    ["Ông Lê Tám - Giám đốc Sở Y tế; Bà Hà Thị Mơ - Trưởng phòng Kinh tế", ["Sở Y tế", "Phòng Kinh tế"]],
    ["Đ/c Chủ tịch UBND xã", ["UBND xã"]],
    ["Đồng chí Giám đốc Sở Y tế, Phòng Kinh tế", ["Sở Y tế", "Phòng Kinh tế"]],
    // A person alone is no unit.
    ["Đ/c Bình", []],
    ["Đồng chí Lê Minh Đức", []],
    ["Ông Nguyễn Văn An", []],
    // Names of bodies that begin like a person's.
    ["FPT Telecom, Sở Y tế", ["FPT Telecom", "Sở Y tế"]],
    ["Bà Rịa - Vũng Tàu", []],
    ["Sở Y tế - Phòng Nghiệp vụ", ["Sở Y tế", "Phòng Nghiệp vụ"]],
  ],
});
