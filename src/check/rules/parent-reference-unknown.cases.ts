import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { parentReferenceUnknown } from "./parent-reference-unknown.ts";

const Y_TE = unit("Sở Y tế", "so-y-te");
const plan = (number: string, day: string) =>
  ({ id: "so-yt", unit: Y_TE, answers: { number, day }, subIndices: [{ id: "pgi.1" }] }) as const;

export default cases(parentReferenceUnknown, [
  {
    name: {
      vi: "Dẫn sai số: đã nhận kế hoạch 25/KH-UBND cùng ngày",
      en: "Wrong number: another plan of the same day was received",
    },
    plans: [{ id: "tinh" }, plan("52/KH-UBND", "2024-04-10")],
    finds: [{ severity: "warning", planId: "so-yt", contains: "gần giống: Kế hoạch số 25/KH-UBND" }],
  },
  {
    name: { vi: "Dẫn sai ngày", en: "Wrong date" },
    plans: [{ id: "tinh" }, plan("25/KH-UBND", "2024-10-04")],
    finds: [{ severity: "warning", planId: "so-yt", contains: "10/4/2024" }],
  },
  {
    name: { vi: "Dẫn đúng", en: "The cited plan was received" },
    plans: [{ id: "tinh" }, plan("25/KH-UBND", "2024-04-10")],
    finds: [],
  },
  {
    name: {
      vi: "Chưa nhận kế hoạch nào của cơ quan được dẫn",
      en: "No plan of the cited issuer was received",
    },
    plans: [{ id: "tinh-khac", province: "Phú Yên" }, plan("52/KH-UBND", "2024-04-10")],
    finds: [],
  },
]);
