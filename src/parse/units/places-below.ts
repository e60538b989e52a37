import { regex } from "../../language/regex.ts";
import { COMMITTEE } from "../lexicon/bodies.ts";
import type { TextLine } from "../text/text-line.ts";

// One head for several kinds of places: "Ủy ban nhân dân quận, huyện", "BCĐ 389 các quận, huyện, thị xã", "Ban Chỉ đạo các tỉnh,
// thành phố trực thuộc Trung ương". It names the body of each place.

const STEERING = "(?:ban chỉ đạo|bcđ)(?: \\d{2,4})?";
/** Bodies that every commune or every hamlet has. */
const OF_HAMLETS = "ban nhân dân|ban công tác mặt trận|ban thanh tra nhân dân|tổ công nghệ số cộng đồng";
const HEAD = `(?:${COMMITTEE}|hđnd|hội đồng nhân dân|công an|${OF_HAMLETS}|${STEERING})`;
const KIND =
  "(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thành phố|tỉnh|địa phương|thôn|ấp|khu phố|tổ dân phố|xóm|bản|buôn|khóm|quân khu)";
const BODIES = new RegExp(
  `${HEAD} (?<all>các |cấp |\\d{1,3} )?(?:${KIND}|bộ, ngành)(?<more>(?:, | và )${KIND}){0,4}(?: trực thuộc trung ương)?(?: (?:có )?liên quan(?! đến ))?(?=[ ,;.:()]|$)`,
  "uy",
);
/** A place's name or a further kind follows, so that the list does not end here. */
const GOES_ON = regex`^ \p{Lu}|^(?:,| và) (?:đặc khu|thành phố|thị xã|tỉnh) \p{Lu}`;

/** The offset after a head with kinds of places at `start`; null for one kind without "các", and before a place's name. */
export function bodiesOfPlaces({ text, folded }: TextLine, start: number): number | null {
  BODIES.lastIndex = start;
  const found = BODIES.exec(folded);
  if (!found || (!found.groups!.all && !found.groups!.more)) return null;
  const end = start + found[0].length;
  return GOES_ON.test(text.slice(end, end + 24)) ? null : end;
}
