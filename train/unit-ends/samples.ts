// Texts that begin with the name of a unit, and where it ends. Names come from the grammar of organisations and from the
// corpus, what follows them mostly from the corpus.
import type { Draw } from "../../fixtures/generate/draw.ts";
import type { NameWords } from "../../fixtures/unit-names/sentences.ts";
import type { RealTexts } from "./real-texts.ts";

export interface Sample {
  readonly text: string;
  readonly end: number;
  readonly group: boolean;
  /** Other places of the same document: the name with other words after it, and names that begin alike. */
  readonly others: readonly string[];
}

const HEADS =
  "Chi cục;Trung tâm;Phòng;phòng;Ban;Ban Quản lý;Vụ;Cục;Viện;Hội;Hiệp hội;Liên hiệp Hội;Công ty;Công ty Cổ phần;Công ty TNHH;Tổng công ty;Quỹ;Trường Cao đẳng;Trường Đại học;Trường Trung cấp;Bệnh viện;Tổ;Đội;Trạm;Bộ phận;Khoa;Ngân hàng;Xí nghiệp;Nhà máy;Tạp chí;Học viện;Liên đoàn;Câu lạc bộ;Văn phòng;Hạt;Bảo tàng;Nhà hát;Chi nhánh;Ban Chỉ đạo;Tổ công tác;Thư viện;Chi hội;Đảng ủy;Chi bộ;Tổ hợp tác".split(
    ";",
  );
const SHORT = ["Văn phòng", "Trung tâm", "Chi cục", "Ban Quản lý", "Công ty", "Hội", "Hiệp hội"];
const PLACES =
  "An Phú;Nậm Tha;Đông Hòa;Sông Lô;Minh Long;Kỳ Sơn;Lào Cai;Thanh Hóa;Bắc Ninh;Việt Nam;miền Trung;Đắk Lắk".split(
    ";",
  );
const TAILS = [
  " tỉnh",
  " tỉnh",
  " thành phố",
  " số 1",
  " số 3",
  " khu vực",
  " khu vực II",
  " miền Nam",
  " cấp tỉnh",
  " hai cấp",
  " huyện",
  " xã",
  " 2",
  " I",
];
const OWNERS = [
  " thuộc Sở",
  " trực thuộc UBND tỉnh",
  " của Thành phố",
  " trực thuộc Sở Y tế",
  " thuộc Sở Xây dựng",
  " của tỉnh",
];
const KNOWN = [
  "Sở Tài chính",
  "Sở Xây dựng",
  "Công an tỉnh",
  "UBND cấp xã",
  "UBND các xã, phường",
  "Văn phòng UBND tỉnh",
  "Báo tỉnh",
  "Ủy ban MTTQ Việt Nam tỉnh",
  "Thuế tỉnh",
  "Đài Phát thanh và Truyền hình",
];
const AND = [" và ", " và ", " và ", ", và ", " cùng với "];
const ADVERBS =
  "dự kiến;hằng năm;hàng năm;hằng quý;hằng tháng;hàng tháng;hằng tuần;định kỳ;thường xuyên;kịp thời;chủ động;tích cực;tiếp tục;khẩn trương;nghiêm túc;trong tháng 3;trong năm 2025;trong quý II;trước ngày 15;sớm;trực tiếp;cùng;tự;phải;cần;sẽ;đã;có trách nhiệm;chịu trách nhiệm;được giao;căn cứ chức năng, nhiệm vụ;trên cơ sở đó;theo thẩm quyền;với vai trò thường trực;không;chưa;đang;có;tập trung;phối hợp;chủ trì;chủ trì, phối hợp;lập kế hoạch;làm đầu mối;đôn đốc;vận động;gồm;bao gồm;là;tuyên truyền;cùng các đơn vị".split(
    ";",
  );
