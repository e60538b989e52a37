import { formatListNumber } from "./number-format.ts";
import { child, childNumber, childValue, type XmlNode } from "./xml-node.ts";

export type NoteKind = "footnote" | "endnote";

export interface Note {
  readonly kind: NoteKind;
  readonly mark: string;
  /** The page of its reference. */
  readonly page: number;
  readonly content: XmlNode;
}

/** Footnotes and endnotes in the order of their references, numbered through the document. */
export interface Notes {
  /** The printed mark of the next reference; null if the note does not exist. `customMark`: a typed one ("*"). */
  refer(kind: NoteKind, id: string, customMark: string | null, page: number): string | null;
  readonly referred: readonly Note[];
}

/** The notes of a document from its parts; a part is null if the file lacks it. */
export function readNotes(parts: {
  readonly footnotes: XmlNode | null;
  readonly endnotes: XmlNode | null;
  readonly settings: XmlNode | null;
  /** `w:sectPr` of the first section, which may change the numbering of notes. */
  readonly section: XmlNode | null;
}): Notes {
  const kinds = {
    footnote: noteKind(parts.footnotes, "w:footnotePr", "decimal", parts),
    endnote: noteKind(parts.endnotes, "w:endnotePr", "lowerRoman", parts),
  };
  const referred: Note[] = [];
  return {
    referred,
    refer(kind, id, customMark, page) {
      const notes = kinds[kind];
      const content = notes.byId.get(id);
      if (!content) return null;
      const mark = customMark ?? formatListNumber(notes.next++, notes.format);
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
  // Notes with another type are the lines that separate notes from the text.
  const notes = (root?.children ?? []).filter((n) => (n.attributes["w:type"] ?? "normal") === "normal");
  return {
    byId: new Map(notes.map((n) => [n.attributes["w:id"] ?? "", n])),
    format: format ?? usualFormat,
    next: start ?? 1,
  };
}
