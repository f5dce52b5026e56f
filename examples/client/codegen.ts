import type { CodegenConfig } from "@graphql-codegen/cli";

/** Outside this repository write the server's address instead: `schema: "http://127.0.0.1:4000/graphql"`. */
const config: CodegenConfig = {
  schema: "../../server/**/*.graphql",
  documents: "*.graphql",
  importExtension: ".ts",
  generates: {
    "generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { PartialDate: "string", SafeInt: "number", URL: "string", DateTime: "string" },
      },
    },
  },
};

export default config; // the tool reads the default export
