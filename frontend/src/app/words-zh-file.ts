// The Chinese of the parts of a child's file, read where there is a network; the same list stands in vite.config.ts.
import type { Words } from '@/shared/i18n/i18n'

export const features = import.meta.glob<Words>('../features/{attachment,consent,export,guardian,homecoming,letter,pairing,parentlink,person,schooling,standing,welfare}/locales/zh-CN.json', { import: 'default', eager: true })
export const own: Record<string, Words> = {}
