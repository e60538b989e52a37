import { decodeText } from "../shared/decode-text.ts";
import { defineFormat } from "../shared/input-format.ts";

/** Any text that no other format recognises. */
export const plainText = defineFormat({
  mediaType: "text/plain",
  extensions: ["txt", "text", "md", "markdown"],
  recognizes: (bytes) => decodeText(bytes) !== null,
  loadReader: async () => (await import("./read-text.ts")).readText,
});

export const markdown = defineFormat({
  mediaType: "text/markdown",
  extensions: ["md", "markdown", "txt"],

  async recognizes(bytes) {
    const { looksLikeMarkdown } = await import("./markdown-syntax.ts");
    return looksLikeMarkdown(bytes);
  },

  loadReader: async () => (await import("./read-markdown.ts")).readMarkdown,
});
