import { child, childNumber, childSwitch, childValue, type XmlNode } from "./xml-node.ts";

/** Stated properties of a run; absent: inherited. */
export interface RunProperties {
  readonly ascii?: string;
  /** Font of letters beyond ASCII, which includes Vietnamese ones. */
  readonly highAnsi?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
}

export interface ParagraphProperties {
  readonly align?: "left" | "center" | "right" | "justify";
  readonly pageBreakBefore?: boolean;
  /** "0": removed from the list that a style puts it in. */
  readonly numId?: string;
  readonly listLevel?: number;
}

export interface ParagraphStyle {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** The style and those it is based on, nearest first. */
  readonly chain: readonly string[];
}

export interface Styles {
  /** A paragraph style with all it inherits; the default one if `id` is null or unknown. */
  paragraph(id: string | null): ParagraphStyle;
  /** A character style with all it inherits, without the document's defaults. */
  character(id: string): RunProperties;
  /** The list of a numbering style. */
  listOf(id: string): string | null;
  readRun(properties: XmlNode | null): RunProperties;
}

/** Word's defaults where a file states nothing. */
const WORD_DEFAULTS: RunProperties = { ascii: "Times New Roman", highAnsi: "Times New Roman", size: 10 };

/** Reads `w:styles`; the theme gives the fonts that styles name by role. Either may be missing. */
export function readStyles(root: XmlNode | null, theme: XmlNode | null): Styles {
  const themeFont = themeFonts(theme);
  const readRun = (properties: XmlNode | null) => readRunProperties(properties, themeFont);
  const byId = new Map<string, XmlNode>();
  let defaultId: string | null = null;
  for (const style of root?.children ?? []) {
    const id = style.attributes["w:styleId"];
    if (style.name !== "w:style" || id === undefined) continue;
    byId.set(id, style);
    const isDefault = ["1", "true", "on"].includes(style.attributes["w:default"] ?? "");
    if (isDefault && style.attributes["w:type"] === "paragraph") defaultId ??= id;
  }
  const defaults = child(root, "w:docDefaults");
  const defaultRun = { ...WORD_DEFAULTS, ...readRun(child(child(defaults, "w:rPrDefault"), "w:rPr")) };
  const defaultParagraph = readParagraphProperties(child(child(defaults, "w:pPrDefault"), "w:pPr"));

  const chainOf = (id: string): string[] => {
    const chain: string[] = [];
    for (let at: string | null = id; at !== null && byId.has(at) && !chain.includes(at); ) {
      chain.push(at);
      at = childValue(byId.get(at), "w:basedOn");
    }
    return chain;
  };
  const inherit = <T extends object>(base: T, chain: readonly string[], read: (style: XmlNode) => T): T => {
    const whole = { ...base };
    for (const id of chain.toReversed()) Object.assign(whole, read(byId.get(id)!));
    return whole;
  };

  const paragraphs = new Map<string, ParagraphStyle>();
  const characters = new Map<string, RunProperties>();
  return {
    readRun,
    paragraph(id) {
      const known = id !== null && byId.has(id) ? id : (defaultId ?? "");
      return memoized(paragraphs, known, () => {
        const chain = chainOf(known);
        return {
          chain,
          run: inherit(defaultRun, chain, (s) => readRun(child(s, "w:rPr"))),
          paragraph: inherit(defaultParagraph, chain, (s) => readParagraphProperties(child(s, "w:pPr"))),
        };
      });
    },
    character: (id) =>
      memoized(characters, id, () =>
        inherit<RunProperties>({}, chainOf(id), (s) => readRun(child(s, "w:rPr"))),
      ),
    listOf: (id) => childValue(child(child(byId.get(id), "w:pPr"), "w:numPr"), "w:numId"),
  };
}

function memoized<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

// The names of the transitional and of the strict form of the format.
const ALIGNMENTS: ReadonlyMap<string, NonNullable<ParagraphProperties["align"]>> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["center", "center"],
  ["right", "right"],
  ["end", "right"],
  ["both", "justify"],
  ["distribute", "justify"],
]);

/** Reads `w:pPr` without its styles. */
export function readParagraphProperties(properties: XmlNode | null): ParagraphProperties {
  const list = child(properties, "w:numPr");
  return withoutUndefined({
    align: ALIGNMENTS.get(childValue(properties, "w:jc") ?? ""),
    pageBreakBefore: childSwitch(properties, "w:pageBreakBefore") ?? undefined,
    numId: childValue(list, "w:numId") ?? undefined,
    listLevel: childNumber(list, "w:ilvl") ?? undefined,
  });
}

function readRunProperties(
  properties: XmlNode | null,
  themeFont: (role: string | undefined) => string | undefined,
): RunProperties {
  if (!properties) return {};
  const fonts = child(properties, "w:rFonts")?.attributes ?? {};
  const halfPoints = childNumber(properties, "w:sz");
  return withoutUndefined({
    ascii: themeFont(fonts["w:asciiTheme"]) ?? fonts["w:ascii"],
    highAnsi: themeFont(fonts["w:hAnsiTheme"]) ?? fonts["w:hAnsi"],
    size: halfPoints === null ? undefined : halfPoints / 2,
    bold: childSwitch(properties, "w:b") ?? undefined,
    italic: childSwitch(properties, "w:i") ?? undefined,
    hidden: childSwitch(properties, "w:vanish") ?? undefined,
  });
}

/** Without undefined values, so that spreading keeps inherited ones. */
function withoutUndefined<T extends object>(properties: T): T {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}

/** The font for a role: "minorHAnsi" → the theme's font for body text. */
function themeFonts(theme: XmlNode | null): (role: string | undefined) => string | undefined {
  const scheme = child(child(theme, "a:themeElements"), "a:fontScheme");
  const latin = (kind: string) => child(child(scheme, kind), "a:latin")?.attributes.typeface || undefined;
  const fonts = { major: latin("a:majorFont"), minor: latin("a:minorFont") };
  return (role) =>
    role?.startsWith("major") ? fonts.major : role?.startsWith("minor") ? fonts.minor : undefined;
}

/** The font of a text: letters beyond ASCII may have another one than the rest. */
export function fontOf(text: string, run: RunProperties): string | undefined {
  const beyondAscii = /[^\0-\x7f]/.test(text);
  return beyondAscii ? (run.highAnsi ?? run.ascii) : (run.ascii ?? run.highAnsi);
}
