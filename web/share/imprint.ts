/** What every file of a picture tells of itself, so that it can be cited and reopened far from here. */
export interface Imprint {
  readonly title: string;
  /** Where the picture reopens exactly. */
  readonly address: string;
  readonly madeAt: Date;
  readonly dataVersion: string;
  readonly source: string;
}

/** The day in the reader's own time, as ISO writes it. */
export function dayOf({ madeAt }: Pick<Imprint, "madeAt">): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${madeAt.getFullYear()}-${pad(madeAt.getMonth() + 1)}-${pad(madeAt.getDate())}`;
}

/** Title, day and version, without what file systems refuse. */
export function fileName({ title, dataVersion, madeAt }: Imprint, ending: string): string {
  const safe = title.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, "-").slice(0, 60);
  return `${safe}-${dayOf({ madeAt })}-${dataVersion}.${ending}`;
}
