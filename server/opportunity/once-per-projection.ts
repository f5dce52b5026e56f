import type { Projection } from "./projection.ts";

/** Reckons something of the whole graph once, and keeps it as long as its projection is kept. */
export function oncePerProjection<Made>(make: (projection: Projection) => Made): (projection: Projection) => Made {
  const kept = new WeakMap<Projection, { readonly made: Made }>();
  return (projection) => {
    const known = kept.get(projection);
    if (known !== undefined) return known.made;
    const made = make(projection);
    kept.set(projection, { made });
    return made;
  };
}
