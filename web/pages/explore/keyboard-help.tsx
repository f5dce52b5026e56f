import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { hasSingleKeys, setSingleKeys } from "../../state/single-keys.ts";
import { t } from "../../text/messages.ts";
import { allCommands } from "./commands/all-commands.ts";
import type { Desk } from "./desk.ts";
import { keyText } from "./key-text.ts";
import "./keyboard-help.css";

/** All keys and ways to point, and the switch for those who can't have single keys. */
export function KeyboardHelp({ desk }: { readonly desk: Desk }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const hint = useId();
  const words = t().explorer;
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => {
    desk.isHelpOpen.value = false;
  };
  return (
    <dialog class="keyboard-help" ref={dialog} aria-labelledby={title} onClose={close}>
      <header>
        <h2 id={title}>{words.help}</h2>
        <button type="button" class="button" onClick={close}>
          {t().site.close}
        </button>
      </header>
      <label class="check">
        <input
          type="checkbox"
          checked={hasSingleKeys.value}
          aria-describedby={hint}
          onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
        />
        {words.singleKeys}
      </label>
      <p class="soft small" id={hint}>
        {words.helpIntro} {words.singleKeysHint}
      </p>
      <KeyTable />
      <h3>{words.helpPointer}</h3>
      <ul class="plain-list small">
        {words.helpPointerLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </dialog>
  );
}

function KeyTable(): JSX.Element {
  const words = t().explorer;
  const others = [
    { keys: [words.keyNames.ArrowKeys], text: words.helpArrows },
    { keys: ["Escape"], text: words.helpEscape },
    { keys: ["/", "Ctrl+k"], text: words.commands.search },
  ];
  const rows = [
    ...allCommands
      .filter(({ keys }) => keys.length > 0)
      .map(({ name, keys }) => ({ keys, text: name === "spotlight" ? words.helpDepth : words.commands[name] })),
    ...others,
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.helpKeys}</th>
          <th scope="col">{words.helpDoes}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, text }) => (
          <tr key={keys.join(" ")}>
            <td>
              {keys.map((key) => (
                <kbd key={key}>{keyText(key)}</kbd>
              ))}
            </td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
