/** The picture would pass the number of things that a reader can take in. */
export class SceneFullError extends Error {
  readonly room: number;
  /** How many an expansion may ask for to fit. */
  readonly fits: number;

  constructor(room: number, fits = 0) {
    super(`The scene has room for ${room} more`);
    this.name = "SceneFullError";
    this.room = room;
    this.fits = fits;
  }
}
