/**
 * Runs TypeScript in Node: `node -r ./src/workbench/node/register.js FILE.ts`. Sucrase strips the types, and what it
 * made of each text is kept in node_modules/.cache, because compiling hundreds of files takes longer than most runs.
 */
const { Buffer } = require("node:buffer");
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { transform, getVersion } = require("sucrase");

const KEPT = path.resolve(__dirname, "../../../node_modules/.cache/binh-xet-node");
const PLUGINS = { ".ts": ["imports", "typescript"], ".tsx": ["imports", "typescript", "jsx"] };

/** The compiled text, from the cache where it is there; a cache that cannot be written costs only time. */
function compiled(source, file, transforms) {
  const key = crypto
    .createHash("sha1")
    .update(`${getVersion()}\n${transforms}\n${file}\n${source}`)
    .digest("hex");
  const kept = path.join(KEPT, `${key}.js`);
  if (fs.existsSync(kept)) return fs.readFileSync(kept, "utf8");
  const { code, sourceMap } = transform(source, {
    transforms,
    filePath: file,
    sourceMapOptions: { compiledFilename: file },
  });
  const map = Buffer.from(JSON.stringify(sourceMap)).toString("base64");
  const text = `${code}\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${map}`;
  try {
    fs.mkdirSync(KEPT, { recursive: true });
    // Two runs at once: whoever renames last wins, and neither reads half a file.
    const half = `${kept}.${process.pid}`;
    fs.writeFileSync(half, text);
    fs.renameSync(half, kept);
  } catch {
    return text;
  }
  return text;
}

for (const [extension, transforms] of Object.entries(PLUGINS)) {
  require.extensions[extension] = (module, file) => {
    module._compile(compiled(fs.readFileSync(file, "utf8"), file, transforms), file);
  };
}
