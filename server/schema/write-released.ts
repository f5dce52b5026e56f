/** `pnpm schema:release`: at a release, keeps the schema as what later ones may not break. */
import { writeReleasedSchema } from "./released.ts";
import { makeSchema } from "./schema.ts";

writeReleasedSchema(makeSchema());
