/** Styles that a component brings along; web takes this from its own tools. */
declare module "*.css";
