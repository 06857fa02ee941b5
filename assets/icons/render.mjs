// Draws assets/icon*.png from the SVG files beside this script: node assets/icons/render.mjs
import { readFile, writeFile } from "node:fs/promises";
import { URL } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const DRAWINGS = [
  { svg: "app", png: "icon", sizes: [16, 32, 64, 80, 128] },
  { svg: "check", png: "icon-check", sizes: [16, 32, 80] },
  { svg: "list", png: "icon-list", sizes: [16, 32, 80] },
];
const here = new URL("./", import.meta.url);
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox"],
});
for (const { svg, png, sizes } of DRAWINGS) {
  const drawing = await readFile(new URL(`${svg}.svg`, here), "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await writeFile(
      new URL(`../${png}-${size}.png`, here),
      await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }),
    );
    await page.close();
  }
}
await browser.close();
