import type { JSX } from "preact";
import { tieLabel } from "../canvas/draw-scene.ts";
import type { SceneStore } from "../state/scene-store.ts";
import { formatNumber, formatSpan } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { nameOf } from "../text/name.ts";
import { KindMark } from "./kind-mark.tsx";
import { BasisMark, TrustMark } from "./proofs.tsx";
import "./scene-table.css";
import { Mixed, ThingLink } from "./words.tsx";

interface SceneTableProps {
  readonly store: SceneStore;
  /** Adds a thing to what is selected, or takes it away. */
  readonly onSelect: (id: string) => void;
  /** Selects these, or none. */
  readonly onSelectAll: (ids: readonly string[]) => void;
}

/** The same scene in rows: nothing is in the picture that is not here. */
export function SceneTable(props: SceneTableProps): JSX.Element {
  const { store } = props;
  return (
    <div class="scene-table">
      <ThingTable {...props} />
      <TieTable store={store} />
    </div>
  );
}

function ThingTable({ store, onSelect, onSelectAll }: SceneTableProps): JSX.Element {
  const words = t().graph;
  const { nodeIds, ties } = store.visible.value;
  const nodes = [...store.scene.value.nodes.values()].filter(({ thing }) => nodeIds.has(thing.id));
  const isAll = nodes.every(({ thing }) => store.selectedIds.value.includes(thing.id));
  return (
    <section aria-labelledby="table-things">
      <h2 id="table-things">
        {words.tableThings} <span class="count">{nodes.length}</span>
      </h2>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col" class="select-cell">
                <SelectBox
                  label={t().explorer.selectShown(nodes.length)}
                  isSelected={isAll}
                  onToggle={() => onSelectAll(isAll ? [] : nodes.map(({ thing }) => thing.id))}
                />
              </th>
              <th scope="col">{words.columnName}</th>
              <th scope="col">{words.columnKind}</th>
              <th scope="col" class="is-number">
                {words.columnDrawn}
              </th>
              <th scope="col" class="is-number">
                {words.columnTies}
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ thing }) => (
              <tr key={thing.id}>
                <td class="select-cell">
                  <SelectBox
                    label={nameOf(thing, language.value).text}
                    isSelected={store.selectedIds.value.includes(thing.id)}
                    onToggle={() => onSelect(thing.id)}
                  />
                </td>
                <th scope="row">
                  <ThingLink thing={thing} />
                </th>
                <td>
                  <KindMark kind={thing.kind} /> {t().words.kind[thing.kind]}
                </td>
                <td class="is-number">
                  {ties.filter(({ fromId, toId }) => fromId === thing.id || toId === thing.id).length}
                </td>
                <td class="is-number">{formatNumber(thing.degree, language.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface SelectBoxProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onToggle: () => void;
}

/** The label makes the box as large as a finger needs it. */
function SelectBox({ label, isSelected, onToggle }: SelectBoxProps): JSX.Element {
  return (
    <label>
      <input type="checkbox" aria-label={label} checked={isSelected} onChange={onToggle} />
    </label>
  );
}

function TieTable({ store }: { readonly store: SceneStore }): JSX.Element {
  const words = t().graph;
  const { nodes } = store.scene.value;
  const rows = store.visible.value.ties.flatMap((tie) => {
    const [from, to] = [nodes.get(tie.fromId), nodes.get(tie.toId)];
    return from === undefined || to === undefined ? [] : [{ tie, from: from.thing, to: to.thing }];
  });
  return (
    <section aria-labelledby="table-ties">
      <h2 id="table-ties">
        {words.tableTies} <span class="count">{rows.length}</span>
      </h2>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columnFrom}</th>
              <th scope="col">{words.columnRelation}</th>
              <th scope="col">{words.columnTo}</th>
              <th scope="col">{words.columnTime}</th>
              <th scope="col">{words.columnBasis}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tie, from, to }) => (
              <tr key={tie.factId}>
                <td>
                  <ThingLink thing={from} isShort />
                </td>
                <td>
                  <Mixed text={tieLabel(tie, language.value)} />
                </td>
                <td>
                  <ThingLink thing={to} isShort />
                </td>
                <td>{formatSpan(tie.since, tie.until ?? tie.asOf, language.value)}</td>
                <td>
                  <BasisMark basis={tie.basis} /> <TrustMark trust={tie.trust} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
