import { readFileSync } from "node:fs";
import { doc } from "../../../src/extract/doc/format.ts";
import type { FormatSample } from "../sample.ts";

export const samples: readonly FormatSample[] = [
  {
    mediaType: doc.mediaType,
    bytes: readFileSync(new URL("ke-hoach.doc", import.meta.url)),
    text: "I. MỤC TIÊU 1. Phấn đấu đạt 7 điểm",
  },
];
