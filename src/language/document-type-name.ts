import type { Lang } from "./lang.ts";

type Names = { readonly [lang in Lang]: string };

const NAMES: ReadonlyMap<string, Names> = new Map([
  ["ke-hoach", { vi: "Kế hoạch", en: "Plan" }],
  ["quyet-dinh", { vi: "Quyết định", en: "Decision" }],
  ["cong-van", { vi: "Công văn", en: "Letter" }],
  ["bao-cao", { vi: "Báo cáo", en: "Report" }],
  ["thong-bao", { vi: "Thông báo", en: "Notice" }],
  ["chi-thi", { vi: "Chỉ thị", en: "Directive" }],
  ["chuong-trinh", { vi: "Chương trình", en: "Programme" }],
  ["to-trinh", { vi: "Tờ trình", en: "Submission" }],
]);
const OTHER: Names = { vi: "Văn bản", en: "Document" };

/** The name of a document type, such as "Kế hoạch"; "Văn bản" for types that plans seldom have. @param docType its id */
export const documentTypeName = (docType: string, lang: Lang): string => (NAMES.get(docType) ?? OTHER)[lang];
