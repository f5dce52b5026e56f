import { linkTo } from "../../../routes.ts";
import type { ThingCommand } from "./command.ts";

export const openPage: ThingCommand = {
  name: "openPage",
  on: "thing",
  keys: [],
  isInMenu: true,
  run: ({ route }, id) => route(linkTo.thing(id)),
};
