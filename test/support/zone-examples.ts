import { cutZones } from "../../src/parse/structure/zones/zones.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";

/** Examples of documents: each with its title, and the first words of its bases, body, sign-off and appendices. */
export const zoneExamples = (cases: SnippetCorpus<string[]>["cases"]): SnippetCorpus<string[]> =>
  snippets<string[]>({
    name: "parse/zones",
    context: {},
    read(lines, { catalogue }) {
      const { title, bases, body, signOff, appendices } = cutZones(lines, catalogue);
      const whole = title.map(({ text }) => text.trim()).join(" | ");
      const others = Object.entries({ bases, body, signOff, appendices }).flatMap(([zone, [first]]) =>
        first ? [`${zone}: ${first.text}`] : [],
      );
      return [...(whole ? [`title: ${whole}`] : []), ...others];
    },
    cases,
  });
