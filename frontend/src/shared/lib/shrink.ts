// A phone's photo has 4 to 10 MB; on a mountain that is minutes. 2000 pixels show every letter of an A4 page.
const PAGE = { longestSide: 2000, quality: 0.85 }
/** A photo of people says as much with a fifth of that. */
export const SNAPSHOT = { longestSide: 1280, quality: 0.8 }

/** A smaller JPEG of a picture; the file itself when it is no picture, small already, or this browser cannot draw it. */
export async function shrink(file: File, { longestSide, quality } = PAGE): Promise<File> {
  if (!file.type.startsWith('image/') || typeof createImageBitmap !== 'function') return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = longestSide / Math.max(picture.width, picture.height)
    if (scale >= 1) return file
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/jpeg', quality) })
    return blob === null || blob.size >= file.size ? file : new File([blob], file.name.replace(/\.[^.]+$/, '.jpg'), { type: 'image/jpeg' })
  } catch {
    return file
  }
}
