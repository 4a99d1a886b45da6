import { useQuery } from '@tanstack/react-query'
import { getAttachmentThumbnail } from '@/api/gen/sdk.gen'
import { Icon } from '@/shared/ui'

/** A small picture. It comes with the person's own right, therefore not by its address, and is nowhere kept. */
export function Thumbnail({ id, alt }: { id: string; alt: string }) {
  const query = useQuery({
    queryKey: ['attachment-thumbnail', id],
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: async () => dataUrl((await getAttachmentThumbnail({ path: { id }, parseAs: 'blob' })).data),
  })
  return query.data === undefined ? <span className="thumbnail"><Icon name="report" /></span> : <img className="thumbnail" src={query.data} alt={alt} />
}

// The content policy lets pictures be written into the page, not taken from elsewhere.
export async function dataUrl(picture: Blob, type = 'image/jpeg'): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer())
  return `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))}`
}
