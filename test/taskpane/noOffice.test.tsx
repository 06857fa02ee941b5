test("where office.js could not be loaded the pane says so instead of staying empty", async () => {
  document.body.innerHTML = '<div id="pane"></div><div id="no-office" hidden="hidden"></div>';
  await import("../../src/taskpane");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.getElementById("no-office")?.hasAttribute("hidden")).toBe(false);
  expect(document.getElementById("pane")?.childElementCount).toBe(0);
});
