import type { Catalogue } from "../../catalogue/catalogue.ts";
import { bare, nameKey } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Level } from "../../model/plan.ts";
import type { RequiredUnit } from "../../model/required-unit.ts";
import type { Column } from "./column-heads.ts";
import type { ListRemark } from "./list-remarks.ts";
import type { TableRow } from "./table-row.ts";
import type { UnitTable } from "./table-rows.ts";

const LONGEST_TEXT = 300;
/** Control characters, including those that change the direction of text. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** First words of lines that are titles or totals, not units. */
const TITLE_OR_TOTAL = /^(?:danh sach|tong|tong so|tong cong|cong|ghi chu|phu luc)(?![a-z])/u;
/** Labels of lines: "1.", "II.", "b)", "-". */
const LABEL = /^(?:\d{1,4}[.)]|(?:[IVX]{1,5}|[A-Za-zĐđ])[.)](?=\s)|[-+*•–])\s{0,4}/u;
/** Headings inside a list: "Khối xã, phường". */
const PART = regex.i`^(?:khối|nhóm)(?![\p{L}\p{M}])`;
const PLACE = regex.i`^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?![\p{L}\p{M}])`;

/** Words in a column of levels, without diacritics. Sở, ban, ngành are departments of a plan's issuer. */
const LEVELS: readonly [RegExp, Level][] = [
  [/(?:^| )(?:xa|phuong|thi tran|dac khu|commune)(?: |$)/u, "commune"],
  [/(?:^| )(?:huyen|quan|thi xa|thanh pho|district)(?: |$)/u, "district"],
  [/(?:^| )(?:trung uong|bo|ministry|central)(?: |$)/u, "ministry"],
  [/(?:^| )(?:so|ban|nganh|tinh|department|province)(?: |$)/u, "department"],
];

type Cells = Readonly<Partial<Record<Column, string>>>;

/**
 * The units of a list. A unit that is listed twice counts once. A group ("UBND các xã") is not counted: only its members
 * can send a plan.
 */
export function matchUnits(
  { rows, head }: UnitTable,
  catalogue: Catalogue,
): { readonly units: RequiredUnit[]; readonly remarks: ListRemark[] } {
  const remarks: ListRemark[] = [];
  const units = new Map<string, RequiredUnit>();
  for (const row of head ? rows.slice(head.row + 1) : rows) {
    const cells = cellsOf(row, head?.columns ?? null);
    const name = cells.name ?? cells.shortName ?? "";
    const remark = (kind: ListRemark["kind"], other: number | null = null) =>
      remarks.push({ kind, line: row.line, name: name.slice(0, LONGEST_TEXT), other });
    if (name === "" && !cells.contact && !cells.district) continue;
    if (TITLE_OR_TOTAL.test(keyOf(name))) continue;
    const tooMany = head !== null && row.cells.slice(head.columns.length).some((cell) => cell.trim() !== "");
    if (name === "" || name.length > LONGEST_TEXT || tooMany) {
      remark("unread");
      continue;
    }
    const unit = unitOf(name, cells, row.line, catalogue);
    if (unit.unitId === null && (PART.test(name) || catalogue.matchGroup(name))) {
      remark("group");
      continue;
    }
    const key = rowKey(unit);
    const earlier = units.get(key);
    if (earlier) {
      remark(keyOf(earlier.district) === keyOf(unit.district) ? "repeated" : "ambiguous", earlier.line);
      continue;
    }
    units.set(key, unit);
    const byShortName = unit.shortName ? catalogue.matchUnit(unit.shortName)?.id : null;
    if (unit.unitId === null) remark("unknown");
    else if (byShortName && byShortName !== unit.unitId) remark("ambiguous");
  }
  return { units: [...units.values()], remarks };
}

/** Two rows with the same key name the same unit. Ids of communes lack diacritics: "xã Ba Tơ" and "xã Ba Tô" differ. */
function rowKey({ unitId, name, level }: RequiredUnit): string {
  if (unitId === null || level !== "commune") return unitId ?? nameKey(name);
  return `${unitId} ${nameKey(name)
    .replace(/^(?:ubnd|ủy ban nhân dân) /u, "")
    .replace(/^(?:xã|phường|đặc khu|thị trấn) /u, "")}`;
}

const keyOf = (text: string | null | undefined) =>
  bare(nameKey(text ?? ""))
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();

function unitOf(name: string, cells: Cells, line: number, catalogue: Catalogue): RequiredUnit {
  const { shortName = null, district = null, contact = null } = cells;
  const match = spellings(name, cells)
    .map((spelling) => catalogue.matchUnit(spelling))
    .find((found) => found?.id != null);
  const known = match && match.level !== "division" ? match.level : null;
  const stated = LEVELS.find(([words]) => words.test(keyOf(cells.level)))?.[1] ?? null;
  return {
    name,
    unitId: match?.id ?? null,
    level: known ?? stated,
    line,
    shortName,
    district,
    contact,
  };
}

/** The names to look up: as listed, a place with its committee, the name with its district, the short name. */
function spellings(name: string, { shortName, level, district }: Cells): string[] {
  const place = level && PLACE.test(level) ? `${level} ${name}` : null;
  return [
    name,
    ...(PLACE.test(name) ? [`UBND ${name}`] : []),
    ...(place ? [`UBND ${place}`] : []),
    ...(district ? [`${name} ${district}`] : []),
    ...(shortName ? [shortName] : []),
  ];
}

function cellsOf(row: TableRow, columns: readonly (Column | null)[] | null): Cells {
  const values = row.cells.map((cell) =>
    cell.toWellFormed().normalize("NFC").replace(UNPRINTABLE, " ").replace(/\s+/gu, " ").trim(),
  );
  if (columns === null) {
    // Without headings the first cell with a letter is the name; a list label before the name is dropped.
    const name = values.find((value) => regex`\p{L}`.test(value))?.replace(LABEL, "");
    return name ? { name } : {};
  }
  const cells: Partial<Record<Column, string>> = {};
  for (const [i, column] of columns.entries()) {
    const value = values[i];
    if (!column || !value) continue;
    if (cells[column] === undefined) cells[column] = value;
    else if (column === "contact" || column === "district") cells[column] += `; ${value}`;
  }
  return cells.name ? { ...cells, name: cells.name.replace(LABEL, "") } : cells;
}
