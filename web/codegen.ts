import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";

/** Ids of trusted documents, as the appendix on persisted documents of GraphQL over HTTP writes them. */
function documentId(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** The schema is read as text: at build time the web knows the API by its SDL alone. */
const config: CodegenConfig = {
  schema: "../server/**/*.graphql",
  documents: "api/operations/*.graphql",
  generates: {
    "api/generated/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: "embedHashInDocument", hashPropertyName: "documentId", hashAlgorithm: documentId },
      },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        pureMagicComment: true,
        skipTypename: true,
        inlineFragmentTypes: "combine",
        mergeFragmentTypes: true,
        dedupeFragments: true,
        scalars: { PartialDate: "string", SafeInt: "number", URL: "string", DateTime: "string" },
      },
    },
  },
};

export default config; // the tool reads the default export
