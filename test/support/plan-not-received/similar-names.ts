import type { UnitRef } from "../../../src/model/plan.ts";
import { unit } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { answers, tinh } from "./plans.ts";

const CENTRE = unit("Trung tâm Xúc tiến Đầu tư, Thương mại tỉnh", null);
const OTHER_NAME = unit("Trung tâm Xúc tiến Đầu tư và Khởi nghiệp", null);

const DISTRICT = unit("UBND huyện Việt Yên", "ubnd-huyen-viet-yen");
const TOWN = unit("UBND thị xã Việt Yên", "ubnd-thi-xa-viet-yen");
/** The province asks one unit, and another one sends a plan. */
const askedAndSent = (asked: UnitRef, sent: UnitRef): CheckCase["plans"] => [
  tinh([asked]),
  { id: "viet-yen", unit: sent, answers, subIndices: [{ id: "pgi.1" }] },
];

/** Plans of bodies whose name may be that of a unit in other words. */
export const similarNames: readonly CheckCase[] = [
  {
    name: {
      vi: "Giao ban quản lý khu kinh tế, yêu cầu ban quản lý khu công nghiệp, một ban gửi: là một đơn vị",
      en: "The board of economic zones has the tasks, that of industrial zones is asked, and one sent a plan: they are one unit",
    },
    asOf: "2024-06-08",
    plans: [
      tinh(
        [unit("Ban Quản lý Khu kinh tế", "ban-quan-ly-khu-kinh-te")],
        [unit("Ban Quản lý các khu công nghiệp tỉnh", "ban-quan-ly-khu-cong-nghiep")],
      ),
      {
        id: "bql",
        unit: unit("Ban Quản lý Khu kinh tế", "ban-quan-ly-khu-kinh-te"),
        answers,
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Chỉ có công văn của một đơn vị có tên gần giống: chưa rõ",
      en: "Only a letter of a body with nearly the same name was received: unclear",
    },
    asOf: "2024-06-08",
    plans: [
      tinh([unit("Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp tỉnh", null)]),
      {
        id: "cong-van",
        kind: "other",
        docType: "cong-van",
        unit: unit("Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp", null),
        number: "655/BQL-VP",
        answers,
      },
    ],
    finds: [{ severity: "warning", planId: "tinh", contains: "655/BQL-VP" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chỉ ghi chữ viết tắt của đơn vị: chưa rõ",
      en: "The province's plan has only the initials of a unit: unclear",
    },
    asOf: "2024-06-08",
    plans: [
      tinh([unit("BQL KCNC", null)]),
      {
        id: "bql",
        unit: unit("Ban Quản lý các Khu kinh tế và Khu công nghệ cao", null),
        answers,
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [
      { severity: "warning", planId: "tinh", unit: "BQL KCNC", contains: "Khu kinh tế và Khu công nghệ cao" },
    ],
  },
  {
    name: {
      vi: "Tên cơ quan ghi thiếu chữ, có kế hoạch của cơ quan tên đầy đủ hơn: chưa rõ",
      en: "A name without some words, and a plan of the body with all of them: unclear",
    },
    asOf: "2024-06-08",
    plans: [
      tinh([unit("Sở VHTT", "so-van-hoa-va-the-thao")]),
      {
        id: "vhttdl",
        unit: unit("Sở Văn hóa, Thể thao và Du lịch", "so-van-hoa-the-thao-va-du-lich"),
        answers,
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "Sở Văn hóa và Thể thao",
        contains: "Sở Văn hóa, Thể thao và Du lịch",
      },
    ],
  },
  {
    name: {
      vi: "Có kế hoạch của đơn vị tên gần giống, không được yêu cầu: chưa rõ, có thể là tên mới",
      en: "A plan of a body with a similar name that nobody asked: unclear, perhaps a new name",
    },
    asOf: "2024-06-01",
    plans: [tinh([CENTRE]), { id: "ten-khac", unit: OTHER_NAME, answers, subIndices: [{ id: "pgi.1" }] }],
    finds: [
      { severity: "warning", planId: "tinh", unit: CENTRE.name, contains: "có thể là kế hoạch của đơn vị" },
    ],
  },
  {
    name: {
      vi: "Có kế hoạch của đơn vị khác cùng loại: vẫn là chưa nhận được",
      en: "A plan of another body of the same kind: still not received",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([CENTRE]),
      {
        id: "don-vi-khac",
        unit: unit("Trung tâm Kiểm soát bệnh tật tỉnh", null),
        answers,
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: CENTRE.name }],
  },
  {
    name: {
      vi: "Huyện đã thành thị xã: chưa rõ",
      en: "A district that became a town: unclear",
    },
    asOf: "2024-06-01",
    plans: askedAndSent(DISTRICT, TOWN),
    finds: [{ severity: "warning", planId: "tinh", unit: DISTRICT.name, contains: TOWN.name }],
  },
  {
    name: {
      vi: "Xã cùng tên với huyện: vẫn là chưa nhận được",
      en: "A commune with the name of a district: still not received",
    },
    asOf: "2024-06-01",
    plans: askedAndSent(DISTRICT, unit("UBND xã Việt Yên", "ubnd-xa-viet-yen")),
    finds: [{ severity: "error", planId: "tinh", unit: DISTRICT.name }],
  },
  {
    name: {
      vi: "Thị xã không thành huyện: vẫn là chưa nhận được",
      en: "A town does not become a district: still not received",
    },
    asOf: "2024-06-01",
    plans: askedAndSent(TOWN, DISTRICT),
    finds: [{ severity: "error", planId: "tinh", unit: TOWN.name }],
  },
];
