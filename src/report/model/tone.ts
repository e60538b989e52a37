/** How a text is coloured. Colour never carries a meaning alone: there is always a word too. */
export type Tone = "good" | "bad" | "warn" | "info" | "quiet";
