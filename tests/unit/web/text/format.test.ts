import { describe, expect, test } from "vitest";
import { formatDate, formatNumber, formatSigned, formatSpan } from "../../../../web/text/format.ts";

describe("dates as far as they are known", () => {
  test.each([
    ["2019", "2019年", "2019"],
    ["2019-03", "2019年3月", "March 2019"],
    ["2019-03-05", "2019年3月5日", "5 March 2019"],
    ["近日", "近日", "近日"],
  ])("%s reads %s and %s", (date, chinese, english) => {
    expect(formatDate(date, "zh")).toBe(chinese);
    expect(formatDate(date, "en")).toBe(english);
  });

  test("a span needs only the ends that are known", () => {
    expect(formatSpan("2010", "2012", "en")).toBe("2010–2012");
    expect(formatSpan(null, "2012", "en")).toBe("2012");
    expect(formatSpan("2012", "2012", "en")).toBe("2012");
    expect(formatSpan(null, null, "en")).toBe("");
  });
});

describe("numbers", () => {
  test("are grouped", () => expect(formatNumber(9898, "zh")).toBe("9,898"));

  test("contributions bear their sign", () => {
    expect(formatSigned(0.5, "zh")).toBe("+0.50");
    expect(formatSigned(-0.25, "zh")).toBe("-0.25");
    expect(formatSigned(0, "zh")).toBe("0.00");
  });
});
