// "Khó khăn, vướng mắc: các đơn vị phản ánh …" is a formula of every document, so a sentence with these words gives nobody work. Of people and
// places "khó khăn" is an attribute: "hộ gia đình có hoàn cảnh khó khăn", "các xã đặc biệt khó khăn".

const HARDLY_OFF =
  "hoàn cảnh|đặc biệt|kinh tế|đời sống|cuộc sống|điều kiện|gia đình|hộ|người|đối tượng|học sinh|sinh viên|trẻ em|vùng|địa bàn|xã|thôn|bản|nơi";
/** A pattern source: words for difficulties. */
export const DIFFICULTY = `vướng mắc|(?<!(?:^| )(?:${HARDLY_OFF})(?: (?:rất|quá|còn|hết sức|thật sự))? )khó khăn`;

/** Folded words for difficulties. */
export const DIFFICULTIES = new RegExp(DIFFICULTY, "u");
/** The same, and "nếu có vấn đề phát sinh": in a sentence that asks somebody. */
export const DIFFICULTIES_OR_CASES = new RegExp(`${DIFFICULTY}|phát sinh`, "u");
