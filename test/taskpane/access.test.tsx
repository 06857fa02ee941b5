import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { openPane, type OpenPane } from "./support/openPane";

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const rows = (): HTMLElement[] =>
  within(screen.getByRole("list", { name: "Kiểm tra" })).getAllByRole("button");
const stateOf = ({ store }: OpenPane): string => store.state().page.kind;

/** jsdom draws nothing, so contrast is looked at in a real browser instead. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

async function checked(): Promise<OpenPane> {
  const pane = await openPane();
  await pane.user.click(button("Kiểm tra"));
  await screen.findByRole("list", { name: "Kiểm tra" });
  return pane;
}

describe("nothing that axe finds wrong", () => {
  test("at the start", async () => {
    await openPane();
    expect(await violations()).toEqual([]);
  });

  test("while working", async () => {
    const { host, jobs } = await openPane();
    host.holdReads();
    act(() => void jobs.check());
    expect(await violations()).toEqual([]);
  });

  test.each([
    ["with a result and a question", async () => undefined],
    ["with the tables open", ({ user }: OpenPane) => user.click(button(/1 Bảng đã nhận/))],
    ["with the ranking open", ({ user }: OpenPane) => user.click(button(/3 Xếp hạng/))],
    [
      "with lists written",
      async ({ user }: OpenPane) => {
        await user.click(button(/4 Danh sách/));
        await user.click(button("Lập danh sách"));
        await screen.findByText("Đã ghi vào sổ");
      },
    ],
    ["out of date", ({ host }: OpenPane) => Promise.resolve(act(() => host.staffChange()))],
    ["on a candidate's page", ({ user }: OpenPane) => user.click(rows()[1] as HTMLElement)],
    ["on the notes", ({ user }: OpenPane) => user.click(button("1 lưu ý"))],
    ["on the settings", ({ user }: OpenPane) => user.click(button("Thiết lập"))],
  ])("%s", async (_state, reach: (pane: OpenPane) => Promise<unknown>) => {
    await reach(await checked());
    expect(await violations()).toEqual([]);
  });
});

describe("by keyboard alone", () => {
  test("check, go down the list, open, come back to the same row", async () => {
    const pane = await openPane();
    button("Kiểm tra").focus();
    await pane.user.keyboard("{Enter}");
    await screen.findByRole("list", { name: "Kiểm tra" });
    rows()[0]?.focus();
    await pane.user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(rows()[1]).toHaveFocus();
    await pane.user.keyboard("{Enter}");
    expect(stateOf(pane)).toBe("candidate");
    expect(button("Quay lại")).toHaveFocus();
    await pane.user.keyboard("{Escape}");
    expect(stateOf(pane)).toBe("steps");
    expect(rows()[1]).toHaveFocus();
  });

  test("a list is one Tab stop, with Home and End", async () => {
    const { user } = await checked();
    const stops = (): number => rows().filter(({ tabIndex }) => tabIndex === 0).length;
    expect(stops()).toBe(1);
    rows()[0]?.focus();
    await user.keyboard("{End}");
    expect(rows().at(-1)).toHaveFocus();
    expect(stops()).toBe(1);
    await user.keyboard("{Home}");
    expect(rows()[0]).toHaveFocus();
  });

  test("Esc on a page stays in the pane; on the steps it is left to Office", async () => {
    const { user } = await checked();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    window.addEventListener("keydown", listen);
    await user.click(button("Thiết lập"));
    await user.keyboard("{Escape}");
    expect(heard).toEqual([]);
    await user.keyboard("{Escape}");
    expect(heard).toEqual(["Escape"]);
    window.removeEventListener("keydown", listen);
  });

  test("everything that can be pressed can be reached by Tab, as Excel on the web moves it", async () => {
    const { user } = await checked();
    await user.click(button(/1 Bảng đã nhận/));
    // Excel on the web tabs through these elements only, whatever else a browser would stop at.
    const stops = "a[href],button,input,select,textarea,[tabindex]";
    const pressable = [...document.querySelectorAll("summary,[role=button],[role=link],[onclick]")];
    expect(pressable.filter((element) => !element.matches(stops))).toEqual([]);
  });
});

test("the focus stays where it is when a check ends or the workbook changes", async () => {
  const { user, host, jobs } = await checked();
  await user.click(screen.getByRole("searchbox"));
  await act(() => jobs.check());
  expect(screen.getByRole("searchbox")).toHaveFocus();
  act(() => host.staffChange());
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

test("screen readers are told how a check goes, without anything moving", async () => {
  const { host, jobs } = await openPane();
  const live = screen.getByRole("status");
  const release = host.holdReads();
  let running: Promise<void> = Promise.resolve();
  act(() => {
    running = jobs.check();
  });
  expect(live).toHaveTextContent("Đang đọc sổ…");
  release();
  await act(() => running);
  expect(live).toHaveTextContent(/Đã kiểm tra 10 mục: \d+ đạt, \d+ chưa đạt, \d+ chưa đủ dữ liệu\./);
});

describe("light and dark", () => {
  const ground = (): string =>
    getComputedStyle(document.querySelector(".fui-FluentProvider") as Element).getPropertyValue(
      "--colorNeutralBackground1",
    );
  const [light, dark] = ["#ffffff", "#292929"];

  test.each([
    ["Office is dark", "auto", true, false, dark],
    ["Office is light though the system is dark", "auto", false, true, light],
    ["Office does not say, the system is dark", "auto", null, true, dark],
    ["Office does not say, nor does the system", "auto", null, false, light],
    ["staff chose light against all", "light", true, true, light],
    ["staff chose dark against all", "dark", false, false, dark],
  ] as const)("%s", async (_case, theme, officeIsDark, systemIsDark, expected) => {
    const query = {
      matches: systemIsDark,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    window.matchMedia = () => query as unknown as MediaQueryList;
    await openPane({ stored: { theme }, officeIsDark });
    expect(ground()).toBe(expected);
  });
});
