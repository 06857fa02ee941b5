import "@testing-library/jest-dom";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";

const FOLDER = join(__dirname, "..", "..", "src", "taskpane");
const html = readFileSync(join(FOLDER, "taskpane.html"), "utf8");
const script = readFileSync(join(FOLDER, "old-excel.js"), "utf8");

/** The page's static part, as an old webview would show it, with the script run under a browser's name. */
function openWith(userAgent: string): void {
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? "";
  jest.spyOn(navigator, "userAgent", "get").mockReturnValue(userAgent);
  new Function(script)();
}
const explanation = (): HTMLElement | null => document.getElementById("old-excel");
const pane = (): HTMLElement | null => document.getElementById("pane");

describe("an Excel that is too old", () => {
  test.each([
    [
      "Excel 2019: Internet Explorer",
      "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
    ],
    ["the old Edge", "Mozilla/5.0 (Windows NT 10.0) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19045"],
  ])("%s is told so in both languages instead of showing a blank pane", (_case, userAgent) => {
    openWith(userAgent);
    expect(explanation()).toBeVisible();
    expect(explanation()).toHaveTextContent(
      /Bình Xét cần Excel 2021 trở lên.*Bình Xét needs Excel 2021 or later/,
    );
    expect(pane()).not.toBeVisible();
  });

  test("a current one sees nothing of it, until the pane asks for it", () => {
    openWith("Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0");
    expect(explanation()).not.toBeVisible();
    (window as unknown as { showOldExcel: () => void }).showOldExcel();
    expect(explanation()).toBeVisible();
  });

  test("the script is plain ES5, because nothing newer would run there", () => {
    const problems = new Linter().verify(script, [
      { languageOptions: { ecmaVersion: 5, sourceType: "script" }, files: ["**/*.js"] },
    ]);
    expect(problems.filter(({ fatal }) => fatal)).toEqual([]);
    expect(
      new Linter().verify("var f = () => 1;", [
        { languageOptions: { ecmaVersion: 5, sourceType: "script" }, files: ["**/*.js"] },
      ]),
    ).toEqual([expect.objectContaining({ fatal: true })]);
  });
});

test("the page allows no other origin than its own server and the address of office.js", () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'self' /);
  expect(policy.replace(/<%=.*?%>/, "")).not.toMatch(/https?:|\*|unsafe-eval|script-src|connect-src/);
  expect(html.replace(/<%=.*?%>/g, "")).not.toMatch(/https?:\/\//);
});

test("no script stands in the page itself, which the policy would refuse", () => {
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/\son\w+=/);
});
