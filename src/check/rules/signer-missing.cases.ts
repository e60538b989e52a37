import { type CasePlan, unit } from "../../../test/support/case-plan.ts";
import { missingPartCases } from "../../../test/support/missing-part-cases.ts";
import { signerMissing } from "./signer-missing.ts";

const health = unit("Sở Y tế", "so-y-te");
const absent = {
  id: "so-yt",
  unit: health,
  number: "7/KH-SYT",
  record: { signer: { name: null, position: "Giám đốc", authority: null } },
} satisfies CasePlan;

export default missingPartCases(
  signerMissing,
  absent,
  {
    name: { vi: "Có người ký", en: "A signer is named" },
    plans: [
      { ...absent, record: { signer: { name: "Nguyễn Văn Bình", position: "Giám đốc", authority: null } } },
    ],
    finds: [],
  },
  "người ký",
);
