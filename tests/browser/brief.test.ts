import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { plainText, readPdf, type PdfSheet } from "../support/pdf.ts";
import { addressOf, useBrowser, visit } from "./browser.ts";
import { findClippedWords } from "./room.ts";

const browser = useBrowser();

/** Suggestions with several paths, with every caution there is among them, and with long English names. */
const asker = "alliance:nongye-hangkong";
const languages = ["zh", "en"] as const;
type Language = (typeof languages)[number];
type Bilingual = Readonly<Record<Language, string>>;

interface Suggestion {
  readonly id: string;
  readonly sentence: Bilingual;
  readonly cautions: readonly { readonly text: Bilingual }[];
  readonly paths: readonly { readonly steps: readonly Step[] }[];
}

interface Step {
  readonly node: { readonly name: string; readonly nameEn: string | null };
  readonly tie: { readonly text: Bilingual } | null;
  readonly isForward: boolean;
}

interface Answer {
  readonly opportunities: { readonly dataVersion: string; readonly items: readonly Suggestion[] };
}

async function askSuggestions(): Promise<Answer["opportunities"]> {
  const query = `query ($of: ID!) { opportunities(of: $of, first: 4) { dataVersion items {
    id sentence { zh en } cautions { text { zh en } }
    paths { steps { node { name nameEn } tie { text { zh en } } isForward } }
  } } }`;
  const response = await fetch(addressOf("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { of: asker } }),
  });
  const { data } = (await response.json()) as { data: Answer }; // what the query asks for
  return data.opportunities;
}

/** Each tie of the paths as a brief writes it: from holder to held, whichever way the path runs. */
function listEdges({ paths }: Suggestion, language: Language): readonly string[] {
  const nameOf = ({ node }: Step): string => (language === "en" ? (node.nameEn ?? node.name) : node.name);
  return paths.flatMap(({ steps }) =>
    steps.slice(1).map((step, index) => {
      const before = steps[index] ?? step;
      const [holder, held] = step.isForward ? [before, step] : [step, before];
      return `${nameOf(holder)} — ${step.tie?.text[language] ?? ""} → ${nameOf(held)}`;
    }),
  );
}

/** In points; browsers round them differently. */
const a4 = { width: 595.3, height: 841.9 };

/** The room between the margins of an A4 sheet, in the browser's pixels: what a printed line may take. */
const printable = { width: Math.floor((178 / 25.4) * 96), height: Math.floor((261 / 25.4) * 96) };

/** Texts that stand out of the page to a side; in print there is nothing to scroll. */
function findOverhanging(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main, main *")].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isOut = left < -0.5 || right > document.documentElement.clientWidth + 0.5;
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      return isOut || isCut ? [`${element.tagName} ${element.textContent?.slice(0, 40) ?? ""}`] : [];
    }),
  );
}

/** Texts that come closer to an edge of their sheet than printers print. */
function findBeyondMargins(sheets: readonly PdfSheet[]): readonly string[] {
  const leastMargin = (10 / 25.4) * 72;
  return sheets.flatMap(({ width, height, runs }) =>
    runs
      .filter(
        ({ left, right, baseline }) =>
          left < leastMargin ||
          right > width - leastMargin ||
          baseline < leastMargin ||
          baseline > height - leastMargin,
      )
      .map(({ text }) => text),
  );
}

describe.each(languages)("a brief in %s, printed on A4", (language) => {
  test("clips no text, and every sheet holds its texts within its margins", async () => {
    const { items } = await askSuggestions();
    expect(items.length).toBeGreaterThan(0);
    for (const { id } of items) {
      const { page } = await visit(browser(), `/brief/${id}?lang=${language}&from=${asker}`, { viewport: printable });
      await page.emulateMedia({ media: "print" });
      expect(await findOverhanging(page), id).toEqual([]);
      expect(await findClippedWords(page), id).toEqual([]);
      const sheets = await readPdf(await page.pdf({ format: "A4" }));
      for (const { width, height } of sheets) {
        expect(Math.abs(width - a4.width), id).toBeLessThan(2);
        expect(Math.abs(height - a4.height), id).toBeLessThan(2);
      }
      expect(findBeyondMargins(sheets), id).toEqual([]);
    }
  });

  test("holds the sentence, every tie of its paths, the cautions, the data version and where it can be opened again", async () => {
    const { dataVersion, items } = await askSuggestions();
    for (const suggestion of items) {
      const address = `/brief/${suggestion.id}?lang=${language}&from=${asker}`;
      const { page } = await visit(browser(), address);
      const sheets = await readPdf(await page.pdf({ format: "A4" }));
      const text = plainText(sheets.flatMap(({ runs }) => runs.map((run) => run.text)).join(""));
      const edges = listEdges(suggestion, language);
      expect(edges.length, suggestion.id).toBeGreaterThan(1);
      const parts = [
        suggestion.sentence[language],
        ...edges,
        ...suggestion.cautions.map((caution) => caution.text[language]),
        dataVersion,
        addressOf(`/brief/${suggestion.id}?lang=${language}&from=${encodeURIComponent(asker)}`),
      ];
      for (const part of parts) expect(text, suggestion.id).toContain(plainText(part));
    }
  });
});
