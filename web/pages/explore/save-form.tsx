import type { JSX } from "preact";
import { SavedScenes } from "../../panels/saved-scenes.tsx";
import { saveScene } from "../../state/saved-scenes.ts";
import { writeSceneAddress } from "../../state/scene-url.ts";
import { t } from "../../text/messages.ts";
import type { Desk } from "./desk.ts";
import { nameIn } from "./name-in.ts";
import { currentAddress } from "./use-explore.ts";

interface SaveFormProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** Keeps the picture in this browser under a name, and lists what was kept. */
export function SaveForm({ desk, onClose }: SaveFormProps): JSX.Element {
  const { explore, actions } = desk;
  const words = t().explorer;
  const save = (name: string): void => {
    const scene = explore.store.scene.peek();
    const isKept = saveScene({
      name,
      query: writeSceneAddress(currentAddress(explore)),
      savedAt: new Date().toISOString(),
      things: scene.nodes.size,
    });
    if (isKept) actions.say(words.savedDone(name));
    else actions.notice.value = { text: words.savedFull };
  };
  const scene = explore.store.scene.value;
  const [first] = scene.nodes.keys();
  return (
    <>
      <form
        class="save-form"
        onSubmit={(event) => {
          event.preventDefault();
          const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
          if (name === "") return;
          save(name);
          onClose();
        }}
      >
        <label>
          {words.saveName}
          <input
            class="input"
            name="name"
            required
            maxLength={80}
            defaultValue={first === undefined ? "" : nameIn(scene, first)}
          />
        </label>
        <button type="submit" class="button is-primary">
          {words.save}
        </button>
      </form>
      <SavedScenes />
    </>
  );
}
