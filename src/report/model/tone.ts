/** The colour of a text. Colour is never the only sign of a meaning: the text always states it too. */
export type Tone = "good" | "bad" | "warn" | "info" | "quiet";
