import { fold } from "../../../language/fold.ts";
import { parseLabel } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";
import type { IndexEntry } from "../../../model/catalogue.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { descendants, linesUnder, type Section } from "./section.ts";

/**
 * The lines of a plan on several indices that are in a part about one of them, with the id of the index: those below the headings "B. CHỈ
 * SỐ HÀI LÒNG (SIPAS)" and "7. Nâng cao mức độ hài lòng (SIPAS)", the rows of a table with the title "CÁC YẾU TỐ CỦA CHỈ SỐ SIPAS", and those below the row "SIPAS (05 yếu tố)". A
 * name such as "Thủ tục hành chính" is one of both PAR INDEX and SIPAS: a line says which in a bracket, "Thủ tục hành chính (SIPAS)". `lines`: those of the text and of all tables, in order.
 */
export function indexParts(
  tree: Section,
  lines: readonly TextLine[],
  context: RuleContext,
): ReadonlyMap<number, string> {
  const parts = new Map<number, string>();
  if (context.indexIds.length < 2) return parts;
  // In the order of the text, so that a heading inside a part wins.
  for (const section of descendants(tree)) {
    const index = section.line
      ? (indexOfHeading(section.text, context) ?? indexInBracket(section.text, context))
      : null;
    if (index !== null) for (const line of linesUnder(section)) parts.set(line.index, index);
  }
  addRows(lines, parts, context);
  for (const line of lines) {
    const index = indexInBracket(line.text, context);
    if (index !== null) parts.set(line.index, index);
  }
  return parts;
}

/** The id of the index in a bracket after the first words of a line or cell, if the line names no other; null without one. */
function indexInBracket(text: string, { catalogue, indexIds }: RuleContext): string | null {
  const id = bracketedIndex(text, catalogue)?.id;
  return id !== undefined && indexIds.includes(id) ? id : null;
}

/** The index that a bracket after the first words of a line or cell consists of, if the line names no other; null without one. */
export function bracketedIndex(text: string, catalogue: RuleContext["catalogue"]): IndexEntry | null {
  const inner = BRACKETED.exec(text)?.groups?.inner;
  if (inner === undefined) return null;
  const [named, ...others] = catalogue.findIndices(inner);
  if (!named || others.length > 0 || named.end - named.start < inner.length) return null;
  return catalogue.findIndices(text).every(({ entry }) => entry.id === named.entry.id) ? named.entry : null;
}
/** "Chỉ số hài lòng (SIPAS)" is the index itself. */
const BRACKETED =
  /(?:^|\t)(?!(?:[^ \t]{1,4} )?(?:bộ )?chỉ số )[^()\t:;%]{4,120} ?\((?<inner>[^()\t]{2,80})\)/iu;

/**
 * Adds the rows below a title or a row that names an index, up to a row of another index or with a label of the same kind, or the end
 * of the table.
 */
function addRows(lines: readonly TextLine[], parts: Map<number, string>, context: RuleContext): void {
  let open: { readonly index: string; readonly kind: string | null } | null = null;
  let above: TextLine | null = null;
  const title: string[] = [];
  for (const line of lines) {
    if (!line.source.row) {
      title.push(line.text);
      continue;
    }
    if (above === null || above.index + 1 !== line.index) {
      const index = indexOfTitle(title.slice(-LINES_OF_TITLE), context);
      open = index === null ? null : { index, kind: null };
    }
    title.length = 0;
    above = line;
    const only = onlyText(line);
    const index = only === null ? null : indexOfHeading(only.text, context);
    const kind = only === null ? null : (kindOf(only.text) ?? kindOf(`${only.number}. `));
    if (index !== null) open = { index, kind };
    else if (open && kind !== null && kind === open.kind) open = null;
    if (open) parts.set(line.index, open.index);
  }
}

/** The index that the lines above a table name, of which a title may take two; null without one. */
function indexOfTitle(lines: readonly string[], context: RuleContext): string | null {
  const titles = lines.flatMap((text, i) => (i === 0 ? [text] : [`${lines[i - 1]!} ${text}`, text]));
  return titles.reduceRight<string | null>((found, text) => found ?? indexOfHeading(text, context), null);
}
/** With "(Kèm theo Kế hoạch số …)" and "Đơn vị tính: %" below the title. */
const LINES_OF_TITLE = 4;

