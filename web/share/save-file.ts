/** Gives the reader a file that was made in the page. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Twice as many points as on the screen, so that it prints well. */
const pngScale = 2;

/** Paints a drawing; rejects where the browser can't, for instance where it is larger than a canvas may be. */
export async function paintPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth * pngScale, image.naturalHeight * pngScale];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error("The picture is too large to paint")) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
