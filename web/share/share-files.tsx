import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { DataVersionDocument } from "../api/generated/graphql.ts";
import { useAnswer } from "../api/use-answer.ts";
import { drawScene } from "../canvas/draw-scene.ts";
import { groupOf } from "../state/relation-catalog.ts";
import type { SceneStore } from "../state/scene-store.ts";
import { language, t } from "../text/messages.ts";
import type { Imprint } from "./imprint.ts";
import { fileName } from "./imprint.ts";
import { paintPng, saveFile } from "./save-file.ts";
import { writeSceneJson } from "./scene-json.ts";

interface ShareFilesProps {
  readonly store: SceneStore;
  readonly address: string;
}

/** What the server writes of the things shown: with all their ties among each other, and their proofs. */
const tables = [
  { name: "CSV", words: "things", path: "things.csv" },
  { name: "CSV", words: "ties", path: "ties.csv" },
  { name: "GraphML", words: "graph", path: "graph.graphml" },
  { name: "GEXF", words: "graph", path: "graph.gexf" },
  { name: "JSON-LD", words: "graph", path: "graph.jsonld" },
] as const;

/** The picture as files: what is drawn comes from the page, what is known of it from the server. */
export function ShareFiles({ store, address }: ShareFilesProps): JSX.Element {
  const asked = useAnswer(DataVersionDocument, {});
  const hasFailed = useSignal(false);
  const words = t().share;
  const { dataVersion } = asked.answer?.data ?? {};
  const ids = [...store.visible.value.nodeIds];
  const makers = {
    PNG: async (imprint: Imprint) => paintPng(await svgOf(store, imprint)),
    SVG: async (imprint: Imprint) => new Blob([await svgOf(store, imprint)], { type: "image/svg+xml" }),
    JSON: async (imprint: Imprint) =>
      new Blob([writeSceneJson(store.scene.value, store.visible.value, imprint)], { type: "application/json" }),
  } as const;
  const save = async (name: keyof typeof makers, version: string): Promise<void> => {
    const made = { title: document.title, address, dataVersion: version, madeAt: new Date(), source: words.source };
    hasFailed.value = false;
    try {
      saveFile(await makers[name](made), fileName(made, name.toLowerCase()));
    } catch {
      hasFailed.value = true;
    }
  };
  return (
    <section class="share-files">
      <h3>{words.picture}</h3>
      <p class="button-row">
        {(Object.keys(makers) as (keyof typeof makers)[]).map((name) => (
          // keys of the table above
          <button
            key={name}
            type="button"
            class="button"
            disabled={dataVersion === undefined || dataVersion === null}
            onClick={() => void save(name, dataVersion ?? "")}
          >
            {name}
          </button>
        ))}
      </p>
      {hasFailed.value && (
        <p class="notice" role="alert">
          {words.failed}
        </p>
      )}
      <h3>{words.data}</h3>
      <p class="button-row">
        {tables.map((table) => (
          <a
            key={table.path}
            class="button"
            href={`/export/${table.path}?ids=${ids.map((id) => encodeURIComponent(id).replaceAll("%3A", ":")).join(",")}&ties=among`}
            download
          >
            {table.words === "graph" ? table.name : `${table.name} · ${words[table.words]}`}
          </a>
        ))}
      </p>
      <p class="soft small">{words.dataNote(ids.length)}</p>
    </section>
  );
}

/** Few visitors save a picture, so what draws it comes when it is asked for. */
async function svgOf(store: SceneStore, imprint: Imprint): Promise<string> {
  const { writeSceneSvg } = await import("./scene-svg.ts");
  const drawing = drawScene(store.scene.value, store.visible.value, { language: language.value, groupOf });
  return writeSceneSvg(drawing, imprint);
}
