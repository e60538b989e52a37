// Texts that begin with the name of a unit, and where it ends. Names come from the grammar of organisations and from the
// corpus, what follows them mostly from the corpus.
import type { Draw } from "../../fixtures/generate/draw.ts";
import type { NameWords } from "../../fixtures/unit-names/sentences.ts";
import type { RealTexts } from "./real-texts.ts";
import {
  ADVERBS,
  AMOUNTS,
  AND,
  BEFORE_AMOUNTS,
  BRAND_TAILS,
  BRANDS,
  COMMON,
  COMMON_CLASSES,
  COMPANIES,
  DIVISIONS,
  FORCE_JOINTS,
  GROUP_ACTS,
  GROUP_NOUNS,
  HEADS,
  HELPED,
  HELPERS,
  KINDS,
  KNOWN,
  LATER,
  MEMBERS,
  MODIFIERS,
  NEW_NOUNS,
  NOBODY,
  OF_PLACES,
  OWNERS,
  OWNING,
  PEOPLE,
  PLACES,
  QUALITIES,
  SCHOOLS,
  SHORT,
  SHORT_TASKS,
  SPECIALITIES,
  TAILS,
  TASK_FORCES,
  TEAMS,
  TITLES,
  ZONES,
} from "./sample-words.ts";

export interface Sample {
  readonly text: string;
  readonly end: number;
  readonly group: boolean;
  /** Other places of the same document: the name with other words after it, and names that begin alike. */
  readonly others: readonly string[];
}

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
    const short = !group && draw.chance(0.06);
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
    if (kind < 0.485) return ` ${this.#predicate()}`;
    if (kind < 0.495)
      return `${draw.one(BEFORE_AMOUNTS)} ${draw.whole(2, 900)} ${draw.one(AMOUNTS)}${draw.chance(0.5) ? ` ${draw.one(LATER)}` : ""}`;
    if (kind < 0.51)
      return ` ${draw.one(TITLES)} ${draw.chance(0.6) ? `${this.#often(this.#real.actions)} ` : ""}${this.#noun()}`;
    if (kind < 0.57) return `, ${this.#clause()}`;
    if (kind < 0.61) return ` và ${draw.one(NOBODY)} ${this.#predicate()}`;
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
    if (kind > 0.97) return `${this.#draw.one(SHORT_TASKS)} ${this.#draw.one(LATER)}`.trim();
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
    if (kind < 0.06) return draw.one(COMMON);
    if (kind < 0.09) return `${draw.one(OF_PLACES)} ${draw.one(PLACES)}`;
    if (kind < 0.26) return draw.one(this.#words.names);
    if (kind < 0.34) return draw.one(this.#real.names);
    if (kind < 0.41) return this.#taskForce();
    if (kind < 0.425) return this.#helper();
    if (kind < 0.435) return this.#zones();
    if (kind < 0.46)
      return `${draw.one(TEAMS)}${draw.chance(0.3) ? ` ${this.#often(this.#real.nouns)}` : ""}`;
    if (kind < 0.52) return this.#company();
    if (kind < 0.56) return `${draw.one(SCHOOLS)} ${draw.chance(0.75) ? draw.one(PLACES) : draw.one(BRANDS)}`;
    if (kind < 0.58) return this.#division();
    const head = draw.one(HEADS);
    const first = draw.chance(0.06) ? draw.one(SPECIALITIES) : this.#field();
    let name = `${head} ${draw.chance(0.85) ? capital(first) : first}`;
    if (draw.chance(0.28)) name += this.#joined();
    else if (draw.chance(0.04)) name += ` và các ${this.#often(this.#real.nouns)}`;
    if (draw.chance(0.12)) name += ` ${draw.one(PLACES)}`;
    else if (draw.chance(0.2)) name += draw.one(TAILS);
    return name;
  }

  /** "Phòng Thanh tra, Pháp chế". */
  #division(): string {
    const draw = this.#draw;
    const [first, second, third] = draw.some(DIVISIONS, 3);
    const kind = draw.share();
    const name = `${draw.chance(0.85) ? "Phòng" : draw.one(HEADS)} ${first}`;
    if (kind < 0.45) return name;
    if (kind < 0.65) return `${name}, ${second}`;
    if (kind < 0.8) return `${name} - ${second}`;
    if (kind < 0.88) return `${name} và ${second}`;
    return `${name}, ${second}${kind < 0.96 ? ", " : " và "}${third}`;
  }

  /** "Tổ giúp việc Ban Chỉ đạo về chuyển đổi số". */
  #helper(): string {
    const draw = this.#draw;
    const name = `${draw.one(HELPERS)} ${draw.one(HELPED)}`;
    if (draw.chance(0.35)) return name;
    const field = draw.chance(0.3) ? this.#often(this.#real.works) : this.#field();
    return `${name}${draw.one(FORCE_JOINTS)}${field}`;
  }

  /** "Ban Quản lý các khu công nghiệp tỉnh", "Ban Quản lý Khu kinh tế Nậm Tha và các Khu công nghiệp tỉnh". */
  #zones(): string {
    const draw = this.#draw;
    const zone = () => `${draw.chance(0.4) ? "các " : ""}${draw.one(ZONES)}`;
    const place = () => (draw.chance(0.5) ? ` ${draw.one(PLACES)}` : "");
    let name = `${draw.one(["Ban Quản lý", "Ban Quản lý", "Ban quản lý"])} ${zone()}${place()}`;
    if (draw.chance(0.4)) name += ` và ${zone()}${place()}`;
    return name + (draw.chance(0.25) ? draw.one([" tỉnh", " thành phố"]) : "");
  }

  /** "Ban Chỉ đạo về chuyển đổi số và cải cách hành chính", "Hội đồng Phổ biến, giáo dục pháp luật". */
  #taskForce(): string {
    const draw = this.#draw;
    const joint = draw.one(FORCE_JOINTS);
    const field = draw.chance(0.3) ? this.#often(this.#real.works) : this.#field();
    let name = `${draw.one(TASK_FORCES)}${joint}${draw.chance(0.3) ? capital(field) : field}`;
    while (draw.chance(0.28)) name += `, ${this.#field()}`;
    if (draw.chance(0.35)) name += ` và ${this.#field()}`;
    return name + (draw.chance(0.15) ? draw.one(TAILS) : "");
  }

  /** "Công ty TNHH Chế biến nông sản FastCar Việt Nam". */
  #company(): string {
    const draw = this.#draw;
    let name = draw.one(COMPANIES);
    if (draw.chance(0.45)) name += ` ${capital(this.#field())}`;
    if (draw.chance(0.15)) name += this.#joined();
    name += ` ${draw.one(draw.chance(0.8) ? BRANDS : PLACES)}`;
    if (draw.chance(0.35)) name += ` ${draw.one(BRAND_TAILS)}`;
    if (draw.chance(0.12)) name += ` - ${draw.one(["Chi nhánh ", ""])}${draw.one(PLACES)}`;
    else if (draw.chance(0.1)) name += ` chi nhánh ${draw.one(PLACES)}`;
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
    if (kind < 0.85) return `, ${cased(second)}${draw.chance(0.3) ? `, ${cased(this.#field())}` : ""}`;
    return ` - ${capital(second)}`;
  }

  /** Draws an item, more often one of the first, which are the most frequent. */
  #often(list: readonly string[]): string {
    return list[Math.floor(this.#draw.share() ** 1.7 * list.length)]!;
  }

  #noun(): string {
    return this.#draw.chance(0.04) ? this.#draw.one(NEW_NOUNS) : this.#often(this.#real.nouns);
  }

  #field(): string {
    const draw = this.#draw;
    if (draw.chance(0.05)) return this.#often(this.#real.works);
    const noun = this.#noun();
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
    if (draw.chance(0.2)) return this.#actingGroup();
    const members = draw
      .some(MEMBERS, draw.whole(1, 3))
      .map((member) => (draw.chance(0.06) ? member + draw.one(QUALITIES) : member));
    const list =
      members.length > 1 && draw.chance(0.2)
        ? `${members.slice(0, -1).join(", ")} và ${members.at(-1)}`
        : members.join(", ");
    if (draw.chance(0.1)) members.push(draw.one(this.#real.nouns));
    const noun = draw.chance(0.12) ? ` ${draw.one(this.#real.nouns)}` : "";
    const field = draw.chance(0.06) ? ` trong lĩnh vực ${draw.one(this.#real.nouns)}` : "";
    return `${draw.chance(0.9) ? "các" : "những"} ${list}${noun}${this.#kind() || field}`;
  }

  /** "các doanh nghiệp hoạt động trong lĩnh vực xây dựng, giao thông và logistics trên địa bàn tỉnh". */
  #actingGroup(): string {
    const draw = this.#draw;
    const field = () => (draw.chance(0.7) ? this.#noun() : this.#often(this.#real.actions));
    let name = `các ${draw.one(GROUP_NOUNS)} ${draw.one(GROUP_ACTS)} ${field()}`;
    while (draw.chance(0.4)) name += `, ${field()}`;
    if (draw.chance(0.4)) name += `${draw.chance(0.75) ? " và" : ","} ${field()}`;
    return name + (draw.chance(0.35) ? draw.one(KINDS) : "");
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
