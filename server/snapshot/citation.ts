import { licenceUrl } from "../export/formats/format.ts";

export interface Cited {
  readonly day: string;
  readonly dataVersion: string;
}

const title = "Alliance Atlas 联盟图谱: a knowledge graph of Chinese industrial technology innovation alliances";

/** The sentence to cite a state of the data with. */
export function citationText({ day, dataVersion }: Cited): string {
  return `${title}. Data version ${dataVersion}, ${day}. When citing a single fact, name its source as well.`;
}

/** CITATION.cff 1.2.0, which reference managers and repositories read. */
export function citationFile({ day, dataVersion }: Cited): string {
  return `cff-version: 1.2.0
message: "If you use these data, please cite them as below, and cite the sources that the proofs name."
type: dataset
title: "${title}"
authors:
  - name: "Alliance Atlas editors"
version: "${dataVersion}"
date-released: "${day}"
license: MIT
license-url: "${licenceUrl}"
keywords:
  - knowledge graph
  - industrial technology innovation alliance
  - 产业技术创新战略联盟
`;
}
