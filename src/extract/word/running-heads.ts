import { child, childSwitch, type XmlNode } from "./xml-node.ts";

export interface RunningHead {
  readonly role: "header" | "footer";
  readonly id: string;
}

/**
 * The headers and footers that print, in the order of sections: those of first pages only if the section has a different
 * first page, those of even pages only if the document has different ones.
 */
export function runningHeads(sections: readonly XmlNode[], settings: XmlNode | null): RunningHead[] {
  const evenAndOdd = childSwitch(settings, "w:evenAndOddHeaders") ?? false;
  return sections.flatMap((section) => {
    const prints = { first: childSwitch(section, "w:titlePg") ?? false, even: evenAndOdd, default: true };
    return section.children.flatMap((reference): RunningHead[] => {
      const role = ROLES.get(reference.name);
      const type = reference.attributes["w:type"] ?? "default";
      const id = reference.attributes["r:id"];
      const shown = type === "first" || type === "even" ? prints[type] : prints.default;
      return role && id && shown ? [{ role, id }] : [];
    });
  });
}

const ROLES: ReadonlyMap<string, RunningHead["role"]> = new Map([
  ["w:headerReference", "header"],
  ["w:footerReference", "footer"],
]);

/** The properties of all sections in order: in the last paragraph of each section, for the last one in the body. */
export function sectionsOf(body: XmlNode): XmlNode[] {
  return body.children.flatMap((node) => {
    if (node.name === "w:sectPr") return [node];
    const section = node.name === "w:p" ? child(child(node, "w:pPr"), "w:sectPr") : null;
    if (section) return [section];
    return node.name === "w:p" || node.name === "w:tbl" ? [] : sectionsOf(node);
  });
}
