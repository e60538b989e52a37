import { deadline, group, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { planNotReceived } from "./plan-not-received.ts";

const XAY_DUNG = unit("Sở Xây dựng", "so-xay-dung");
const GIAO_THONG = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
const Y_TE = unit("Sở Y tế", "so-y-te");
const CONG_AN = unit("Công an tỉnh", "cong-an-tinh");
const NGAN_HANG = unit("Ngân hàng Nhà nước Chi nhánh tỉnh", null);
const BAO_CHI = group("các cơ quan báo chí");
const XA = group("UBND các xã, phường, thị trấn");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
type Units = readonly ReturnType<typeof unit>[];

/** A parent that assigns a sub-index to some units, and requires some units to issue a plan by 20 May 2024. */
const tinh = (units: Units, asked: Units = units) =>
  ({
    id: "tinh",
    subIndices: [{ id: "pgi.1", units }],
    deadlines: [deadline("sub-plan", "2024-05-20", { units: [...asked] })],
  }) as const;
const soXayDung = { id: "so-xd", unit: XAY_DUNG, answers, subIndices: [{ id: "pgi.1" }] } as const;

// Lai Châu has 36 communes and 2 wards since July 2025.
const laiChau = (units: Units, asked: Units = units) =>
  ({
    ...tinh(units, asked),
    province: "Lai Châu",
    issued: [2026, 1, 20],
    years: [2026],
    deadlines: [deadline("sub-plan", "2026-02-20", { units: [...asked] })],
  }) as const;
const COMMUNES = group("UBND các xã, phường");
const commune = (id: string, name: string, unitId: string, title?: string) =>
  ({
    id,
    unit: unit(name, unitId),
    level: "commune",
    province: "Lai Châu",
    issued: [2026, 2, 10],
    years: [2026],
    answers: { number: "25/KH-UBND", day: "2026-01-20" },
    subIndices: [{ id: "pgi.1" }],
    ...(title === undefined ? {} : { title }),
  }) as const;
const binhLu = commune("binh-lu", "UBND xã Bình Lư", "ubnd-xa-binh-lu");

const TAI_CHINH = unit("Sở Tài chính", "so-tai-chinh");
const KE_HOACH = unit("Sở Kế hoạch và Đầu tư", "so-ke-hoach-va-dau-tu");
const HUYEN = unit("UBND huyện Chợ Đồn", "ubnd-huyen-cho-don");
/** A parent of January 2025, before the mergers, with a due date. */
const tinh2025 = (due: string, units: Units, asked: Units = units) =>
  ({
    ...tinh(units, asked),
    issued: [2025, 1, 20],
    years: [2025],
    deadlines: [deadline("sub-plan", due, { units: [...asked] })],
  }) as const;

export default cases(planNotReceived, [
  {
    name: {
      vi: "Huyện đã kết thúc hoạt động trước hạn: không coi là chưa gửi",
      en: "A district that ceased to exist before the due date is not missing",
    },
    asOf: "2025-10-01",
    plans: [tinh2025("2025-08-20", [HUYEN])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "đã kết thúc hoạt động từ ngày 01/7/2025, trước hạn gửi kế hoạch (20/8/2025)",
      },
    ],
  },
  {
    name: {
      vi: "Nhóm các huyện đã kết thúc hoạt động trước hạn",
      en: "All districts ceased to exist before the due date",
    },
    asOf: "2025-10-01",
    plans: [tinh2025("2025-08-20", [group("UBND các huyện, thành phố")])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND các huyện, thành phố",
        contains: "đã kết thúc hoạt động",
      },
    ],
  },
  {
    name: {
      vi: "Hạn trước khi hợp nhất, chưa đến ngày hợp nhất: không ghi “nay là”",
      en: "Due before a merger that has not happened yet: the merger is not mentioned",
    },
    asOf: "2025-02-10",
    plans: [tinh2025("2025-02-20", [KE_HOACH])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "Sở Kế hoạch và Đầu tư",
        contains: "kế hoạch của Sở Kế hoạch và Đầu tư; chưa đến hạn (còn 10 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Hai sở hợp nhất trước hạn: chỉ nêu một lần, theo tên mới",
      en: "Two departments merged before the due date: one finding, on the new one",
    },
    asOf: "2025-06-01",
    plans: [tinh2025("2025-05-20", [KE_HOACH, TAI_CHINH])],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Tài chính",
        contains: "Sở Tài chính (trước 01/3/2025: Sở Kế hoạch và Đầu tư), quá hạn 12 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch năm 2024 vẫn tính theo tên cũ",
      en: "A plan of 2024 is missing under the old name",
    },
    asOf: "2025-06-01",
    plans: [tinh([KE_HOACH])],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Kế hoạch và Đầu tư",
        contains: "kế hoạch của Sở Kế hoạch và Đầu tư (nay là Sở Tài chính), quá hạn 377 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Hạn trước khi hợp nhất, nay đã hợp nhất: nêu tên cũ, ghi đơn vị hiện nay",
      en: "Due before a merger that has happened since: the old name with the present one",
    },
    asOf: "2025-06-01",
    plans: [tinh2025("2025-02-20", [KE_HOACH])],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Kế hoạch và Đầu tư",
        contains: "Sở Kế hoạch và Đầu tư (nay là Sở Tài chính), quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Huyện quá hạn khi còn hoạt động, nay đã kết thúc hoạt động: không coi là chưa gửi",
      en: "A district that was overdue and has ceased to exist since is not missing",
    },
    asOf: "2025-10-01",
    plans: [tinh2025("2025-05-20", [HUYEN])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "đã kết thúc hoạt động từ ngày 01/7/2025, nên không tính là chưa gửi",
        lacks: "quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Huyện quá hạn, chưa đến ngày kết thúc hoạt động",
      en: "A district that is overdue and still exists",
    },
    asOf: "2025-06-30",
    plans: [tinh2025("2025-05-20", [HUYEN])],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "quá hạn 41 ngày",
        lacks: "kết thúc",
      },
    ],
  },
  {
    name: {
      vi: "Huyện chỉ được giao nhiệm vụ, nay đã kết thúc hoạt động",
      en: "A district that only had tasks and has ceased to exist since",
    },
    asOf: "2025-10-01",
    plans: [
      tinh2025("2025-05-20", [HUYEN, Y_TE], [Y_TE]),
      {
        id: "so-yt",
        unit: Y_TE,
        issued: [2025, 2, 3],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "có giao nhiệm vụ cho đơn vị",
        lacks: "yêu cầu",
      },
    ],
  },
  {
    name: {
      vi: "Huyện đã kết thúc hoạt động, có tệp có thể là kế hoạch của huyện: vẫn mở tệp, không đôn đốc",
      en: "A district that ceased to exist, and a file that may be its plan: look at the file, no reminder",
    },
    asOf: "2025-10-01",
    unreadFiles: ["nhan/KH UBND huyen Cho Don.pdf"],
    plans: [tinh2025("2025-05-20", [HUYEN])],
    finds: [{ severity: "warning", planId: "tinh", unit: "UBND huyện Chợ Đồn", contains: "Chưa rõ" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh có số, chưa có ngày: không phải dự thảo",
      en: "The province's plan has a number and no day: no draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), issued: [2024, 4, null] }],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", lacks: "dự thảo" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh có ngày, chưa có số: không phải dự thảo",
      en: "The province's plan has a day and no number: no draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), number: "/KH-UBND" }],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", lacks: "dự thảo" }],
  },
  {
    name: {
      vi: "Bản quét không đọc được số và ngày: văn bản đã ký, không phải dự thảo",
      en: "A scan without a readable number and day is a signed document: no draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), number: "/KH-UBND", issued: [2024, 4, null], method: "ocr" }],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", lacks: "dự thảo" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có số và ngày: có thể là dự thảo, chưa chắc phải gửi",
      en: "The province's plan has neither number nor day: perhaps a draft, so unsure",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), number: "/KH-UBND", issued: [2024, 4, null] }],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "Sở Y tế",
        contains: "Văn bản này chưa có số, chưa có ngày ban hành, có thể là dự thảo",
        lacks: "quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có số và ngày, nhưng đã có đơn vị triển khai: không phải dự thảo",
      en: "The province's plan has neither number nor day, but a unit implements it: no draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([XAY_DUNG, Y_TE]), number: "/KH-UBND", issued: [2024, 4, null] }, soXayDung],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", lacks: "dự thảo" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh không có dòng số và ngày: có thể là dự thảo",
      en: "The province's plan has no line of number and date: perhaps a draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), number: null, issued: [null, null, null] }],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "Sở Y tế",
        contains: "không rõ số, không rõ ngày ban hành, có thể là dự thảo",
      },
    ],
  },
  {
    name: {
      vi: "Nhóm có đủ danh sách nhưng không được yêu cầu ban hành kế hoạch: không nói ai chưa gửi",
      en: "A group with a complete list that need not send plans: no member is missing",
    },
    asOf: "2026-03-01",
    plans: [
      laiChau([COMMUNES, XAY_DUNG], [XAY_DUNG]),
      { ...soXayDung, ...binhLu, id: "sxd", unit: XAY_DUNG, level: "department" },
    ],
    finds: [{ severity: "info", planId: "tinh", unit: "UBND các xã, phường", contains: "của 0/38 đơn vị." }],
  },
  {
    name: {
      vi: "Nhóm có đủ danh sách, chưa đến hạn",
      en: "A group with a complete list, not yet due",
    },
    asOf: "2026-02-15",
    plans: [laiChau([COMMUNES]), binhLu],
    finds: [
      { severity: "info", planId: "tinh", unit: "UBND các xã, phường", contains: "chưa đến hạn (còn 5 ngày" },
    ],
  },
  {
    name: {
      vi: "Trước 01/7/2025: chưa có danh sách xã, phường, thị trấn",
      en: "Before July 2025 there is no list of communes",
    },
    asOf: "2025-06-01",
    plans: [
      {
        ...laiChau([XA]),
        issued: [2025, 1, 20],
        years: [2025],
        deadlines: [deadline("sub-plan", "2025-05-20", { units: [XA] })],
      },
    ],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND các xã, phường, thị trấn",
        contains: "chưa có danh sách",
      },
    ],
  },
  {
    name: {
      vi: "Tệp không đọc được có tên xã: xã đó chưa rõ",
      en: "An unread file with the name of a commune: unclear for this commune",
    },
    asOf: "2026-03-01",
    unreadFiles: ["nhan/KH xa Bum To.pdf"],
    plans: [laiChau([COMMUNES]), binhLu],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "Chưa rõ UBND xã Bum Tở đã gửi hay chưa: tệp “nhan/KH xa Bum To.pdf”",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của xã không có trong danh sách: có thể đọc sai tên, nên chưa chắc",
      en: "A plan of a commune that is not on the list: the name may be misread, so unsure",
    },
    asOf: "2026-03-01",
    plans: [laiChau([COMMUNES]), commune("sai", "UBND xã Bình Lu1", "ubnd-xa-binh-lu1")],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "danh sách: UBND xã Bình Lu1",
      },
    ],
  },
  {
    name: {
      vi: "Nhóm có đủ danh sách, đã quá hạn: một cảnh báo nêu mọi đơn vị chưa gửi",
      en: "A group with a complete list, overdue: one finding names all members without a plan",
    },
    asOf: "2026-03-01",
    plans: [laiChau([COMMUNES]), binhLu],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "đã nhận kế hoạch của 1/38 đơn vị, quá hạn 9 ngày (hạn 20/02/2026)",
      },
    ],
  },
  {
    name: {
      vi: "Nhóm có đủ danh sách, kế hoạch của tỉnh có thể là dự thảo: không nói là quá hạn",
      en: "A group with a complete list, and a parent that may be a draft: nothing is reported as overdue",
    },
    asOf: "2026-03-01",
    plans: [{ ...laiChau([COMMUNES]), number: "/KH-UBND", issued: [2026, 1, null] }],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "có thể là dự thảo",
        lacks: "quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Xã đã thành phường là cùng một đơn vị",
      en: "A commune that became a ward is the same unit",
    },
    asOf: "2026-03-01",
    plans: [laiChau([COMMUNES]), commune("thanh-phuong", "UBND phường Bình Lư", "ubnd-phuong-binh-lu")],
    finds: [
      { severity: "warning", planId: "tinh", unit: "UBND các xã, phường", contains: "của 1/38 đơn vị" },
    ],
  },
  {
    name: {
      vi: "“UBND các xã, phường khác”: trừ các xã đã nêu tên",
      en: "“The other communes”: without the communes named before",
    },
    asOf: "2026-03-01",
    plans: [laiChau([unit("UBND xã Bình Lư", "ubnd-xa-binh-lu"), group("UBND các xã, phường khác")]), binhLu],
    finds: [
      { severity: "warning", planId: "tinh", unit: "UBND các xã, phường khác", contains: "của 0/37 đơn vị" },
    ],
  },
  {
    name: { vi: "Chưa đến hạn: chỉ nêu để biết", en: "Not yet due: a note" },
    asOf: "2024-05-08",
    plans: [tinh([GIAO_THONG])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "chưa đến hạn (còn 12 ngày",
      },
    ],
  },
  {
    name: { vi: "Đúng ngày hạn thì chưa quá hạn", en: "On the due date nothing is overdue" },
    asOf: "2024-05-20",
    plans: [tinh([GIAO_THONG])],
    finds: [
      { severity: "info", planId: "tinh", unit: "Sở Giao thông vận tải", contains: "hôm nay là hạn cuối" },
    ],
  },
  {
    name: {
      vi: "Chỉ được giao nhiệm vụ, không được yêu cầu ban hành kế hoạch: không ở mức cần xử lý",
      en: "Units that only have tasks: not to act on",
    },
    asOf: "2024-06-01",
    plans: [tinh([XAY_DUNG, CONG_AN, NGAN_HANG], [XAY_DUNG]), soXayDung],
    finds: [
      { severity: "info", planId: "tinh", unit: "Công an tỉnh", contains: "có thể không phải gửi" },
      { severity: "info", planId: "tinh", unit: "Ngân hàng Nhà nước Chi nhánh tỉnh" },
    ],
  },
  {
    name: {
      vi: "“Các cơ quan báo chí” không phải đơn vị cụ thể nào",
      en: "“The press” is not a particular unit",
    },
    asOf: "2024-06-01",
    plans: [tinh([XAY_DUNG, BAO_CHI]), soXayDung],
    finds: [],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh không yêu cầu ai ban hành kế hoạch: chưa chắc",
      en: "The province does not require any unit to issue a plan: unsure",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([GIAO_THONG]), deadlines: [] }],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Giao thông vận tải", contains: "chưa chắc" }],
  },
  {
    name: {
      vi: "Câu yêu cầu không nêu đơn vị nào: chưa chắc",
      en: "The sentence that requires plans names no unit: unsure",
    },
    asOf: "2024-06-01",
    plans: [tinh([GIAO_THONG], [])],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Giao thông vận tải", contains: "chưa chắc" }],
  },
  {
    name: {
      vi: "“Các cơ quan, đơn vị, địa phương” không phải một nhóm đơn vị: chưa chắc",
      en: "“All offices, units and places” is not a group of units: unsure",
    },
    asOf: "2024-06-01",
    plans: [tinh([GIAO_THONG], [group("các cơ quan, đơn vị, địa phương trên địa bàn tỉnh")])],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Giao thông vận tải", contains: "chưa chắc" }],
  },
  {
    name: {
      vi: "Có công văn của đơn vị về chỉ số và năm đó: chưa rõ",
      en: "A letter of the unit on this index and year: unclear",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE]),
      { id: "cv", kind: "other", docType: "cong-van", unit: Y_TE, number: "12/SYT-VP", issued: [2024, 5, 3] },
    ],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "12/SYT-VP" }],
  },
  {
    name: {
      vi: "Tệp không đọc được có tên của đơn vị: chưa rõ",
      en: "An unread file with the unit's name: unclear",
    },
    asOf: "2024-06-01",
    unreadFiles: ["nhan/KH So Y te 2024.pdf", "nhan/SXD-2023.pdf"],
    plans: [tinh([Y_TE, XAY_DUNG])],
    finds: [
      { severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "KH So Y te 2024.pdf" },
      { severity: "error", planId: "tinh", unit: "Sở Xây dựng" },
    ],
  },
  {
    name: { vi: "Được yêu cầu đích danh, đã quá hạn", en: "Required by name, overdue" },
    asOf: "2024-06-01",
    plans: [tinh([XAY_DUNG, GIAO_THONG]), soXayDung],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "quá hạn 12 ngày (hạn 20/5/2024)",
      },
    ],
  },
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
]);
