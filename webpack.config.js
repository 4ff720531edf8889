/* The add-in: one page that holds the task pane and the custom functions (shared runtime). The workbench is built apart, see workbench/. */
const path = require("node:path");
const fs = require("node:fs");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const MICROSOFT_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const DEVELOPMENT_URL = "https://localhost:3000";

/** Excel passes errors inside a range (#N/A …) to the function only when the metadata says so; the generator cannot say it. */
class AllowErrorsAsInput {
  apply(compiler) {
    // After the files are written: the metadata plugin adds the asset to child compilations too, and they must not differ.
    compiler.hooks.afterEmit.tapAsync("AllowErrorsAsInput", ({ outputOptions }, done) => {
      const { outputFileSystem } = compiler;
      const file = path.join(outputOptions.path, "functions.json");
      outputFileSystem.readFile(file, (error, content) => {
        if (error) return done(error);
        const metadata = { ...JSON.parse(content.toString()), allowErrorForDataTypeAny: true };
        outputFileSystem.writeFile(file, JSON.stringify(metadata, null, 2), done);
      });
    });
  }
}

/**
 * Build settings, each by `--env name=value`:
 *   out        folder under dist/ (default `production`)
 *   officeJs   address of office.js (default Microsoft's CDN; an organisation without internet serves its own copy)
 *   baseUrl    where the add-in will be served, written into the copied manifest (default the development server)
 */
module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const out = env.out ?? "production";
  const baseUrl = (env.baseUrl ?? DEVELOPMENT_URL).replace(/\/$/, "");
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry: {
      functions: "./src/functions/functions.ts",
      // The pane uses the criteria, roster and texts that functions.js already holds.
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: { path: path.resolve(__dirname, "dist", out), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      new AllowErrorsAsInput(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        officeJsUrl: env.officeJs ?? MICROSOFT_CDN,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, baseUrl) },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: env.serve ? await developmentServer() : undefined,
  };
};

/** Excel loads add-ins only over https; the certificates are made by office-addin-dev-certs on the developer's machine. */
async function developmentServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return {
    port: 3000,
    server: { type: "https", options: { ca, key, cert } },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: fs.existsSync("samples") ? [{ directory: path.resolve(__dirname, "samples"), publicPath: "/samples" }] : [],
  };
}
