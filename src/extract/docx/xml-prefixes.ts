const OOXML = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

/** The usual prefix of each namespace, in the transitional and the strict form of the format (ECMA-376 Part 1, Annex A). */
const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OOXML}/wordprocessingml/2006/main`, "w"],
  [`${STRICT}/wordprocessingml/main`, "w"],
  [`${OOXML}/officeDocument/2006/relationships`, "r"],
  [`${STRICT}/officeDocument/relationships`, "r"],
  [`${OOXML}/officeDocument/2006/math`, "m"],
  [`${STRICT}/officeDocument/math`, "m"],
  [`${OOXML}/drawingml/2006/wordprocessingDrawing`, "wp"],
  [`${STRICT}/drawingml/wordprocessingDrawing`, "wp"],
  [`${OOXML}/drawingml/2006/main`, "a"],
  [`${STRICT}/drawingml/main`, "a"],
  [`${OOXML}/package/2006/relationships`, "rel"],
  [`${OOXML}/markup-compatibility/2006`, "mc"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);
const OTHER_NAMESPACE = "other";

/** The usual prefix for each declared prefix. */
export type PrefixScope = ReadonlyMap<string, string>;

export const EMPTY_SCOPE: PrefixScope = new Map([["xml", "xml"]]);

/** The scope of an element: that of its parent with the prefixes that the element declares. */
export function innerScope(attributes: Readonly<Record<string, string>>, outer: PrefixScope): PrefixScope {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === "xmlns" || name.startsWith("xmlns:"),
  );
  if (declared.length === 0) return outer;
  return new Map([
    ...outer,
    ...declared.map(([name, uri]) => [name.slice(6), USUAL_PREFIXES.get(uri) ?? OTHER_NAMESPACE] as const),
  ]);
}

/** A name with the usual prefix; an undeclared prefix (in a damaged file) is kept. */
export function usualName(name: string, scope: PrefixScope): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const usual = scope.get(prefix) ?? prefix;
  return usual ? `${usual}:${name.slice(colon + 1)}` : name;
}
