import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HomeLayout } from "./home-layout.ts";

/** neo4j.conf, written at each start: nothing in it is kept by hand. */
export function configText(port: number, pageCacheMegabytes: number): string {
  return `# Written at each start; changes are lost.
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
# LOAD CSV could read any file of the user.
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
client.allow_telemetry=false
db.logs.query.enabled=OFF
server.memory.pagecache.size=${pageCacheMegabytes}m
# For transactions that name no timeout of their own; the default is none at all.
db.transaction.timeout=5m
# The defaults reserve 256 MB for each of two databases and keep the logs of two days.
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=64m size
# Bolt waits twice five quiet seconds before it stops; by then everything is stored already.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

export async function writeConfig(layout: HomeLayout, port: number, pageCacheMegabytes: number): Promise<void> {
  await writeFile(join(layout.configFolder, "neo4j.conf"), configText(port, pageCacheMegabytes));
}