/** The text of a row that has one cell with words, and the number in another cell; null for other rows. */
function onlyText({ text, source }: TextLine): { readonly text: string; readonly number: string } | null {
  const cells = source.row!.cells.map(({ start, end }) => text.slice(start, end).trim());
  const [first, ...others] = cells.filter((cell) => cell !== "" && !NUMBER.test(cell));
  const number = cells.find((cell) => NUMBER.test(cell))?.replace(/[.)]$/u, "") ?? "";
  return first !== undefined && others.length === 0 ? { text: first, number } : null;
}
const NUMBER = /^(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]?$/u;

/** The kind of a row's label, "phần" for "PHẦN A."; null without one. */
const kindOf = (text: string): string | null =>
  /^phần /iu.test(text) ? "phần" : (parseLabel(text)?.kind ?? null);

/** The id of the only index that a heading names, if it says nothing else; null for other texts. */
function indexOfHeading(text: string, { catalogue, indexIds, province }: RuleContext): string | null {
  if (text.length > LONGEST_HEADING) return null;
  const known = catalogue.findIndices(text).map(({ entry, start, end }) => ({ id: entry.id, start, end }));
  const named = known.length > 0 ? known : byBeginningOfName(text, indexIds, catalogue);
  const [id, ...others] = new Set(named.map((name) => name.id));
  if (id === undefined || others.length > 0 || !indexIds.includes(id)) return null;
  const rest = named
    .reduceRight((words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`, text)
    .toLowerCase()
    .replace(NAME_BEFORE_BRACKET, " ")
    .replace(NOTE, " ");
  const own = new Set((province ?? "").toLowerCase().split(" "));
  return rest.split(SEPARATOR).every((word) => word === "" || FILLERS.has(word) || own.has(word)) ? id : null;
}
/** "Chỉ số hài lòng | (SIPAS)": the index in other words before its abbreviation. */
const NAME_BEFORE_BRACKET = /chỉ số [^().:;,]{2,80} ?\(\s*\)/gu;
/** "Chỉ số PAPI | (thang điểm từ 1 đến 10; mục tiêu ≥ 44,5)": what is said of the index. */
const NOTE = /\([^()]{4,120}\)\s*[.:]?$/u;

/** "Các yếu tố của | Chỉ số hài lòng": the beginning of the name of one of the plan's indices, at the end of a heading. */
function byBeginningOfName(text: string, indexIds: readonly string[], catalogue: RuleContext["catalogue"]) {
  const folded = fold(text).replace(/[\s.:]{1,4}$/u, "");
  const start = folded.lastIndexOf("chỉ số ");
  const name = folded.slice(Math.max(0, start));
  if (start < 0 || name.split(" ").length < FEWEST_WORDS) return [];
  const begins = (id: string) => {
    const entry = catalogue.index(id);
    const names = entry ? [entry.name, ...entry.aliases] : [];
    return names.some((whole) => fold(whole).startsWith(`${name} `));
  };
  const [id, ...others] = indexIds.filter(begins);
  return id !== undefined && others.length === 0 ? [{ id, start, end: start + name.length }] : [];
}
const FEWEST_WORDS = 4;

const LONGEST_HEADING = 160;
const SEPARATOR = regex`[^\p{L}]+`;
/** Words of a heading on an index as a whole: "Phần B. Nhiệm vụ, giải pháp nâng cao chỉ số … năm 2026 (05 yếu tố)". */
const FILLERS: ReadonlySet<string> = new Set(
  "phần mục nhóm bộ các những chỉ số tiêu chí nội dung yếu tố lĩnh vực thành phần nhiệm vụ giải pháp nâng cao cải thiện duy trì thực hiện triển khai về đối với của tỉnh thành phố xã phường đơn vị năm tổng điểm và mục tiêu kết quả cụ thể trọng tâm chủ yếu chính đánh giá một số trục gồm a b c d đ e g i ii iii iv v vi vii viii ix x".split(
    " ",
  ),
);
