// The forms that a word has after a program wrote "?" for each character that its encoding lacks. Marks may be separate characters.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { CLASSES } from "../../language/model/model-tokens.ts";
import { regex } from "../../language/regex.ts";

/**
 * What a program replaced by one "?". "letters": a letter. "tones": a letter, or a tone after its letter ("U?y", "nhiê?m"). "marks": one
 * mark of a decomposed letter ("nhie??m"), or đ.
 */
export type LostSign = "letters" | "tones" | "marks";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const MARK = regex.g`\p{M}`;
const MARK_OR_STROKE = regex.g`\p{M}|đ`;
const WESTERN = "àáãèéìíòóõùúý";
const LAST_WESTERN = "\u00ff";

/** The words of the model by what is left of them. */
export class LostSignForms {
  private readonly model: LanguageModel;
  private readonly lost: string;
  private readonly forms = new Map<LostSign, ReadonlyMap<string, readonly number[]>>();

  /** `lost`: the character that replaces each "?" in the words to look up. */
  constructor(model: LanguageModel, lost: string) {
    this.model = model;
    this.lost = lost;
  }

  wordsFor(printed: string, sign: LostSign): readonly number[] {
    const words = this.forms.get(sign) ?? this.read(sign);
    this.forms.set(sign, words);
    return words.get(printed) ?? [];
  }

  private read(sign: LostSign): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, number[]>();
    for (let id = CLASSES.length; id < this.model.words.length; id++)
      for (const form of this.formsOf(this.model.words[id]!, sign)) {
        const ids = found.get(form);
        if (ids) ids.push(id);
        else found.set(form, [id]);
      }
    return found;
  }

  private formsOf(word: string, sign: LostSign): ReadonlySet<string> {
    const parts = word.normalize("NFD");
    const forms =
      sign === "marks"
        ? [parts.replace(MARK, this.lost), parts.replace(MARK_OR_STROKE, this.lost)]
        : // Some programs compose the letters that their encoding has, and some lack only the tones.
          [
            this.withTonesApart(word, "", this.lost),
            this.withTonesApart(word, WESTERN, this.lost),
            this.withTonesApart(word, "", null),
          ];
    return new Set(forms.filter((form) => form.includes(this.lost)));
  }

  /** `composed`: letters that keep their tone; `other`: what becomes of a letter that windows-1252 lacks; null: it stays. */
  private withTonesApart(word: string, composed: string, other: string | null): string {
    return Array.from(word, (letter) => {
      if (composed.includes(letter)) return letter;
      const parts = letter.normalize("NFD");
      const base = parts.replace(TONE, "").normalize("NFC");
      return (base > LAST_WESTERN ? (other ?? base) : base) + (TONE.test(parts) ? this.lost : "");
    }).join("");
  }
}
