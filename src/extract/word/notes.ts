import { formatNumber } from "./number-format.ts";
import { child, childNumber, childValue, type XmlNode } from "./xml-node.ts";

export type NoteKind = "footnote" | "endnote";

export interface Note {
  readonly kind: NoteKind;
  readonly mark: string;
  /** The page its reference stands on. */
  readonly page: number;
  readonly content: XmlNode;
}

/** Footnotes and endnotes in the order in which the text refers to them, numbered through the document. */
export interface Notes {
  /** The printed mark of the next reference; null where the note does not exist. `ownMark`: a typed one ("*"). */
  refer(kind: NoteKind, id: string, ownMark: string | null, page: number): string | null;
  readonly referred: readonly Note[];
}

export function readNotes(parts: {
  readonly footnotes: XmlNode | null;
  readonly endnotes: XmlNode | null;
  readonly settings: XmlNode | null;
  /** `w:sectPr` of the first section, which may number notes its own way. */
  readonly section: XmlNode | null;
}): Notes {
  const kinds = {
    footnote: noteKind(parts.footnotes, "w:footnotePr", "decimal", parts),
    endnote: noteKind(parts.endnotes, "w:endnotePr", "lowerRoman", parts),
  };
  const referred: Note[] = [];
  return {
    referred,
    refer(kind, id, ownMark, page) {
      const own = kinds[kind];
      const content = own.byId.get(id);
      if (!content) return null;
      const mark = ownMark ?? formatNumber(own.next++, own.format);
      referred.push({ kind, mark, page, content });
      return mark;
    },
  };
}

function noteKind(
  root: XmlNode | null,
  properties: string,
  usualFormat: string,
  { settings, section }: { readonly settings: XmlNode | null; readonly section: XmlNode | null },
) {
  const stated = [child(section, properties), child(settings, properties)];
  const format = stated.map((p) => childValue(p, "w:numFmt")).find((f) => f !== null);
  const start = stated.map((p) => childNumber(p, "w:numStart")).find((n) => n !== null);
  // Those with a type are the lines that separate notes from the text.
  const notes = (root?.children ?? []).filter((n) => (n.attributes["w:type"] ?? "normal") === "normal");
  return {
    byId: new Map(notes.map((n) => [n.attributes["w:id"] ?? "", n])),
    format: format ?? usualFormat,
    next: start ?? 1,
  };
}
