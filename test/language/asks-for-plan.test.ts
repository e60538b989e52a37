import { describe, expect, it } from "vitest";
import {
  asksForOwnPlan,
  isOwnPlan,
  lastPlanAsked,
  needsNoPlan,
  withoutOtherPlans,
} from "../../src/language/asks-for-plan.ts";
import { fold } from "../../src/language/fold.ts";

describe("asksForOwnPlan", () => {
  it.each([
    "Xây dựng kế hoạch của đơn vị mình, gửi Sở Nội vụ.",
    "Rà soát thủ tục; xây dựng kế hoạch của đơn vị mình.",
    "Khẩn trương ban hành kế hoạch thực hiện.",
    "Phải có kế hoạch riêng, nêu rõ việc, người làm, thời gian.",
    "Ban hành kế hoạch riêng, gửi Sở Nội vụ cùng thời hạn nêu tại khoản 1.",
    "Phải có kế hoạch của mình, do người đứng đầu ký.",
    "Cũng phải có kế hoạch riêng trong thời hạn nêu trên.",
    "Có kế hoạch chuyên đề về từng nội dung.",
    "Sở phải có kế hoạch của chính Sở, chia nhỏ cho từng phòng.",
    "Có kế hoạch đồng hành cùng doanh nghiệp.",
  ])("is true for “%s”", (text) => expect(asksForOwnPlan(fold(text))).toBe(true));

  it.each([
    "đã ban hành kế hoạch của đơn vị tiếp tục thực hiện.",
    "đã ban hành kế hoạch tiếp tục thực hiện; các đơn vị còn lại xây dựng kế hoạch của đơn vị mình.",
    "Rà soát thủ tục; các sở xây dựng kế hoạch của đơn vị mình.",
    "Tham mưu ban hành kế hoạch thực hiện kế hoạch này.",
    "Thực hiện nhiệm vụ phối hợp, không phải ban hành kế hoạch riêng.",
    "Lồng ghép vào kế hoạch cải cách hành chính, không ban hành kế hoạch riêng.",
    "Không bắt buộc phải xây dựng kế hoạch của đơn vị mình.",
    "Không cần phải có kế hoạch của mình.",
    "Lồng ghép nhiệm vụ vào kế hoạch năm 2026 đã ban hành, không phải gửi kế hoạch riêng.",
    "Báo cáo kết quả thực hiện kế hoạch của mình.",
    "Ban hành kế hoạch riêng hoặc lồng ghép vào kế hoạch cải cách hành chính, kế hoạch công tác năm 2025.",
    "Lồng ghép vào kế hoạch cải cách hành chính hoặc ban hành kế hoạch riêng.",
    "Đôn đốc việc xây dựng và gửi kế hoạch của các sở.",
    "Hướng dẫn các đơn vị xây dựng kế hoạch của đơn vị mình.",
    "Không yêu cầu UBND các xã, phường, đặc khu xây dựng kế hoạch của đơn vị mình.",
  ])("is false for “%s”", (text) => expect(asksForOwnPlan(fold(text))).toBe(false));
});

/** Whether a sentence with a date asks for a plan. */
const asks = (text: string) => lastPlanAsked(withoutOtherPlans(fold(text))) >= 0;

describe("lastPlanAsked", () => {
  it.each([
    "ban hành kế hoạch thực hiện cụ thể của ngành",
    "gửi về Sở Nông nghiệp và Môi trường (qua Chi cục Bảo vệ môi trường) kế hoạch năm 2026 của đơn vị",
    "có phương án riêng về thu gom rác",
    "kế hoạch của các sở phải được ban hành",
    "chưa gửi kế hoạch khẩn trương hoàn thành",
    "lập phương án riêng về cải thiện tiếp cận đất đai",
    "xây dựng phương án nâng cao các chỉ tiêu thuộc lĩnh vực quản lý",
  ])("finds a plan in “%s”", (text) => expect(asks(text)).toBe(true));

  it.each([
    "tham mưu UBND tỉnh ban hành kế hoạch cải thiện PCI",
    "xây dựng kế hoạch phúc tra phiếu điều tra trình UBND tỉnh phê duyệt",
    "không phải xây dựng kế hoạch",
    "đã ban hành kế hoạch của đơn vị",
    "xây dựng báo cáo theo kế hoạch số 12/KH-UBND",
    "khi có kế hoạch nâng cao chỉ số",
    "ban hành văn bản thay kế hoạch của tỉnh",
    "gửi mẫu kế hoạch cho các đơn vị",
    "xây dựng Kế hoạch năm 2027 trình UBND tỉnh",
  ])("finds none in “%s”", (text) => expect(asks(text)).toBe(false));
});

describe("isOwnPlan", () => {
  it.each(["Kế hoạch của Sở", "Kế hoạch riêng", "Kế hoạch thực hiện của UBND cấp huyện"])(
    "is true for the product “%s”",
    (text) => expect(isOwnPlan(fold(text))).toBe(true),
  );
  it.each(["Kế hoạch của UBND tỉnh", "Kế hoạch", "Báo cáo thực hiện kế hoạch của Sở"])(
    "is false for the product “%s”",
    (text) => expect(isOwnPlan(fold(text))).toBe(false),
  );
});

describe("needsNoPlan", () => {
  it.each([
    "Không phải ban hành kế hoạch riêng.",
    "Đưa nội dung vào chương trình công tác, không phải gửi văn bản triển khai riêng.",
    "Lồng ghép vào kế hoạch cải cách hành chính, không yêu cầu gửi riêng.",
    "Không cần có kế hoạch của mình.",
    "Không yêu cầu UBND các xã, phường xây dựng kế hoạch riêng về PAPI.",
    "UBND xã Bình Nguyên được miễn gửi kế hoạch do xã đang thực hiện đề án thí điểm.",
  ])("is true for “%s”", (text) => expect(needsNoPlan(fold(text))).toBe(true));

  it.each([
    "Phê bình các đơn vị không ban hành kế hoạch.",
    "Không phải gửi văn bản giấy.",
    "Ban hành kế hoạch riêng.",
  ])("is false for “%s”", (text) => expect(needsNoPlan(fold(text))).toBe(false));
});
