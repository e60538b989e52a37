import type { LanguageModel } from "../../language/model/language-model.ts";
import type { LetterCase } from "../channel/letter-case.ts";
import type { ArcNote } from "./candidate.ts";

/** Caches the notes of arcs that replace one token by one word: one note for each word and case, shared by all candidates. */
export class ArcNotes {
  private readonly model: LanguageModel;
  private readonly notes = new Map<LetterCase | null, ArcNote[]>();

  constructor(model: LanguageModel) {
    this.model = model;
  }

  of(id: number, letterCase: LetterCase | null): ArcNote {
    let row = this.notes.get(letterCase);
    if (!row) {
      row = new Array<ArcNote>(this.model.size);
      this.notes.set(letterCase, row);
    }
    row[id] ??= { words: [this.model.words[id]!], cases: [letterCase] };
    return row[id];
  }
}
