/**
 * Two builds: the add-in (what is shipped: `npm run build` writes it to dist/) and the workbench's page, which is
 * only ever served by `npm start` (src/workbench/server) and never written to dist/.
 *
 * OFFICE_JS: the address of office.js as taskpane.html writes it. By default it is the add-in's own server
 * ("office/office.js", copied unmodified from the npm package), because nothing may leave the machine; who deploys
 * may set Microsoft's CDN address instead, and then nothing of Microsoft's is copied.
 */
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const OFFICE_PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const OFFICE_DIST = path.join(OFFICE_PACKAGE, "dist");
const OWN_OFFICE_JS = "office/office.js";
/** A pane must open at once on an old office machine: kilobytes, gzipped, of the scripts it starts with. */
const PANE_LIMIT_KB = 250;

/**
 * The files of office.js that Excel loads, release builds only: office.js asks for `excel-<platform>-<version>.js`
 * and `<locale>/office_strings.js` next to itself, for the mapping table where no host introduces itself, and for
 * AgaveErrorUX (so spelt, while the package's folder is in small letters) where Excel on the web is not trusted.
 * Its two telemetry folders are left out: what is not there cannot send anything.
 */
function officeFiles() {
  const names = fs.readdirSync(OFFICE_DIST);
  const wanted = (name) =>
    name === "office.js" ||
    name === "o15apptofilemappingtable.js" ||
    (/^excel-(web|win32|mac|ios)-16\.\d+\.js$/.test(name) && !name.includes("debug"));
  const locale = (name) => fs.existsSync(path.join(OFFICE_DIST, name, "office_strings.js"));
  return [
    ...names.filter(wanted).map((name) => ({ from: path.join(OFFICE_DIST, name), to: `office/${name}` })),
    ...names.filter(locale).map((name) => ({
      from: path.join(OFFICE_DIST, name, "office_strings.js"),
      to: `office/${name}/office_strings.js`,
    })),
    { from: path.join(OFFICE_DIST, "agaveerrorux"), to: "office/AgaveErrorUX" },
    { from: path.join(OFFICE_PACKAGE, "LICENSE.md"), to: "office/LICENSE.md" },
  ].map((pattern) => ({ ...pattern, info: { minimized: true } }));
}

/** Fails the build when the scripts of one entry, gzipped, are over the limit; says the size either way. */
class BundleLimit {
  constructor(entry, kilobytes) {
    this.entry = entry;
    this.kilobytes = kilobytes;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BundleLimit", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundleLimit", stage }, () => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const bytes = files.map((file) => zlib.gzipSync(compilation.assets[file].buffer()).length);
        const size = Math.ceil(bytes.reduce((sum, one) => sum + one, 0) / 1024);
        const text = `${this.entry}: ${size} KB gzip, limit ${this.kilobytes} KB`;
        if (size > this.kilobytes) compilation.errors.push(new compiler.webpack.WebpackError(text));
        else compiler.getInfrastructureLogger("bundle").warn(text);
      });
    });
  }
}

function common(name, production) {
  return {
    name,
    mode: production ? "production" : "development",
    target: ["web", "es2020"],
    context: __dirname,
    devtool: production ? false : "cheap-module-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: !production } },
        },
      ],
    },
    cache: { type: "filesystem", buildDependencies: { config: [path.join(__dirname, "webpack.config.js")] } },
    output: {
      path: path.resolve(__dirname, name === "addin" ? "dist" : "dist-workbench"),
      filename: production ? "[name].[contenthash].js" : "[name].js",
      // Source maps name files relative to the project: no path of the machine they were built on.
      devtoolModuleFilenameTemplate: "[resource-path]",
      clean: production,
    },
    // The pages stay readable: who deploys them may have to look into them.
    optimization: { minimizeOptions: { html: false } },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** The add-in: taskpane.html, its scripts, icons, manifest and (by default) office.js. */
function addIn(production, officeJs = process.env.OFFICE_JS || OWN_OFFICE_JS) {
  const copies = [
    { from: "assets/icon-*.png" },
    { from: "manifest.xml", noErrorOnMissing: !production },
    // Plain ES5, copied and never compiled: it runs before everything else, in webviews where the bundle cannot.
    { from: "src/taskpane/old-excel.js", to: "old-excel.js", info: { minimized: true } },
  ];
  return {
    ...common("addin", production),
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        officeJs,
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyPlugin({
        patterns: production && officeJs === OWN_OFFICE_JS ? [...copies, ...officeFiles()] : copies,
      }),
      ...(production ? [new BundleLimit("taskpane", PANE_LIMIT_KB)] : []),
    ],
  };
}

/** The workbench's page. */
function workbench(production) {
  return {
    ...common("workbench", production),
    entry: { workbench: "./src/workbench/page/index.tsx" },
    plugins: [
      new HtmlPlugin({ template: "./src/workbench/page/index.html", filename: "index.html", minify: false }),
    ],
  };
}

module.exports = (_env, argv = {}) =>
  argv.mode === "production" ? [addIn(true)] : [addIn(false), workbench(false)];
module.exports.addIn = addIn;
module.exports.workbench = workbench;
module.exports.OFFICE_DIST = OFFICE_DIST;
