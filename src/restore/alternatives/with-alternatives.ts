import type { Paragraph } from "../../model/restored-text.ts";
import { signatureStrokes } from "./signature-strokes.ts";
import { unitHeads } from "./unit-heads.ts";

/**
 * Adds the readings that only the parser can choose, because they depend on what it expects in a place. First words of
 * units get alternatives only where restoration changed other words, so that clean text is not affected.
 */
export function withAlternatives(paragraph: Paragraph): Paragraph {
  const alternatives = [
    ...(paragraph.changes.length > 0 ? unitHeads(paragraph.text) : []),
    ...(paragraph.kind === "text" ? signatureStrokes(paragraph.text) : []),
  ];
  return alternatives.length === 0 ? paragraph : { ...paragraph, alternatives };
}
