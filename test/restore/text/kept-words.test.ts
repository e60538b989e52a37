import { describe, expect, it } from "vitest";
import { assemble, type Restored, replacement } from "../../../src/restore/decode/restored-line.ts";
import { KeptWords } from "../../../src/restore/text/kept-words.ts";

/** A decoded line: "túy=tuy" is a word that the decoder changed. */
function line(words: string): Restored {
  const pairs = words.split(" ").map((word) => word.split("=") as [string, string?]);
  let end = -1;
  const replacements = pairs.map(([original, restored = original]) => {
    const start = end + 1;
    end = start + original.length;
    return replacement(start, end, restored, 0.98, null);
  });
  const printed = pairs.map(([original]) => original).join(" ");
  return { ...assemble(printed, replacements), context: { words: [], label: null } } as unknown as Restored;
}

const textsOf = (lines: readonly string[], words = new KeptWords()) =>
  words.keep(lines.map(line)).map(({ text }) => text);

const KEPT = ["chống ma túy trên địa bàn", "tội phạm về ma túy và", "nghiện ma túy trong các cơ sở"];

describe("KeptWords", () => {
  it("keeps a word that was kept after the same word, also at the beginning of a line", () => {
    const lines = [...KEPT, "tuyên truyền phòng chống ma", "túy=tuy sâu rộng", "học đường không ma túy=tuy"];
    expect(textsOf(lines).slice(3)).toEqual([
      "tuyên truyền phòng chống ma",
      "túy sâu rộng",
      "học đường không ma túy",
    ]);
  });

  it("keeps a word that was kept on earlier pages, with the offsets of the words after it", () => {
    const words = new KeptWords();
    textsOf(KEPT, words);
    const [restored] = words.keep([line("phòng chống ma túy=tuỵu sâu rộng")]);
    expect(restored!.text).toBe("phòng chống ma túy sâu rộng");
    expect(restored!.tokens.map(({ start, end }) => restored!.text.slice(start, end))).toEqual([
      ...["phòng", "chống", "ma", "túy", "sâu", "rộng"],
    ]);
    expect(restored!.tokens[3]).toMatchObject({ original: "túy", restored: "túy", probability: 0.9 });
  });

  it.each([
    ["a word that was kept after other words", ["tổng hợp túy", "và túy", "về túy", "ma túy=tuy"], "ma tuy"],
    ["a word that was kept twice", [...KEPT.slice(1), "ma túy=tuy"], "ma tuy"],
    [
      "a misreading that was overlooked in fewer places than it was corrected",
      [...Array(3).fill("để tống hợp"), ...Array(3).fill("để tống=tổng hợp")],
      "để tổng hợp",
    ],
    ["letters that make no syllable", [...Array(3).fill("để tốnq hợp"), "để tốnq=tổng hợp"], "để tổng hợp"],
  ])("leaves the correction of %s", (_, lines, last) => {
    expect(textsOf(lines).at(-1)).toBe(last);
  });
});
