import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    attachment: typeof words
  }
}

export { AttachmentSection } from './attachment-section'
/** Photos of a visit. */
export const loadPhotoAlbum = async () => (await import('./photo-album')).PhotoAlbum
export { ScanChoice } from './scan-choice'
export { sendPhoto } from './send-photo'
