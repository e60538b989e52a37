import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import type { TextLine } from "../../text/text-line.ts";

/** Words that bind a figure, at the end of a name. */
const BOUND = /(?<= )(?:tối thiểu|tối đa|ít nhất)$/u;

const cachedNames = new WeakMap<Catalogue, readonly string[]>();

/** The folded names of sub-indices that end in such words: "Đảm bảo tuân thủ các tiêu chuẩn môi trường tối thiểu". */
function namesWithBounds(catalogue: Catalogue): readonly string[] {
  const cached = cachedNames.get(catalogue);
  if (cached) return cached;
  const all = catalogue.data.indices.flatMap(({ subIndices }) =>
    subIndices.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)),
  );
  const names = [...new Set(all)].filter((name) => BOUND.test(name));
  cachedNames.set(catalogue, names);
  return names;
}

/**
 * The line without the words for a bound that belong to the name of a sub-index: in "… môi trường tối thiểu đạt 7,1 điểm" they do
 * not mean "at least". Offsets stay valid.
 */
export function withoutBoundsInNames(line: TextLine, catalogue: Catalogue): TextLine {
  let { folded } = line;
  for (const name of namesWithBounds(catalogue)) {
    const bound = BOUND.exec(name)![0];
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
      const start = at + name.length - bound.length;
      folded = folded.slice(0, start) + bound.replace(" ", "_") + folded.slice(start + bound.length);
    }
  }
  return folded === line.folded ? line : line.reworded(line.text, folded);
}
