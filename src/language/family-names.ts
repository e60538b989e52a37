import { bare, fold } from "./fold.ts";
import { regex } from "./regex.ts";
import { withCapital } from "./with-capital.ts";

// Family names of the peoples of Việt Nam, by their first word; sources: https://hoten.org/100-ho-pho-bien-daklak/,
// https://hoten.org/100-ho-nghe-an/; Nguyễn Khôi, Họ và tên của 54 dân tộc. They distinguish a name in capitals from
// the second line of a position. A name in normal case is recognised without this list.
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
nguyễn trần lê phạm hoàng phan bùi võ hồ vũ đặng đỗ trương huỳnh ngô đinh dương trịnh nông mai hà đoàn lương cao
đào lưu lý triệu phùng đàm chu văn vi thái lâm tạ vương tô hứa đậu đầu châu quách lục ma lại tống la bế mã mông đồng
kiều thân tăng sầm lò từ vy bạch long lăng diệp doãn giáp giang hàn khổng khương khúc khuất kim kha lã lộc luyện
lữ mạc mạnh mẫn ngụy nghiêm ngọ nhâm nhữ ninh nhan ông phí quản quang sử sái tào tất thạch thẩm thi thiều thang
tiêu tôn trang trình trà ung uông ưng viên vĩnh vòng vưu xa yên an âu bá bành biện cái cam cấn cù cung chử
chương dư dụng đan đồ đới đường đỉnh giản hầu hình hoa kì lạc liêu lư mầu nghê nhạc ngân tòng tiền tưởng
tường tuấn lang lầu moong xồng cụt vừ lo lỳ ngũ mùa xeo hờ già cầm chế lim mong ven vang thò quán lìm viêng
chích hùng lỗ quốc thiệu bạc bua bun cà chẩu chiêu đèo khằm leo lềm lô lự lường mang mè ngần ngu nho nhọt panh
pha phia quàng tụ tày tao tạo vì sa lù liễu linh đổng lành lèo nình nùng ngôn sằm tằng chướng chìu chíu choóng
kiềm sạch lộ bàn phàn chảo tẩn chẻo vàng giàng thào sùng cứ chá hạng hảng ly má sồng tráng cháng dinh phàng ảo
thèn vù cư điêu voòng phoóng sín ôn dịp lỷ pờ khoàng khoảng toán sò thàng lèng vần sần hù chang lồ lùng vùi danh
chau neáng đàng hán não trượng miêu vạn niê mlô byă êban ayun kbuôr hmok kđoh ksor kpă siu nay rơ rah rmah puih
kpuih kơ cil lơ đa ya ro liêng bon cơ kră bríu a y điểu alăng bhnướch zơ arất kê riah ating coor tơ pơloong
chamaléa pi katơr tro pinăng kalăng hôih
`
    .trim()
    .split(/\s+/u)
    .map(fold),
);

const BARE_FAMILY_NAMES: ReadonlySet<string> = new Set([...FAMILY_NAMES].map(bare));

/** Returns true if a word, in any case and tone placement, is the first word of a family name. */
export const isFamilyName = (word: string): boolean => FAMILY_NAMES.has(fold(word));

/** Returns true if a word has the letters of a family name; its marks may differ because they were misread ("Nguyên"). */
export const resemblesFamilyName = (word: string): boolean => BARE_FAMILY_NAMES.has(bare(fold(word)));

const NAME = regex`^\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){1,4}$`;

/** Returns true if the text is a name of two to five words, in any case, that begins with a family name. */
export const isPersonName = (text: string): boolean =>
  NAME.test(text) && isFamilyName(text.split(" ", 1)[0]!);

/** Letters at the end of a damaged word that determine a family name: "uyễn". */
const FEWEST_LETTERS = 3;
/** Letters at its beginning that may be hidden or misread. */
const MOST_HIDDEN = 2;

/**
 * The only family name that a damaged word can be, because it has the same letters without marks ("Nguyên") or the same letters
 * at its end ("fếuyễn"); null if no name or several names are possible.
 */
export function likelyFamilyName(word: string): string | null {
  const folded = fold(word);
  if (FAMILY_NAMES.has(folded)) return null;
  const likely = [...FAMILY_NAMES].filter((name) => bare(name) === bare(folded) || endsAs(name, folded));
  return likely.length === 1 ? withCapital(likely[0]!) : null;
}

function endsAs(name: string, folded: string): boolean {
  let same = 0;
  while (same < name.length && name.at(-1 - same) === folded.at(-1 - same)) same++;
  const hidden = name.length - same;
  return same >= FEWEST_LETTERS && hidden <= MOST_HIDDEN && folded.length <= name.length + 1;
}
