import { configs, parser, rules } from "@graphql-eslint/eslint-plugin";

/** Rules of the schema's texts. Code has its own linter. */
export default [
  {
    files: ["**/*.graphql"],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: "**/*.graphql" } } },
    plugins: { "@graphql-eslint": { rules } },
    rules: {
      ...configs["flat/schema-recommended"].rules,
      ...configs["flat/schema-relay"].rules,
      // Arguments are told on one line; tests/contract/schema.test.ts holds every description to both languages.
      "@graphql-eslint/description-style": "off",
      // Only things have ids: a term of a score, a position in a text or a count is no thing.
      "@graphql-eslint/strict-id-in-types": "off",
      // The model's words are the same everywhere: institutionKind is so called on its own label too.
      "@graphql-eslint/no-typename-prefix": "off",
      // Short lists that are always whole need no pages; an edge of a search is a hit.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false, withEdgeSuffix: false },
      ],
      // Hits of a search and cases are paged forwards only.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
    },
  },
];
