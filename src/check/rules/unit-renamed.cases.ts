import { group, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { unitRenamed } from "./unit-renamed.ts";

const health = unit("Sở Y tế", "so-y-te");
const transport = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
const building = unit("Sở Xây dựng", "so-xay-dung");
const plan = (issued: readonly [number, number | null, number | null], ...units: (typeof health)[]) => ({
  id: "so-yt",
  unit: health,
  issued,
  years: [issued[0]],
  subIndices: [{ id: "pgi.1", units }] as const,
});

export default cases(unitRenamed, [
  {
    name: { vi: "Trước khi hợp nhất", en: "Before the merger" },
    plans: [plan([2025, 2, 20], transport)],
    finds: [],
  },
  {
    name: { vi: "Trong tháng hợp nhất", en: "In the month of the merger" },
    plans: [plan([2025, 3, 20], transport)],
    finds: [],
  },
  {
    name: { vi: "Không ghi tháng ban hành", en: "Month of issue blank" },
    plans: [plan([2025, null, null], transport)],
    finds: [],
  },
  {
    name: { vi: "Chỉ dẫn văn bản cũ của đơn vị", en: "Only an older document of the unit is cited" },
    plans: [
      {
        ...plan([2025, 8, 20], building),
        record: {
          references: [
            {
              docType: "ke-hoach",
              number: null,
              date: null,
              issuer: { name: transport.name, unitId: transport.unitId },
              title: null,
              relation: "cites",
            },
          ],
        },
      },
    ],
    finds: [],
  },
  {
    name: { vi: "“Sở Giao thông vận tải (nay là Sở Xây dựng)”", en: "With the words “nay là”" },
    plans: [
      {
        ...plan([2025, 8, 20], transport),
        record: {
          evidence: {
            "/subIndices/0/assignments/0": [
              {
                page: 1,
                line: 5,
                endLine: 5,
                quote: "Sở Giao thông vận tải (nay là Sở Xây dựng)",
                confidence: 1,
                rule: "case",
              },
            ],
          },
        },
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "“Sở Nông nghiệp” có thể là tên mới viết gọn",
      en: "“Sở Nông nghiệp” may be the short form of the new name",
    },
    plans: [plan([2025, 8, 20], unit("Sở Nông nghiệp", "so-nong-nghiep-va-phat-trien-nong-thon"))],
    finds: [],
  },
  {
    name: {
      vi: "Ban Dân tộc: không phải tỉnh nào cũng lập sở",
      en: "Ban Dân tộc: not every province has the department",
    },
    plans: [plan([2025, 8, 20], unit("Ban Dân tộc", "ban-dan-toc"))],
    finds: [],
  },
  {
    name: { vi: "Tên đọc chưa chắc chắn", en: "The name was read with low confidence" },
    plans: [{ ...plan([2025, 8, 20], transport), doubtful: ["/subIndices/0/assignments/0"] }],
    finds: [],
  },
  {
    name: { vi: "Huyện, trước 01/7/2025", en: "A district before 1 July 2025" },
    plans: [plan([2025, 6, null], unit("UBND huyện Chợ Đồn", "ubnd-huyen-cho-don"))],
    finds: [],
  },
  {
    name: { vi: "Xã, phường, đặc khu sau 01/7/2025", en: "Communes and wards after 1 July 2025" },
    plans: [plan([2025, 8, 20], group("UBND các xã, phường, đặc khu"))],
    finds: [],
  },
  {
    name: {
      vi: "Giao việc cho cấp huyện sau 01/7/2025",
      en: "Work is assigned to districts after 1 July 2025",
    },
    plans: [plan([2025, 8, 20], group("UBND các huyện, thành phố"))],
    finds: [
      {
        severity: "info",
        planId: "so-yt",
        contains:
          "“UBND các huyện, thành phố”; các đơn vị này đã kết thúc hoạt động từ ngày 01/7/2025 (Luật 72/2025/QH15",
      },
    ],
  },
  {
    name: { vi: "UBND thành phố là UBND cấp tỉnh", en: "The People's Committee of a city of province level" },
    plans: [{ ...plan([2025, 8, 20], unit("UBND thành phố Đà Nẵng", "ubnd-tinh")), province: "Đà Nẵng" }],
    finds: [],
  },
  {
    name: { vi: "Xã, phường có thể vẫn còn", en: "A commune that may still exist" },
    plans: [plan([2025, 8, 20], unit("UBND xã Hữu Lũng", "ubnd-xa-huu-lung"))],
    finds: [],
  },
  {
    name: { vi: "Thị trấn sau 01/7/2025", en: "A township after 1 July 2025" },
    plans: [plan([2025, 8, 20], unit("UBND thị trấn Đồng Mỏ", "ubnd-thi-tran-dong-mo"))],
    finds: [
      {
        severity: "info",
        planId: "so-yt",
        contains: "“UBND thị trấn Đồng Mỏ”; đơn vị này đã kết thúc hoạt động",
      },
    ],
  },
  {
    name: { vi: "Thành phố thuộc tỉnh sau 01/7/2025", en: "A city of a province after 1 July 2025" },
    plans: [plan([2025, 8, 20], unit("UBND thành phố Lạng Sơn", "ubnd-thanh-pho-lang-son"))],
    finds: [
      {
        severity: "info",
        planId: "so-yt",
        contains: "“UBND thành phố Lạng Sơn”; đơn vị này đã kết thúc hoạt động",
      },
    ],
  },
  {
    name: { vi: "Giao việc cho đơn vị theo tên cũ", en: "Work is assigned under the old name" },
    plans: [plan([2025, 8, 20], transport)],
    finds: [
      {
        severity: "info",
        planId: "so-yt",
        contains: "từ ngày 01/3/2025 là Sở Xây dựng (Nghị định 45/2025/NĐ-CP)",
      },
    ],
  },
]);
