import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { docxWriter } from "../../../src/report/writers/docx.ts";
import { asked } from "./asked.ts";
import { hostile } from "./hostile.ts";

// Why Word says that a file has to be repaired: parts, relationships, ids and the order of elements that are not as
// ISO/IEC 29500 requires. LibreOffice opens many of these files without a word.

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

type Parts = Readonly<Record<string, Uint8Array>>;

const DOCUMENT = "word/document.xml";
const CONTENT_TYPES = "[Content_Types].xml";

/** The order of the children that the papers have (ISO/IEC 29500-1, 17.3.1.26, 17.3.2.28, 17.4.60, 17.4.70, 17.6.17). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr".split(
      " ",
    ),
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike color spacing sz szCs highlight u vertAlign rtl lang".split(
      " ",
    ),
  "w:tblPr":
    "tblStyle tblpPr tblOverlap tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook".split(
      " ",
    ),
  "w:tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark".split(
    " ",
  ),
  "w:trPr": "cantSplit trHeight tblHeader jc".split(" "),
  "w:sectPr":
    "headerReference footerReference type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols titlePg docGrid".split(
      " ",
    ),
};

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const within = (element: Element): Element[] => [element, ...element.children.flatMap(within)];
const named = (element: Element, name: string) => within(element).filter((one) => one.name === name);
const children = ({ children: all }: Element, name: string) => all.filter((one) => one.name === name);
const partOf = (parts: Parts, name: string) => parse(strFromU8(parts[name]!));
const repeated = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
const extensionOf = (name: string) => name.slice(name.lastIndexOf(".") + 1);

/** Parts without a content type or with two, and content types of parts that are not there. */
function contentTypeFaults(parts: Parts): string[] {
  const types = partOf(parts, CONTENT_TYPES);
  const overrides = children(types, "Override").map(({ attributes }) => attributes.PartName!.slice(1));
  const defaults = children(types, "Default").map(({ attributes }) => attributes.Extension!);
  const names = Object.keys(parts).filter((name) => name !== CONTENT_TYPES);
  return [
    ...repeated([...overrides, ...defaults]),
    ...overrides.filter((name) => !(name in parts)),
    ...names.filter((name) => !overrides.includes(name) && !defaults.includes(extensionOf(name))),
  ];
}

/** Relationships with a repeated id or a missing target, and references to relationships that do not exist. */
function relationshipFaults(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const folder = posix.dirname(posix.dirname(name));
      const source = posix.join(folder, posix.basename(name, ".rels"));
      const all = children(partOf(parts, name), "Relationship").map(({ attributes }) => attributes);
      const ids = all.map(({ Id }) => Id!);
      const missing = all
        .filter(({ TargetMode }) => TargetMode !== "External")
        .map(({ Target }) => (Target!.startsWith("/") ? Target!.slice(1) : posix.join(folder, Target!)))
        .filter((target) => !(target in parts));
      const used = source in parts ? within(partOf(parts, source)) : [];
      const references = used.flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([key, id]) => (/^r:(?:id|embed|link)$/u.test(key) ? id : [])),
      );
      return [...repeated(ids), ...missing, ...references.filter((id) => !ids.includes(id))];
    });
}

/** Styles and lists that paragraphs name and no part defines. */
function referenceFaults(parts: Parts): string[] {
  const body = partOf(parts, DOCUMENT);
  const stated = ({ attributes }: Element) => attributes["w:val"]!;
  const styles = named(partOf(parts, "word/styles.xml"), "w:style").map((s) => s.attributes["w:styleId"]!);
  const numbering = "word/numbering.xml" in parts ? partOf(parts, "word/numbering.xml") : null;
  const lists = numbering ? named(numbering, "w:num") : [];
  const abstract = numbering ? named(numbering, "w:abstractNum") : [];
  const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => named(body, name).map(stated));
  const numbers = named(body, "w:numId").map(stated);
  const abstractIds = abstract.map(({ attributes }) => attributes["w:abstractNumId"]!);
  return [
    ...repeated(styles),
    ...used.filter((id) => !styles.includes(id)),
    ...numbers.filter((id) => id !== "0" && !lists.some((list) => list.attributes["w:numId"] === id)),
    ...lists
      .flatMap((list) => children(list, "w:abstractNumId").map(stated))
      .filter((id) => !abstractIds.includes(id)),
  ];
}

