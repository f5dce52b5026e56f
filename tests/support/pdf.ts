import { getDocumentProxy } from "unpdf";

export interface PdfRun {
  readonly text: string;
  /** Points from the left and lower edges of the sheet. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface PdfSheet {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** The texts of a PDF where they stand, sheet by sheet. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfSheet[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: PdfSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): PdfRun[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , x = 0, y = 0]: readonly number[] = item.transform;
      return [{ text: item.str, left: x - left, right: x - left + item.width, baseline: y - bottom }];
    });
    sheets.push({ width: right - left, height: top - bottom, runs });
  }
  return sheets;
}

/** One text of all sheets. Lines break anywhere, and fonts draw some signs by look-alikes: neither says anything. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, "");
}
