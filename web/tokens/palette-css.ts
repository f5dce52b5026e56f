import { dark, light, type Palette } from "./palette.ts";

/** `inkSoft` reads `--ink-soft`. */
function variables(scheme: string, palette: Palette, indent: string): string {
  const lines = Object.entries(palette).map(([name, colour]) => {
    const variable = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `${indent}--${variable}: ${colour};`;
  });
  return [`${indent}color-scheme: ${scheme};`, ...lines].join("\n");
}

/** Light unless the reader's system or choice says dark; paper is always light. */
export function paletteCss(): string {
  return `/* Written by \`pnpm generate\` from palette.ts; edit that. */
:root {
${variables("light", light, "  ")}
}

@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
${variables("dark", dark, "    ")}
  }
}

@media screen {
  :root[data-theme="dark"] {
${variables("dark", dark, "    ")}
  }
}
`;
}
