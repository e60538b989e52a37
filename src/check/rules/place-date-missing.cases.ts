import { type CasePlan, unit } from "../../../test/support/case-plan.ts";
import { missingPartCases } from "../../../test/support/missing-part-cases.ts";
import { placeDateMissing } from "./place-date-missing.ts";

const health = unit("Sở Y tế", "so-y-te");
const absent = { id: "so-yt", unit: health, issued: [null, null, null] } satisfies CasePlan;

export default missingPartCases(
  placeDateMissing,
  absent,
  {
    name: { vi: "Có dòng ngày, để trống ngày", en: "A date line with a blank day" },
    plans: [{ ...absent, issued: [2024, 5, null] }],
    finds: [],
  },
  "địa danh",
);
