import type { CheckCase } from "../cases.ts";
import { construction, sections, TU_PHAP, XAY_DUNG } from "./plans.ts";

const TASKS = [
  "Hoàn thành, đưa vào vận hành các nhà máy xử lý nước thải đô thị; đấu nối hộ thoát nước",
  "Rà soát phương án ứng phó mưa lũ, ngập úng tại các khu vực tập trung doanh nghiệp",
];
const tinh = {
  id: "tinh",
  subIndices: [
    { id: "pgi.1", units: [XAY_DUNG], tasks: TASKS },
    { id: "pgi.2", units: [TU_PHAP], tasks: ["Tổ chức các lớp tập huấn pháp luật về chất thải nguy hại"] },
  ],
} as const;
const evidenceOn = (line: number, quote: string, rule = "case") => ({
  page: 1,
  line,
  endLine: line,
  quote,
  confidence: 1,
  rule,
});
/** A plan for some sub-indices that names another one in one of its lines. */
const naming = (line: number, name: string) => ({
  evidence: {
    "/index": [evidenceOn(1, "Chỉ số Xanh"), evidenceOn(line, name, "sub-index/mention")],
    "/assignments/0/tasks/0": [evidenceOn(line, name)],
  },
});
const text = (...lines: readonly string[]) => new Map([["so-xd", lines.join("\n")]]);
/** The lines before the work of a plan. */
const HEAD = [
  "SỞ XÂY DỰNG",
  "Số: 7/KH-S",
  "Ngày 10/4/2024",
  "KẾ HOẠCH",
  "Thực hiện PGI",
  "Căn cứ",
  "I. MỤC ĐÍCH",
  "II. NỘI DUNG",
];
const withoutNames = { ...construction, subIndices: [] };

