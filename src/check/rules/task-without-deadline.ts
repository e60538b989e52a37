import { regex } from "../../language/regex.ts";
import { blankColumnCheck } from "../shared/blank-column-check.ts";

export const taskWithoutDeadline = blankColumnCheck({
  id: "task-without-deadline",
  title: { vi: "Nhiệm vụ không ghi thời hạn", en: "Task without a deadline" },
  about: {
    vi: "Bảng nhiệm vụ có cột thời gian nhưng có dòng để trống, nên không đôn đốc được. Chỉ xét bảng có ghi cột này ở hầu hết các dòng; ô gộp được tính cho mọi dòng của nó; dòng chỉ có đề mục không xét. Việc cần làm: hỏi lại đơn vị ban hành.",
    en: "A task table has a column for the time, but the cell is blank in some rows, so those tasks cannot be followed up. Checked only where most rows fill the column in. A merged cell counts for all its rows; rows that only have a heading are not checked. To do: ask the issuer.",
  },
  heading: regex`^(?:thời gian|thời hạn|tiến độ|hạn)(?!\p{L})`,
  ask: {
    vi: "ghi rõ thời hạn của nhiệm vụ nêu trên trong",
    en: "to state the time in every row of the table in",
  },
});
