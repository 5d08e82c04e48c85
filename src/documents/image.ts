export async function rasterFormat(bytes: Uint8Array): Promise<string | undefined> {
  const text = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 256)));
  if (text) return undefined;
  const { imageSize } = await import('image-size');
  try {
    const { type } = imageSize(bytes);
    return type === 'svg' ? undefined : type;
  } catch (error) {
    // The library throws a plain TypeError for whatever it cannot read.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What an image measures, in pixels; undefined where the bytes are no image; `unknown` where they only point to one. */
export async function imageSizeOf(
  bytes: Uint8Array,
): Promise<
  { readonly width: number; readonly height: number; readonly type: string | undefined } | 'unknown' | undefined
> {
  const start = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
  // Git LFS keeps a pointer in the repository.
  if (start.startsWith('version https://git-lfs.')) return 'unknown';
  if (/^\uFEFF?\s*</.test(start))
    return /<svg[\s>]/.test(start)
      ? { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY, type: 'svg' }
      : undefined;
  const { imageSize } = await import('image-size');
  try {
    const { width, height, type } = imageSize(bytes);
    return { width, height, type };
  } catch (error) {
    // The library throws a plain TypeError for whatever it cannot read.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
