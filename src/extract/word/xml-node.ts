/**
 * One element. Names have the usual prefix of their namespace ("w:p"), even if the file uses another prefix or the strict
 * form of the format. `text`: character data of the element without its children's.
 */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** The first child of that name. */
export function child(node: XmlNode | null | undefined, name: string): XmlNode | null {
  return node?.children.find((c) => c.name === name) ?? null;
}

/** `w:val` of the first child of that name; null if there is none. */
export function childValue(node: XmlNode | null | undefined, name: string): string | null {
  return child(node, name)?.attributes["w:val"] ?? null;
}

/** An on/off property: without a value it is on; null: not stated. */
export function childSwitch(node: XmlNode | null | undefined, name: string): boolean | null {
  const found = child(node, name);
  if (!found) return null;
  const value = found.attributes["w:val"];
  return value !== "0" && value !== "false" && value !== "off";
}

/** A whole number in `w:val`; null if it is absent or not a number. */
export function childNumber(node: XmlNode | null | undefined, name: string): number | null {
  const value = childValue(node, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** All elements of that name below a node, in document order; does not search inside those found. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((c) => (c.name === name ? [c] : descendants(c, name)));
}
