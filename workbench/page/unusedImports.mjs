/**
 * esbuild plugin: imports of which nothing is used are left out, though the packages do not say that they may be.
 * Reading a file needs a few constants of Univer; without this it would come with Univer's whole sheet.
 */
export const unusedImportsLeftOut = {
  name: "unused-imports-left-out",
  setup(build) {
    build.onResolve({ filter: /^(@univerjs\/|\.)/ }, async ({ path, kind, pluginData, importer, namespace, resolveDir }) => {
      if (pluginData === unusedImportsLeftOut || kind === "entry-point" || importer.includes("node_modules")) return undefined;
      const resolved = await build.resolve(path, { kind, importer, namespace, resolveDir, pluginData: unusedImportsLeftOut });
      return { ...resolved, sideEffects: false };
    });
  },
};