/** Names that most plans contain. */
const COMMON =
  "Văn phòng Sở;Thanh tra Sở;Văn phòng;Thanh tra;Văn phòng HĐND và UBND;Văn phòng HĐND và UBND xã;Văn phòng HĐND và UBND phường;Văn phòng Đoàn ĐBQH và HĐND;Văn phòng Cục;Văn phòng Chi cục;Phòng Tổ chức;Phòng Tổng hợp;Phòng Kế hoạch;Phòng Kinh tế;Phòng Văn hóa - Xã hội;Phòng Nội vụ;Công an xã;Ban Chỉ huy Quân sự xã;Bưu điện tỉnh;Viễn thông;Tòa án nhân dân;Kho bạc Nhà nước;Bệnh viện tỉnh;Thư viện;Bảo tàng;Đoàn Thanh niên;Đảng ủy;Ban Tuyên giáo;Thanh tra huyện;Trung tâm Phục vụ hành chính công;Văn phòng Đảng ủy;Viện kiểm sát nhân dân;Viện kiểm sát nhân dân khu vực;Tòa án nhân dân hai cấp;Viện kiểm sát nhân dân hai cấp".split(
    ";",
  );
const COMMON_CLASSES =
  "các cơ quan, đơn vị;các cơ quan, đơn vị;các cơ quan, đơn vị liên quan;các cơ quan, đơn vị, địa phương;các đơn vị;các đơn vị liên quan;các đơn vị có liên quan;các cơ quan liên quan;các sở, ban, ngành;các sở, ngành;các sở, ban, ngành liên quan;các phòng, ban;các phòng, ban, đơn vị;các phòng chuyên môn;các phòng, đơn vị thuộc Sở;các phòng, đơn vị trực thuộc;các ban, ngành, đoàn thể;các ban, ngành, đoàn thể liên quan;các tổ chức, cá nhân;các địa phương;các xã, phường;các huyện, thành phố;các thôn;các tổ chức, đoàn thể;các doanh nghiệp;các đơn vị trực thuộc;các cơ quan chuyên môn;các thành viên".split(
    ";",
  );
const OF_PLACES = [
  "Báo",
  "Bưu điện",
  "Viễn thông",
  "Điện lực",
  "Thuế",
  "VNPT",
  "Viettel",
  "Kho bạc Nhà nước",
  "Hải quan",
  "Trường Đại học",
  "Trường Cao đẳng",
  "Công ty Điện lực",
  "Huyện đoàn",
  "Thành đoàn",
];
const LATER = [
  "trên địa bàn",
  "theo quy định",
  "",
  "cho các hộ dân",
  "của tỉnh",
  "và báo cáo kết quả",
  "tại các xã",
  "năm 2025",
  "để kịp thời xử lý",
  "hiệu quả",
];
const MODIFIERS =
  "ven biển;miền núi;biên giới;vùng cao;vùng sâu, vùng xa;công lập;ngoài công lập;tư nhân;nhà nước;nước ngoài;đặc thù;trọng điểm;đa khoa;chuyên khoa;tuyến tỉnh;nội đô;nhỏ và vừa;ngành dọc;đặc biệt khó khăn;dân cử;ngoài tỉnh;liên xã;liên ngành;lưu động;bán trú;chuyên trách".split(
    ";",
  );
const OWNING = [
  "Chi cục",
  "Trung tâm",
  "Sở",
  "UBND tỉnh",
  "Cục",
  "Bộ",
  "Tỉnh ủy",
  "UBND huyện",
  "Công ty",
  "Trường",
  "Văn phòng",
  "Ban Quản lý",
  "Thành phố",
  "tỉnh",
  "ngành",
  "UBND cấp xã",
  "Sở Nội vụ",
];
const PEOPLE = [
  "Trưởng phòng",
  "Giám đốc Sở",
  "Thủ trưởng các đơn vị",
  "Chủ tịch UBND các xã",
  "Trưởng các phòng",
  "đồng chí Giám đốc",
];
const NOBODY = [
  "các đơn vị liên quan",
  "các cơ quan, đơn vị có liên quan",
  "các tổ chức, cá nhân liên quan",
  "các địa phương",
  "đơn vị liên quan",
  "cá nhân liên quan",
  "cá nhân có liên quan",
];
const MEMBERS =
  "sở;ban;ngành;phòng;đơn vị;cơ quan;hội;đoàn thể;tổ chức;doanh nghiệp;trường;xã;phường;huyện;trung tâm;chi cục;khoa;bộ phận;công ty;ngân hàng;địa phương;chủ đầu tư;viện;trạm;hợp tác xã;hiệp hội;trường học;bệnh viện;ban quản lý dự án;cơ sở đào tạo;hội nghề nghiệp;tổ dân phố;thôn;bản;huyện ủy;thị ủy;thành ủy;đảng ủy;cán bộ;cá nhân;thành viên;quỹ".split(
    ";",
  );