/** Plans that treat the tasks of a sub-index without its name. */
export const byContent: readonly CheckCase[] = [
  {
    name: {
      vi: "Không nêu tên chỉ số, có nội dung của nhiệm vụ được giao: không coi là thiếu",
      en: "The plan treats an assigned task without the name of the sub-index: not missing",
    },
    plans: [tinh, withoutNames],
    texts: text(
      "KẾ HOẠCH",
      "1. Thoát nước đô thị",
      "- Đôn đốc hoàn thành nhà máy xử lý nước thải tại hai thị trấn trước tháng 9.",
    ),
    finds: [{ severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" }],
  },
  {
    name: {
      vi: "Chỉ tên của chỉ số khác giống nhiệm vụ được giao: thiếu",
      en: "Only the name of another sub-index is similar to an assigned task: missing",
    },
    plans: [
      {
        id: "tinh",
        subIndices: [
          {
            id: "pgi.1",
            units: [XAY_DUNG],
            tasks: [
              "Vận động hộ kinh doanh dùng vật liệu bền vững, phân loại tại nguồn và thúc đẩy thực hành xanh ở khu dân cư",
            ],
          },
        ],
      },
      {
        ...construction,
        ...sections(3),
        record: {
          evidence: {
            "/subIndices/0": [evidenceOn(9, "Thúc đẩy thực hành xanh")],
            "/subIndices/0/tasks/0": [evidenceOn(10, "Tổ chức đối thoại")],
          },
        },
      },
    ],
    texts: text(
      ...HEAD,
      "1. Thúc đẩy thực hành xanh (phối hợp với Sở Công Thương và các xã)",
      "- Tổ chức đối thoại với doanh nghiệp mỗi quý một lần.",
    ),
    finds: [
      { severity: "error", planId: "so-xd", subIndex: "pgi.1", contains: "giao đích danh" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Không nêu tên chỉ số, chỉ có nội dung hơi giống: chưa rõ",
      en: "The plan has merely something similar to an assigned task: unclear",
    },
    plans: [tinh, withoutNames],
    texts: text(
      "KẾ HOẠCH",
      "- Kiểm tra phương án thi công của các nhà thầu tại các khu vực tập trung đông người.",
    ),
    finds: [
      { severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "có thể thuộc chỉ số này" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Không nêu tên chỉ số, chỉ có nội dung hơi giống nhưng đúng lĩnh vực của chỉ số: không coi là thiếu",
      en: "What is similar to an assigned task is on the subject of the sub-index: not missing",
    },
    plans: [tinh, withoutNames],
    texts: text(
      "KẾ HOẠCH",
      "- Kiểm tra phương án thi công của các nhà thầu để hạn chế ngập úng trên các tuyến phố trung tâm, lập danh sách hộ dân bị ảnh hưởng.",
    ),
    finds: [{ severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" }],
  },
  {
    name: {
      vi: "Không giống nhiệm vụ được giao nhưng đúng lĩnh vực của chỉ số, kế hoạch có mục theo chỉ số khác: chưa rõ",
      en: "Nothing is similar to the assigned tasks, a line is on the subject of the sub-index: unclear",
    },
    plans: [tinh, { ...construction, ...sections(3) }],
    texts: text(
      ...HEAD,
      "1. Thúc đẩy thực hành xanh",
      "2. Việc khác",
      "- Phân loại rác tại nguồn, chấm dứt đốt rơm rạ; thay xe ép rác cũ.",
    ),
    finds: [
      { severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "tại dòng 11" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Có nội dung rõ của chỉ số không được giao, không nêu tên: không ghi là không có",
      en: "A line is plainly on the subject of a sub-index that nobody assigned: not listed as lacking",
    },
    plans: [tinh, { ...construction, ...sections(1) }],
    texts: text(
      ...HEAD,
      "1. Giảm thiểu ô nhiễm",
      "2. Việc khác",
      "- Vận động doanh nghiệp áp dụng ISO 14001, sử dụng năng lượng tiết kiệm, lắp điện mặt trời mái nhà.",
    ),
    finds: [
      { severity: "info", planId: "so-xd", contains: "Đảm bảo tuân thủ", lacks: "Thúc đẩy thực hành xanh" },
    ],
  },
  {
    name: {
      vi: "Chỉ một dòng gần với chỉ số không được giao: vẫn ghi là không có",
      en: "A single line is near the subject of a sub-index that nobody assigned: listed as lacking",
    },
    plans: [tinh, { ...construction, ...sections(1) }],
    texts: text(
      ...HEAD,
      "1. Giảm thiểu ô nhiễm",
      "2. Việc khác",
      "- Bảo dưỡng máy móc định kỳ, tiết kiệm điện tại trụ sở.",
    ),
    finds: [{ severity: "info", planId: "so-xd", contains: "Thúc đẩy thực hành xanh" }],
  },
  {
    name: {
      vi: "Không nêu tên chỉ số, nội dung không liên quan: thiếu",
      en: "Nothing in the plan is similar to the assigned tasks: missing",
    },
    plans: [tinh, { ...construction, ...sections(3) }],
    texts: text("KẾ HOẠCH", "- Niêm yết thủ tục cấp giấy phép xây dựng nhà ở riêng lẻ tại bộ phận một cửa."),
    finds: [
      { severity: "error", planId: "so-xd", subIndex: "pgi.1", contains: "giao đích danh" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Không có mục nào theo chỉ số, không có nội dung nào của nhiệm vụ được giao: chưa rõ",
      en: "The plan has no section on a sub-index and nothing similar to the assigned tasks: unclear",
    },
    plans: [tinh, withoutNames],
    texts: text("KẾ HOẠCH", "- Niêm yết thủ tục cấp giấy phép xây dựng nhà ở riêng lẻ tại bộ phận một cửa."),
    finds: [
      {
        severity: "warning",
        planId: "so-xd",
        subIndex: "pgi.1",
        contains: "không có mục nào theo chỉ số thành phần",
      },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Một việc nêu tên chỉ số nhưng không có nội dung gần với nhiệm vụ được giao: chưa rõ",
      en: "A line of work only names the sub-index: unclear",
    },
    plans: [tinh, { ...construction, ...sections(3), record: naming(3, "Giảm thiểu ô nhiễm và thiên tai") }],
    texts: text(
      "KẾ HOẠCH",
      "1. Thúc đẩy thực hành xanh",
      "- Bố trí cán bộ trực đường dây nóng, việc này thuộc chỉ số Giảm thiểu ô nhiễm và thiên tai.",
    ),
    finds: [
      { severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "chỉ được nêu tại dòng 3" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Đề mục nêu đủ tên mà kế hoạch của tỉnh dùng cho chỉ số: không coi là thiếu",
      en: "A heading has the whole name that the parent gives the sub-index: not missing",
    },
    plans: [
      {
        id: "tinh",
        subIndices: [{ id: "pgi.1", name: "Xử lý rác và tiếng ồn tại đô thị", units: [XAY_DUNG] }],
      },
      { ...construction, ...sections(3) },
    ],
    texts: text(
      ...HEAD,
      "1. Thúc đẩy thực hành xanh",
      "2. Về xử lý rác và tiếng ồn tại đô thị (cùng các xã)",
      "Mua thêm xe.",
    ),
    finds: [{ severity: "info", planId: "so-xd", lacks: "tiếng ồn" }],
  },
  {
    name: {
      vi: "Mục tiêu nêu trong ngoặc kép tên mà kế hoạch của tỉnh dùng: không coi là thiếu",
      en: "A goal quotes the name that the parent gives the sub-index: not missing",
    },
    plans: [
      {
        id: "tinh",
        subIndices: [{ id: "pgi.1", name: "Xử lý rác và tiếng ồn tại đô thị", units: [XAY_DUNG] }],
      },
      { ...construction, ...sections(3) },
    ],
    texts: text(
      ...HEAD.with(6, "- Nội dung “Xử lý rác và tiếng ồn tại đô thị” đạt 1,40 điểm."),
      "1. Thúc đẩy thực hành xanh",
      "Mua thêm xe.",
    ),
    finds: [{ severity: "info", planId: "so-xd", lacks: "tiếng ồn" }],
  },
  {
    name: {
      vi: "Chỉ câu văn có tên mà kế hoạch của tỉnh dùng: chưa rõ",
      en: "Only a sentence contains the name that the parent gives the sub-index: unclear",
    },
    plans: [
      {
        id: "tinh",
        subIndices: [{ id: "pgi.1", name: "Xử lý rác và tiếng ồn tại đô thị", units: [XAY_DUNG] }],
      },
      { ...construction, ...sections(3) },
    ],
    texts: text(
      ...HEAD.with(6, "Việc xử lý rác và tiếng ồn tại đô thị năm 2025 còn hạn chế."),
      "1. Thúc đẩy thực hành xanh",
      "Mua thêm xe.",
    ),
    finds: [
      { severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "tại dòng 7" },
      { severity: "info", planId: "so-xd", lacks: "tiếng ồn" },
    ],
  },
  {
    name: {
      vi: "Đề mục nêu một phần tên chỉ số: chưa rõ",
      en: "A heading names the sub-index in part: unclear",
    },
    plans: [tinh, { ...construction, ...sections(3) }],
    texts: text(
      ...HEAD,
      "1. Thúc đẩy thực hành xanh",
      "2. Về ô nhiễm tiếng ồn tại các công trường",
      "Đo đạc.",
    ),
    finds: [
      { severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "tại dòng 10" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Đề mục nêu một phần tên chỉ số, nội dung ở cùng dòng: chưa rõ",
      en: "A heading names the sub-index in part and its work follows in the same line: unclear",
    },
    plans: [tinh, { ...construction, ...sections(3) }],
    texts: text(
      ...HEAD,
      "1. Thúc đẩy thực hành xanh",
      "2. Ô nhiễm tiếng ồn: Phòng Quản lý đô thị nhận đơn của người dân và chuyển cho công an.",
    ),
    finds: [
      { severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "tại dòng 10" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Đề mục của mọi kế hoạch, hoặc gạch đầu dòng, có từ trong tên chỉ số: thiếu",
      en: "A heading of every plan, or a bullet, has a word of the sub-index: missing",
    },
    plans: [tinh, { ...construction, ...sections(3) }],
    texts: text(...HEAD, "1. Thúc đẩy thực hành xanh", "2. Yêu cầu: hạn chế ô nhiễm", "- Ô nhiễm tiếng ồn"),
    finds: [
      { severity: "error", planId: "so-xd", subIndex: "pgi.1" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Mục tiêu có số liệu bằng lời của nhiệm vụ được giao: chưa rõ",
      en: "An aim with a figure has the words of the assigned task: unclear",
    },
    plans: [tinh, { ...construction, ...sections(3) }],
    texts: text(
      ...HEAD.with(5, "2. 100% khu vực tập trung doanh nghiệp có phương án ứng phó mưa lũ, ngập úng."),
      "1. Thúc đẩy thực hành xanh",
      "- Niêm yết thủ tục.",
    ),
    finds: [
      { severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "có thể thuộc chỉ số này" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Có nội dung của nhiệm vụ giao cho đơn vị khác: thiếu",
      en: "The plan treats what the parent assigns to another unit: missing",
    },
    plans: [tinh, { ...construction, ...sections(3) }],
    texts: text("KẾ HOẠCH", "- Tập huấn pháp luật về chất thải nguy hại cho các nhà thầu."),
    finds: [
      { severity: "error", planId: "so-xd", subIndex: "pgi.1", contains: "giao đích danh" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
  {
    name: {
      vi: "Tỉnh giao chỉ số, không nêu nhiệm vụ; kế hoạch có nội dung theo tên chỉ số: chưa rõ",
      en: "The parent assigns no task; the plan treats what the sub-index is named for: unclear",
    },
    plans: [{ id: "tinh", subIndices: [{ id: "pgi.1", units: [XAY_DUNG] }] }, withoutNames],
    texts: text("KẾ HOẠCH", "- Giảm thiểu ô nhiễm tiếng ồn."),
    finds: [
      { severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "tại dòng 2" },
      { severity: "info", planId: "so-xd", lacks: "Giảm thiểu ô nhiễm" },
    ],
  },
];
