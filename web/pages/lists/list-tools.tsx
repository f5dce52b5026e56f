import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useRef } from "preact/hooks";
import { Icon } from "../../panels/icon.tsx";
import { t } from "../../text/messages.ts";
import { readListState, writeListState, type ListState } from "./list-state.ts";
import type { ThingList } from "./thing-list.ts";

interface ListToolsProps<Data, Filter, Row> {
  readonly list: ThingList<Data, Filter, Row>;
  readonly state: ListState;
}

/** A plain form, which the browser itself can send; what was chosen beside it goes along. */
export function ListTools<Data, Filter, Row>({ list, state }: ListToolsProps<Data, Filter, Row>): JSX.Element {
  const { route } = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const words = t().lists;
  const { q: _, from: _from, to: _to, order: _order, ...chosen } = writeListState(list, state);
  const send = (): void => {
    if (form.current === null || !form.current.reportValidity()) return;
    const given = [...new FormData(form.current)].map(([name, value]) => [name, String(value)]);
    route(list.link(writeListState(list, readListState(list, Object.fromEntries(given)))));
  };
  return (
    <form
      ref={form}
      class="list-tools"
      role="search"
      aria-label={words.search(list.words().title)}
      method="get"
      action={list.link({})}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {Object.entries(chosen).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label class="list-named">
        <span class="visually-hidden">{words.named}</span>
        <input
          class="input"
          type="search"
          name="q"
          maxLength={100}
          placeholder={words.namedHint}
          key={state.named}
          defaultValue={state.named ?? ""}
        />
      </label>
      <button type="submit" class="button">
        <Icon name="search" />
        {words.apply}
      </button>
      {list.hasYears === true && <Years state={state} />}
      <Order list={list} state={state} onChange={send} />
    </form>
  );
}

function Years({ state }: { readonly state: ListState }): JSX.Element {
  const words = t().lists;
  const year = (name: string, label: string, value: number | undefined): JSX.Element => (
    <label class="field is-year">
      <span>{label}</span>
      <input
        class="input"
        type="number"
        inputMode="numeric"
        name={name}
        min="1950"
        max="2099"
        placeholder="2010"
        key={value}
        defaultValue={value === undefined ? "" : String(value)}
      />
    </label>
  );
  return (
    <fieldset class="years">
      <legend>{words.years}</legend>
      {year("from", words.yearFrom, state.yearFrom)}
      {year("to", words.yearTo, state.yearTo)}
    </fieldset>
  );
}

interface OrderProps<Data, Filter, Row> extends ListToolsProps<Data, Filter, Row> {
  readonly onChange: () => void;
}

function Order<Data, Filter, Row>({ list, state, onChange }: OrderProps<Data, Filter, Row>): JSX.Element {
  const words = t().lists;
  return (
    <label class="field list-order">
      <span>{words.order}</span>
      <select class="select" name="order" value={state.order} onChange={onChange}>
        {list.orders.map((order) => (
          <option key={order} value={order} selected={order === state.order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
