/**
 * Which text inside fields prints: the result of a field does, its instruction does not. Fields nest, and their ends
 * may stand in later paragraphs.
 */
export interface Fields {
  begin(): void;
  instruction(text: string): void;
  separate(): void;
  end(): void;
  /** An instruction never runs on in the next paragraph: where its end was lost, what follows must not be. */
  endParagraph(): void;
  readonly printing: boolean;
}

/** @param drops instructions whose result is left out as well, such as page numbers. */
export function fields(drops: (instruction: string) => boolean): Fields {
  const open: { instruction: string; state: "instruction" | "result" | "dropped" }[] = [];
  return {
    begin() {
      open.push({ instruction: "", state: "instruction" });
    },
    instruction(text) {
      const field = open.at(-1);
      if (field?.state === "instruction") field.instruction += text;
    },
    separate() {
      const field = open.at(-1);
      if (field) field.state = drops(field.instruction) ? "dropped" : "result";
    },
    end() {
      open.pop();
    },
    endParagraph() {
      while (open.at(-1)?.state === "instruction" || open.at(-1)?.state === "dropped") open.pop();
    },
    get printing() {
      return open.every((field) => field.state === "result");
    },
  };
}

/** Page numbers of a running head: they are no words of the document. */
export function isPageField(instruction: string): boolean {
  return /^[ \t]{0,20}(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)(?![A-Z])/i.test(instruction);
}
