import { type CasePlan, unit } from "../../../test/support/case-plan.ts";
import { missingPartCases } from "../../../test/support/missing-part-cases.ts";
import { recipientsMissing } from "./recipients-missing.ts";

const health = unit("Sở Y tế", "so-y-te");
const absent = { id: "so-yt", unit: health, number: "7/KH-SYT" } satisfies CasePlan;

export default missingPartCases(
  recipientsMissing,
  absent,
  {
    name: { vi: "Có nơi nhận", en: "There are recipients" },
    plans: [
      { ...absent, record: { recipients: [{ name: "UBND tỉnh", unitId: "ubnd-tinh", purpose: null }] } },
    ],
    finds: [],
  },
  "nơi nhận",
);
