import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readUnitList } from "../list/unit-list.ts";

// The units of a list, each in brackets.
export default snippets<string>({
  name: "units/further-province",
  context: { year: 2024, indexIds: ["pci"], province: "Gia Lai" },
  read: ([line], context) =>
    readUnitList(line!, 0, context)
      ?.units.map(({ name }) => `[${name}]`)
      .join("") ?? "",
  cases: [
    ["Cục Hải quan Gia Lai - Kon Tum, Sở Y tế rà soát", "[Cục Hải quan Gia Lai - Kon Tum][Sở Y tế]"],
    ["Cục Hải quan tỉnh Hà Giang – Tuyên Quang rà soát", "[Cục Hải quan tỉnh Hà Giang – Tuyên Quang]"],
    ["Sở Y tế - Kon Tum rà soát", "[Sở Y tế]"],
    ["Cục Hải quan Gia Lai - Sở Y tế rà soát", "[Cục Hải quan Gia Lai]"],
  ],
});
