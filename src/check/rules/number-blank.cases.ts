import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { numberBlank } from "./number-blank.ts";

const plan = { id: "so-yt", unit: unit("Sở Y tế", "so-y-te"), subIndices: [{ id: "pgi.1" }] } as const;

export default cases(numberBlank, [
  {
    name: { vi: "Có dòng số, số để trống", en: "A number line with a blank" },
    plans: [{ ...plan, number: "/KH-SYT" }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "/KH-SYT" }],
  },
  {
    name: {
      vi: "Bản quét, số có thể viết tay: không nói là để trống",
      en: "A scan: the number may be handwritten, so it is not reported as blank",
    },
    plans: [{ ...plan, number: "/KH-SYT", method: "ocr" }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "Chưa đọc được số", lacks: "chưa có số" }],
  },
  { name: { vi: "Không có dòng số", en: "No number line" }, plans: [{ ...plan, number: null }], finds: [] },
  {
    name: { vi: "Kế hoạch tập huấn không xét", en: "A training plan is not checked" },
    plans: [{ ...plan, kind: "other", number: "/KH-SYT" }],
    finds: [],
  },
]);
