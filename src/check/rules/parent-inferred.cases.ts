import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { parentInferred } from "./parent-inferred.ts";

const blank = {
  id: "tinh",
  number: null,
  issued: [null, null, null],
  subIndices: [{ id: "pgi.1" }, { id: "pgi.2" }],
} as const;
const plan = {
  id: "so-yt",
  unit: unit("Sở Y tế", "so-y-te"),
  answers: { number: "25/KH-UBND", day: "2024-04-10", title: "về việc nâng cao chỉ số PGI năm 2024" },
  subIndices: [{ id: "pgi.1" }],
} as const;

export default cases(parentInferred, [
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có số, tên gọi tương tự",
      en: "The parent's number is blank, its title similar",
    },
    plans: [blank, plan],
    finds: [{ severity: "info", planId: "so-yt", contains: "25/KH-UBND ngày 10/4/2024" }],
  },
  {
    name: { vi: "Hai kế hoạch cùng phù hợp thì không suy luận", en: "Two candidates: no parent is inferred" },
    plans: [
      blank,
      {
        ...blank,
        id: "tinh-2",
        title: "Nâng cao chỉ số PGI năm 2024 trên địa bàn tỉnh",
        subIndices: [{ id: "pgi.1" }],
      },
      plan,
    ],
    finds: [],
  },
  {
    name: { vi: "Tỉnh khác, năm khác, tên gọi khác", en: "Another province, year or title" },
    plans: [
      { ...blank, province: "Phú Yên" },
      { ...blank, id: "nam-2023", years: [2023] },
      { ...blank, id: "ten-khac", title: "Giao ban công tác bảo vệ rừng (PGI) năm 2024" },
      plan,
    ],
    finds: [],
  },
  {
    name: { vi: "Đối chiếu được theo số", en: "Joined by its number" },
    plans: [{ id: "tinh" }, plan],
    finds: [],
  },
]);
