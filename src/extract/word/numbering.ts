import type { RunProperties, Styles } from "./styles.ts";
import { child, childNumber, childSwitch, childValue, descendants, type XmlNode } from "./xml-node.ts";

/** One level of a list as `numbering.xml` defines it. */
export interface ListLevel {
  readonly start: number;
  /** `w:numFmt`: "decimal", "lowerLetter", "bullet", "custom" … */
  readonly format: string;
  /** For format "custom": the first numbers ("001, 002, 003, ..."). */
  readonly pattern: string | null;
  /** "%1.%2)": %n is the number of level n (from 1). */
  readonly text: string;
  /** What follows the label. */
  readonly suffix: "tab" | "space" | "nothing";
  /** Restarts after this level (from 1) or a higher one; 0: never; null: after any higher level. */
  readonly restartAfter: number | null;
  /** All numbers of the label are printed as 1, 2, 3; their own formats are ignored. */
  readonly legal: boolean;
  /** The paragraph style that is numbered at this level. */
  readonly style: string | null;
  readonly run: RunProperties;
}

export interface ListDefinition {
  /** Lists of one series share their counters. */
  readonly series: string;
  level(index: number): ListLevel | null;
  /** The level that is tied to a paragraph style. */
  levelOfStyle(style: string): number | null;
  /** The number from which this list restarts a level; null: it continues the series. */
  restart(index: number): number | null;
}

/** The lists of `w:numbering` by `w:numId`. */
export function readNumbering(root: XmlNode | null, styles: Styles): ReadonlyMap<string, ListDefinition> {
  const abstracts = byId(root, "w:abstractNum", "w:abstractNumId");
  const nums = byId(root, "w:num", "w:numId");

  /** A list may be defined by a numbering style, which names another list. */
  const abstractOf = (numId: string, seen: readonly string[] = []): string | null => {
    const id = childValue(nums.get(numId), "w:abstractNumId");
    const link = childValue(abstracts.get(id ?? ""), "w:numStyleLink");
    if (link === null || seen.includes(numId)) return id;
    const linked = styles.listOf(link);
    return (linked === null ? null : abstractOf(linked, [...seen, numId])) ?? id;
  };

  const lists = new Map<string, ListDefinition>();
  for (const [numId, num] of nums) {
    const series = abstractOf(numId);
    const abstract = abstracts.get(series ?? "");
    if (series === null || !abstract) continue;
    const levels = readLevels(abstract, styles);
    const restarts = new Map<number, number>();
    for (const override of num.children.filter((c) => c.name === "w:lvlOverride")) {
      const index = Number(override.attributes["w:ilvl"]);
      const start = childNumber(override, "w:startOverride");
      if (start !== null) restarts.set(index, start);
      for (const [i, level] of readLevels(override, styles)) levels.set(i, level);
    }
    const styleLevels = new Map([...levels].map(([i, level]) => [level.style, i]));
    lists.set(numId, {
      series,
      level: (i) => levels.get(i) ?? null,
      levelOfStyle: (style) => styleLevels.get(style) ?? null,
      restart: (i) => restarts.get(i) ?? null,
    });
  }
  return lists;
}

function byId(root: XmlNode | null, name: string, key: string): Map<string, XmlNode> {
  const found = (root?.children ?? []).filter((c) => c.name === name);
  return new Map(found.map((c) => [c.attributes[key] ?? "", c]));
}

function readLevels(parent: XmlNode, styles: Styles): Map<number, ListLevel> {
  const levels = parent.children.filter((c) => c.name === "w:lvl");
  return new Map(levels.map((level) => [Number(level.attributes["w:ilvl"]), readLevel(level, styles)]));
}

function readLevel(node: XmlNode, styles: Styles): ListLevel {
  // Newer formats ("custom") are inside an alternative with an older one as fallback.
  const format = child(node, "w:numFmt") ?? descendants(node, "w:numFmt")[0];
  const suffix = childValue(node, "w:suff");
  return {
    start: childNumber(node, "w:start") ?? 0,
    format: format?.attributes["w:val"] ?? "decimal",
    pattern: format?.attributes["w:format"] ?? null,
    text: childValue(node, "w:lvlText") ?? "",
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    restartAfter: childNumber(node, "w:lvlRestart"),
    legal: childSwitch(node, "w:isLgl") ?? false,
    style: childValue(node, "w:pStyle"),
    run: styles.readRun(child(node, "w:rPr")),
  };
}
