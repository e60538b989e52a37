import { deadline, unit } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { answers, GIAO_THONG, soXayDung, tinh, XA, XAY_DUNG } from "./plans.ts";

/** The officer's list, successors, and several plans of the province. */
export const lists: readonly CheckCase[] = [
  {
    name: {
      vi: "Nhóm chưa rõ thành viên: không kết luận, chỉ nêu một lần",
      en: "A group without a list: no conclusion, one note",
    },
    asOf: "2024-06-01",
    plans: [tinh([XA])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND các xã, phường, thị trấn",
        contains: "chưa có danh sách đầy đủ",
      },
    ],
  },
  {
    name: {
      vi: "Danh sách của cán bộ có tên mà danh mục không có: chỉ cần xem lại",
      en: "A name on the officer's list that the catalogue does not have: to check only",
    },
    asOf: "2024-06-01",
    requiredUnits: [{ name: "Sở Vũ trụ học", unitId: null, level: null }],
    plans: [tinh([XA])],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "Sở Vũ trụ học",
        contains: "có thể danh sách ghi sai tên",
      },
      { severity: "info", planId: "tinh", unit: XA.name },
    ],
  },
  {
    name: {
      vi: "Danh sách của cán bộ làm rõ thành viên của nhóm",
      en: "The officer's list gives the members of a group",
    },
    asOf: "2024-06-01",
    requiredUnits: [
      { name: "UBND xã Yên Thượng", unitId: null, level: "commune" },
      { name: "UBND xã Yên Bình", unitId: null, level: "commune" },
    ],
    plans: [
      tinh([XA]),
      {
        id: "xa",
        unit: unit("UBND xã Yên Thượng", null),
        level: "commune",
        answers,
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: "UBND xã Yên Bình" }],
  },
  {
    name: { vi: "Cơ quan kế thừa đã gửi", en: "The successor has sent its plan" },
    asOf: "2025-06-01",
    plans: [
      { ...tinh([GIAO_THONG]), issued: [2025, 1, 20], years: [2025] },
      {
        ...soXayDung,
        issued: [2025, 4, 2],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Nhóm chưa rõ thành viên, đã có một xã gửi",
      en: "A group without a list, one member has sent its plan",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([XA]),
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
      vi: "Hai kế hoạch của tỉnh trong một năm cùng yêu cầu: nhắc một lần",
      en: "Two plans of the province in one year require it: one reminder",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([GIAO_THONG]),
      { ...tinh([GIAO_THONG]), id: "tinh-2", number: "26/KH-UBND", issued: [2024, 5, 20] },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Giao thông vận tải" }],
  },
  {
    name: { vi: "Chính cơ quan ban hành không phải gửi", en: "The issuer itself need not send a plan" },
    asOf: "2024-06-01",
    plans: [tinh([unit("UBND tỉnh", "ubnd-tinh")])],
    finds: [],
  },
  {
    name: {
      vi: "Tỉnh lùi thời hạn bằng văn bản sửa đổi: tính theo hạn mới",
      en: "An amendment moves the due date: the new date counts",
    },
    asOf: "2024-05-28",
    plans: [
      tinh([GIAO_THONG]),
      {
        id: "tinh-2",
        number: "40/KH-UBND",
        issued: [2024, 5, 15],
        changes: { relation: "amends", number: "25/KH-UBND" },
        deadlines: [deadline("sub-plan", "2024-06-30", { units: [GIAO_THONG] })],
      },
    ],
    finds: [{ severity: "info", planId: "tinh-2", unit: "Sở Giao thông vận tải", contains: "hạn 30/6/2024" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh được thay thế: kế hoạch dẫn bản cũ vẫn được tính",
      en: "The parent was replaced: a plan that cites the old one counts",
    },
    asOf: "2024-12-01",
    plans: [
      tinh([XAY_DUNG]),
      {
        ...tinh([XAY_DUNG]),
        id: "tinh-2",
        number: "40/KH-UBND",
        issued: [2024, 5, 15],
        changes: { relation: "replaces", number: "25/KH-UBND" },
      },
      soXayDung,
    ],
    finds: [],
  },
];
