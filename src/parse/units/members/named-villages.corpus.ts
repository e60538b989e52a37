import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readNamedVillages } from "./named-villages.ts";

// The villages that a line begins with.
export default snippets<string[]>({
  name: "units/members/named-villages",
  context: { province: "Nghệ An" },
  read: ([line], context) => (readNamedVillages(line!, 0, context) ?? []).map(({ ref }) => ref!.name),
  cases: [
    ["Thôn Ma Lâm, Tà Nôi và Suối Cạn bầu trưởng thôn mới.", ["Thôn Ma Lâm", "Thôn Tà Nôi", "Thôn Suối Cạn"]],
    ["Khu dân cư số 1, 2, 3 bình xét hộ văn hóa.", ["Khu dân cư số 1", "Khu dân cư số 2", "Khu dân cư số 3"]],
    ["Ấp An Hòa, ấp An Bình vận động người dân.", ["Ấp An Hòa", "ấp An Bình"]],
    ["Khối Trung Đô 4, khối Trường Thi 1.", ["Khối Trung Đô 4", "khối Trường Thi 1"]],
    // One village, further bodies, words that begin like villages, and the rest of a sentence.
    ["Thôn An Hòa rà soát hộ nghèo.", []],
    ["Thôn An Hòa, Công an xã tuần tra.", []],
    ["Bản đồ số 1, 2 rà soát xong.", []],
    ["Khối lượng 2, 3 tấn.", []],
    ["Thôn An Hòa, An Bình nghèo nhất xã.", []],
    ["Thôn An Hòa, An Bình đạt chuẩn nông thôn mới.", []],
  ],
});
