import type { KnownRelation } from "./folds.ts";

/** The picture would pass the number of things that a reader can take in. */
export class SceneFullError extends Error {
  readonly room: number;
  /** How many an expansion may ask for to fit. */
  readonly fits: number;
  /** What is known of the relation that was to be expanded. */
  readonly known: KnownRelation | undefined;

  constructor(room: number, fits = 0, known?: KnownRelation) {
    super(`The scene has room for ${room} more`);
    this.name = "SceneFullError";
    this.room = room;
    this.fits = fits;
    this.known = known;
  }
}
