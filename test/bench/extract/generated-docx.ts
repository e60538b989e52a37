// Generated plans as Word files: head and sign-off in tables without lines, footnotes, numbers typed or made by Word.
import type { GeneratedPlan, Block as PrintedBlock } from "../../../fixtures/generate/plan-truth.ts";
import { docxFile } from "../../../fixtures/layout/docx.ts";
import type { Block, Manuscript } from "../../../fixtures/words/manuscript.ts";
import { gridOf, partsOf } from "./generated-pdf.ts";

const NUMBER = /^Số:/u;
const DATE = /, ngày /u;
const LABEL = /^(?<label>[IVX]+\.|\d+\.|[a-zđ]\)|[-+*•])\s+(?<text>.*)$/su;
const SECTION = /^(?:[IVX]+\.|Phần )/u;

/** The plan as a Word file; every second plan has numbers made by Word. */
export function generatedDocx(plan: GeneratedPlan): Promise<Uint8Array> {
  return docxFile(manuscriptOf(plan), { path: "", format: "docx", automaticNumbers: plan.seed % 2 === 0 });
}

function manuscriptOf(plan: GeneratedPlan): Manuscript {
  const { head, body, recipients, signer, notes } = partsOf(plan);
  const lines = [...head.left, ...head.right];
  const [superior = "", ...own] = head.left.filter((line) => line !== "" && !NUMBER.test(line));
  const [typeWord, title, ...rest] = body;
  return {
    superior: own.length > 0 ? superior : null,
    issuerLines: own.length > 0 ? own : [superior],
    number: lines.find((line) => NUMBER.test(line)) ?? "",
    placeAndDate: lines.find((line) => DATE.test(line)) ?? "",
    typeWord: textOf(typeWord),
    title: textOf(title),
    addressees: [],
    blocks: rest.filter((block) => block.kind === "table" || textOf(block) !== "").map(blockOf),
    signerLines: signer.slice(0, -1),
    signerName: signer.at(-1) ?? "",
    recipients: recipients.filter((line) => line.startsWith("-")),
    footnotes: notes.map((note) => note.replace(/^\[\d+\] /u, "")),
    appendix: null,
  };
}

const textOf = (block: PrintedBlock | undefined) => (block?.kind === "line" ? block.text : "");

function blockOf(block: PrintedBlock): Block {
  if (block.kind === "table") return gridOf(block.rows);
  const printed = block.text.replace(/\[(?<mark>\d)\]/gu, "[^$<mark>]");
  const { label = null, text = printed } = LABEL.exec(printed)?.groups ?? {};
  return { kind: "paragraph", style: SECTION.test(printed) ? "section" : "text", label, text };
}
