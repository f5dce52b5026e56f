import { signal } from "@preact/signals-core";

/** When the oldest data of the scene on the page were read: told when the API is away and nothing newer can come. */
export const shownReadAt = signal<number | undefined>(undefined);
