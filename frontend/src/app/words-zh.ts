// The Chinese of every page; what the first page says is bundled with it (words.ts).
import type { Words } from '@/shared/i18n/i18n'

export const features = import.meta.glob<Words>('../features/*/locales/zh-CN.json', { import: 'default', eager: true })
export const own: Record<string, Words> = {}
