import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { sectionNumbering } from "./section-numbering.ts";

const health = unit("Sở Y tế", "so-y-te");

export default cases(sectionNumbering, [
  {
    name: { vi: "Đề mục liên tục", en: "Sections in order" },
    plans: [{ id: "so-yt", unit: health }],
    finds: [],
  },
  {
    name: { vi: "A, B rồi III", en: "A, B, then III" },
    plans: [{ id: "so-yt", unit: health, warnings: ["section-numbering"] }],
    finds: [{ severity: "info", planId: "so-yt", contains: "không liên tục" }],
  },
]);
