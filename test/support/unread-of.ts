import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { parse } from "../../src/parse/parse.ts";
import { snippetLines } from "./rule-corpus.ts";

const catalogue = loadCatalogue();

/** The head of a plan of a department. */
export const HEAD = [
  "UBND TỈNH LAI CHÂU",
  "SỞ XÂY DỰNG",
  "Số: 21/KH-SXD",
  "Lai Châu, ngày 12 tháng 02 năm 2025",
  "KẾ HOẠCH",
  "Nâng cao Chỉ số PCI năm 2025",
  "Thực hiện Kế hoạch số 18/KH-UBND ngày 15/01/2025 của UBND tỉnh Lai Châu, Sở Xây dựng ban hành Kế hoạch như sau:",
];
/** A first part with work that is read. */
export const TASKS = [
  "I. NHIỆM VỤ",
  "1. Chỉ số Gia nhập thị trường",
  "- Văn phòng Sở rà soát thủ tục hành chính.",
];

/** The plan of these lines, its warnings on lines, the lines that they list, and the tasks without a unit. */
export function unreadOf(lines: readonly string[]) {
  const paragraphs = snippetLines(lines.join("\n")).map(({ source }) => source);
  const text = { ...{ pages: 1, extraction: [], removed: [], signature: null }, paragraphs };
  const { plan } = parse(text, catalogue).value[0]!;
  const unread = plan.warnings.filter(({ code, lines }) => code === "section-unread" && lines);
  const listed = unread.flatMap(({ lines }) =>
    lines!.flatMap(({ from, to }) => paragraphs.slice(from - 1, to).map((line) => line.text)),
  );
  const ownWork = plan.assignments.flatMap(({ units, tasks }) =>
    units.length === 0 ? tasks.map((task) => task.text) : [],
  );
  return { plan, unread, listed, ownWork };
}

/** The same for a plan with a head and a first part that is read, and these lines after it. */
export const readUnread = (...body: readonly string[]) => unreadOf([...HEAD, ...TASKS, ...body]);