const KINDS =
  " chuyên môn; trực thuộc; trực thuộc Sở; thuộc Sở; thuộc Sở Y tế; trên địa bàn; trên địa bàn tỉnh; của tỉnh; của Thành phố; cấp tỉnh; cấp xã; trực thuộc UBND tỉnh; thuộc UBND tỉnh; liên quan; có liên quan; khác; còn lại; nghiệp vụ; trong khu công nghiệp; sự nghiệp công lập; thuộc phạm vi quản lý; trong tỉnh; thuộc và trực thuộc; ngành dọc; trung ương đóng trên địa bàn".split(
    ";",
  );

export class SampleMaker {
  readonly #real: RealTexts;
  readonly #words: NameWords;
  readonly #draw: Draw;

  constructor(real: RealTexts, words: NameWords, draw: Draw) {
    this.#real = real;
    this.#words = words;
    this.#draw = draw;
  }

  next(): Sample {
    const draw = this.#draw;
    const group = draw.chance(0.15);
    const short = !group && draw.chance(0.05);
    let name = group ? this.#groupName() : short ? draw.one(SHORT) : this.#name();
    if (!group && !short && draw.chance(0.06))
      name += draw.chance(0.5)
        ? draw.one(OWNERS)
        : ` ${draw.one(["thuộc", "trực thuộc"])} ${draw.one(OWNING)}`;
    let rest = short ? ` ${this.#predicate()}` : this.#rest();
    if (draw.chance(0.03)) [name, rest] = [name.toUpperCase(), rest.toUpperCase()];
    if (draw.chance(0.1)) [name, rest] = [this.#misread(name), this.#misread(rest)];
    return { text: name + rest, end: name.length, group, others: this.#elsewhere(name) };
  }

  #rest(): string {
    const draw = this.#draw;
    const kind = draw.share();
    if (kind < 0.5) return ` ${this.#predicate()}`;
    if (kind < 0.56) return `, ${this.#clause()}`;
    if (kind < 0.6) return ` và ${draw.one(NOBODY)} ${this.#predicate()}`;
    if (kind < 0.72) return draw.one(this.#words.signs);
    const others = Array.from({ length: draw.chance(0.5) ? 1 : draw.whole(2, 4) }, () => this.#other());
    const list = others.map((other, n) => {
      const last = n === others.length - 1;
      return `${last && draw.chance(others.length > 1 ? 0.7 : 0.45) ? draw.one(AND) : ", "}${other}`;
    });
    return `${list.join("")}${draw.chance(0.75) ? ` ${this.#predicate()}` : draw.one(this.#words.signs)}`;
  }

  #other(): string {
    const draw = this.#draw;
    const kind = draw.share();
    if (kind < 0.08) return draw.one(COMMON);
    if (kind < 0.45) return this.#name();
    if (kind < 0.55) return draw.one(KNOWN);
    if (kind < 0.65) return `Sở ${capital(this.#often(this.#real.nouns))}`;
    if (kind < 0.8) return this.#groupName();
    return draw.chance(0.5) ? draw.one(NOBODY) : draw.one(PEOPLE);
  }

  #predicate(): string {
    const text = this.#draw.one(this.#draw.chance(0.12) ? this.#words.predicates : this.#real.predicates);
    const kind = this.#draw.share();
    if (kind < 0.15) return `${this.#draw.one(ADVERBS)} ${text}`;
    // Verbs that are used as nouns too, so that most texts have them inside a name.
    return kind < 0.3
      ? `${this.#often(this.#real.actions)} ${this.#often(this.#real.nouns)} ${this.#draw.one(LATER)}`
      : text;
  }

  /** "căn cứ chức năng, tổ chức thực hiện" after a comma. */
  #clause(): string {
    return this.#draw.chance(0.3)
      ? this.#draw.one([
          "trên cơ sở kế hoạch này",
          "theo chức năng, nhiệm vụ được giao",
          "căn cứ tình hình thực tế",
          "trong phạm vi quản lý",
        ])
      : this.#predicate();
  }

  #name(): string {
    const draw = this.#draw;
    const kind = draw.share();
    if (kind < 0.07) return draw.one(COMMON);
    if (kind < 0.1) return `${draw.one(OF_PLACES)} ${draw.one(PLACES)}`;
    if (kind < 0.3) return draw.one(this.#words.names);
    if (kind < 0.36) return draw.one(this.#real.names);
    const head = draw.one(HEADS);
    const first = this.#field();
    let name = `${head} ${draw.chance(0.9) ? capital(first) : first}`;
    if (draw.chance(0.28)) name += this.#joined();
    if (draw.chance(0.12)) name += ` ${draw.one(PLACES)}`;
    else if (draw.chance(0.2)) name += draw.one(TAILS);
    return name;
  }

  /** A second part of a name: " và Giám sát đầu tư", ", Hộ tịch và quốc tịch", " - Tài chính". */
  #joined(): string {
    const draw = this.#draw;
    const second = this.#field();
    const cased = (text: string) => (draw.chance(0.65) ? capital(text) : text);
    const kind = draw.share();
    if (kind < 0.5) return ` và ${cased(second)}`;
    if (kind < 0.75) return `, ${cased(second)} và ${cased(this.#field())}`;
    if (kind < 0.85) return `, ${cased(second)}`;
    return ` - ${capital(second)}`;
  }

  /** Draws an item, more often one of the first, which are the most frequent. */
  #often(list: readonly string[]): string {
    return list[Math.floor(this.#draw.share() ** 1.7 * list.length)]!;
  }

  #field(): string {
    const draw = this.#draw;
    const noun = this.#often(this.#real.nouns);
    if (draw.chance(0.08)) return `${noun} ${draw.one(MODIFIERS)}`;
    if (draw.chance(0.12)) return `${noun} ${this.#often(this.#real.nouns)}`;
    if (draw.chance(0.04)) return `${noun.split(" ")[0]}, ${this.#often(this.#real.nouns)}`;
    if (draw.chance(0.5)) return noun;
    const verb = this.#often(this.#real.actions);
    if (draw.chance(0.1)) return verb;
    return draw.chance(0.1) ? `${verb}, ${this.#often(this.#real.actions)} ${noun}` : `${verb} ${noun}`;
  }

  #groupName(): string {
    const draw = this.#draw;
    if (draw.chance(0.25)) return draw.one(this.#words.classes);
    if (draw.chance(0.25)) return draw.one(COMMON_CLASSES);
    const members = draw.some(MEMBERS, draw.whole(1, 3));
    const list =
      members.length > 1 && draw.chance(0.2)
        ? `${members.slice(0, -1).join(", ")} và ${members.at(-1)}`
        : members.join(", ");
    if (draw.chance(0.1)) members.push(draw.one(this.#real.nouns));
    const noun = draw.chance(0.12) ? ` ${draw.one(this.#real.nouns)}` : "";
    const field = draw.chance(0.06) ? ` trong lĩnh vực ${draw.one(this.#real.nouns)}` : "";
    return `${draw.chance(0.9) ? "các" : "những"} ${list}${noun}${this.#kind() || field}`;
  }

  #kind(): string {
    const draw = this.#draw;
    if (draw.chance(0.35)) return draw.one(KINDS);
    if (draw.chance(0.2))
      return ` ${draw.one(["thuộc", "trực thuộc", "của", "thuộc và trực thuộc"])} ${draw.one(OWNING)}`;
    return draw.chance(0.2) ? ` ${draw.one(MODIFIERS)}` : "";
  }

  #elsewhere(name: string): string[] {
    const draw = this.#draw;
    if (draw.chance(0.5)) return [];
    return Array.from({ length: draw.whole(1, 4) }, () => {
      const kind = draw.share();
      if (kind < 0.45) return name + this.#rest();
      if (kind < 0.55) return name;
      if (kind < 0.62) return `${name} ${draw.one(this.#words.predicates)}`;
      // Names that begin alike: "Phòng Quản lý năng lượng", "Phòng Quản lý thương mại".
      const words = name.split(" ");
      const shared = words.slice(0, draw.whole(2, 4)).join(" ").replace(/,$/u, "");
      return `${shared} ${this.#field()}${this.#rest()}`;
    });
  }

  /** A few words lose their marks, as in text of an English OCR engine. */
  #misread(text: string): string {
    return text
      .split(" ")
      .map((word) => {
        if (this.#draw.chance(0.08)) return word.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
        return word;
      })
      .join(" ");
  }
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