/** Cells that do not end with a paragraph, and rows with more or fewer columns than the grid of their table. */
function tableFaults(parts: Parts): string[] {
  return named(partOf(parts, DOCUMENT), "w:tbl").flatMap((table) => {
    const [grid] = children(table, "w:tblGrid");
    const columns = grid ? children(grid, "w:gridCol").length : 0;
    const cells = named(table, "w:tc").filter((cell) => cell.children.at(-1)?.name !== "w:p");
    const rows = children(table, "w:tr").filter((row) => {
      const spans = children(row, "w:tc").flatMap((cell) => named(cell, "w:gridSpan"));
      const extra = spans.reduce((sum, span) => sum + Number(span.attributes["w:val"]) - 1, 0);
      return children(row, "w:tc").length + extra !== columns;
    });
    return [...cells.map(() => "cell without a paragraph"), ...rows.map(() => "row unlike the grid")];
  });
}

/** Ids of drawings and bookmarks that occur twice, and bookmarks without their end. */
function idFaults(parts: Parts): string[] {
  const body = partOf(parts, DOCUMENT);
  const idsOf = (name: string, key: string) => named(body, name).map(({ attributes }) => attributes[key]!);
  const [starts, ends] = [idsOf("w:bookmarkStart", "w:id"), idsOf("w:bookmarkEnd", "w:id")];
  return [
    ...repeated(idsOf("wp:docPr", "id")),
    ...repeated(starts),
    ...repeated(idsOf("w:bookmarkStart", "w:name")),
    ...starts.filter((id) => !ends.includes(id)),
    ...ends.filter((id) => !starts.includes(id)),
  ];
}

/** Properties in another order than the standard's, or unknown to it, and a body that does not end with its section. */
function orderFaults(parts: Parts): string[] {
  const body = named(partOf(parts, DOCUMENT), "w:body")[0]!;
  const unordered = within(body).flatMap(({ name, children: all }) => {
    const places = all.map((child) => ORDER[name]?.indexOf(child.name.replace("w:", "")) ?? 0);
    const isInOrder = places.every((at, i) => at >= 0 && (i === 0 || at >= places[i - 1]!));
    return isInOrder ? [] : [`${name}: ${all.map((child) => child.name).join(" ")}`];
  });
  return [...unordered, ...(body.children.at(-1)?.name === "w:sectPr" ? [] : ["no section at the end"])];
}

const FAULTS = { contentTypeFaults, relationshipFaults, referenceFaults, tableFaults, idFaults, orderFaults };

describe.each([
  ["usual papers", asked],
  ["papers with hostile texts", hostile(asked)],
])("%s", (_, options) => {
  it.each(Object.entries(FAULTS))("have no %s", async (_name, faultsOf) => {
    const files = await docxWriter.write(buildView(options));
    expect(files.length).toBeGreaterThan(2);
    const found = files.flatMap(({ path, content }) =>
      faultsOf(unzipSync(content as Uint8Array)).map((fault) => `${path}: ${fault}`),
    );
    expect(found).toEqual([]);
  });
});

describe("a damaged paper", () => {
  it("has faults", async () => {
    const [file] = await docxWriter.write(buildView(asked));
    const parts = unzipSync(file!.content as Uint8Array);
    const changed = (name: string, from: string | RegExp, to: string): Parts => ({
      ...parts,
      [name]: new TextEncoder().encode(strFromU8(parts[name]!).replace(from, to)),
    });
    const without = (name: string) =>
      Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));
    expect(contentTypeFaults(without("word/styles.xml"))).toContain("word/styles.xml");
    expect(relationshipFaults(without("word/styles.xml"))).toContain("word/styles.xml");
    expect(referenceFaults(changed(DOCUMENT, "<w:pPr>", '<w:pPr><w:pStyle w:val="no"/>'))).toEqual(["no"]);
    expect(tableFaults(changed(DOCUMENT, "<w:gridCol", "<w:gridCol/><w:gridCol"))).not.toEqual([]);
    expect(idFaults(changed(DOCUMENT, "<w:p>", '<w:p><w:bookmarkStart w:id="7" w:name="a"/>'))).toEqual([
      "7",
    ]);
    expect(orderFaults(changed(DOCUMENT, /<w:rPr>/, "<w:rPr><w:sz/><w:b/>"))).not.toEqual([]);
  });
});
