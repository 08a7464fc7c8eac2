/** Icons inside the package. */
export const packageIcons = { color: { file: 'color.png', pixels: 192 }, outline: { file: 'outline.png', pixels: 32 }, color32x32: { file: 'color32x32.png', pixels: 32 } } as const;

/** Icons of the button in Outlook; 16, 32 and 80 must be there. */
export const buttonSizes = [16, 32, 80] as const;

/** Icons of the add-in for itself: in lists, and where pixels are small. */
export const addInSizes = { icon: 64, highResolution: 128 } as const;

/** On phones Outlook asks for three sizes on three densities. */
export const phoneSizes = [25, 32, 48] as const;
export const phoneScales = [1, 2, 3] as const;

/** Every width, in pixels, at which the pages’ server has the icon. */
export const servedSizes: readonly number[] = [
  ...new Set([...buttonSizes, ...Object.values(addInSizes), ...phoneSizes.flatMap((size) => phoneScales.map((scale) => size * scale))]),
].sort((one, other) => one - other);

/** How large a PNG is, from its first chunk; `undefined` for what is no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
