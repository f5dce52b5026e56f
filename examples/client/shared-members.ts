/** `node shared-members.ts [address]`: who sits in several alliances, one line a membership. */
import { listSharedMembers } from "./list-shared-members.ts";

const [address = "http://127.0.0.1:4000"] = process.argv.slice(2);
for await (const { institution, alliance, trust, words, source } of listSharedMembers(`${address}/graphql`)) {
  process.stdout.write(`${[institution, alliance, trust, words, source].join("\t")}\n`);
}
