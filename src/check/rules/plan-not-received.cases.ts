import { group, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { planNotReceived } from "./plan-not-received.ts";

const XAY_DUNG = unit("Sở Xây dựng", "so-xay-dung");
const GIAO_THONG = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const tinh = (units: readonly ReturnType<typeof unit>[]) =>
  ({ id: "tinh", subIndices: [{ id: "pgi.1", units }] }) as const;

export default cases(planNotReceived, [
  {
    name: { vi: "Được giao đích danh, chưa gửi", en: "Bound by name, no plan sent" },
    plans: [
      tinh([XAY_DUNG, GIAO_THONG]),
      { id: "so-xd", unit: XAY_DUNG, answers, subIndices: [{ id: "pgi.1" }] },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Giao thông vận tải" }],
  },
  {
    name: {
      vi: "Được giao theo nhóm, chưa rõ thành viên: nhắc một lần",
      en: "Bound through a group without a list: one reminder",
    },
    plans: [tinh([group("UBND các xã, phường, thị trấn")])],
    finds: [{ severity: "warning", planId: "tinh", unit: "UBND các xã, phường, thị trấn" }],
  },
  {
    name: { vi: "Cơ quan kế thừa đã gửi", en: "The successor has sent its plan" },
    plans: [
      { ...tinh([GIAO_THONG]), issued: [2025, 1, 20], years: [2025] },
      {
        id: "so-xd",
        unit: XAY_DUNG,
        issued: [2025, 4, 2],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Nhóm chưa rõ thành viên, đã có một xã gửi",
      en: "Group without a list, one member has sent its plan",
    },
    plans: [
      tinh([group("UBND các xã, phường, thị trấn")]),
      {
        id: "xa",
        unit: unit("UBND xã Yên Thượng", null),
        level: "commune",
        answers,
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Hai kế hoạch của tỉnh trong một năm cùng giao: nhắc một lần",
      en: "Two plans of the province in one year bind it: one reminder",
    },
    plans: [
      tinh([GIAO_THONG]),
      { ...tinh([GIAO_THONG]), id: "tinh-2", number: "26/KH-UBND", issued: [2024, 5, 20] },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Giao thông vận tải" }],
  },
  {
    name: { vi: "Chính cơ quan ban hành không phải gửi", en: "The issuer itself is not bound" },
    plans: [tinh([unit("UBND tỉnh", "ubnd-tinh")])],
    finds: [],
  },
]);
