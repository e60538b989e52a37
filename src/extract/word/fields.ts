/**
 * Decides which text inside fields prints: the result of a field does, its instruction does not. Fields nest, and may
 * end in a later paragraph.
 */
export interface Fields {
  begin(): void;
  instruction(text: string): void;
  separate(): void;
  end(): void;
  /** Ends open instructions. They never continue in the next paragraph, so one without an end must not hide more text. */
  endParagraph(): void;
  readonly printing: boolean;
}

/** @param dropsResult whether the result of an instruction is left out as well, such as a page number */
export function trackFields(dropsResult: (instruction: string) => boolean): Fields {
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
      if (field) field.state = dropsResult(field.instruction) ? "dropped" : "result";
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

/** Whether a field prints a page number, which in a header or footer is not text of the document. */
export function isPageField(instruction: string): boolean {
  return /^[ \t]{0,20}(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)(?![A-Z])/i.test(instruction);
}
