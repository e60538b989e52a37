import { blankColumnCheck } from "../shared/blank-column-check.ts";

export const taskWithoutLead = blankColumnCheck({
  id: "task-without-lead",
  title: { vi: "Nhiệm vụ không ghi đơn vị chủ trì", en: "Task without a lead unit" },
  about: {
    vi: "Bảng nhiệm vụ có cột đơn vị chủ trì nhưng có dòng để trống, nên không rõ ai làm. Chỉ xét bảng có ghi cột này ở hầu hết các dòng; ô gộp được tính cho mọi dòng của nó; dòng chỉ có đề mục không xét. Việc cần làm: hỏi lại đơn vị ban hành.",
    en: "A task table has a column for the lead unit, but the cell is blank in some rows, so it is not clear who is responsible. Checked only where most rows fill the column in. A merged cell counts for all its rows; rows that only have a heading are not checked. To do: ask the issuer.",
  },
  heading: /chủ trì|(?:đơn vị|cơ quan|trách nhiệm|người) thực hiện/u,
  ask: {
    vi: "ghi rõ đơn vị chủ trì của nhiệm vụ nêu trên trong",
    en: "to name the lead unit in every row of the table in",
  },
});
