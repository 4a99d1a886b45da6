// The Chinese that is stored for the field: what is read and written where there is no network. What the first page says is
// bundled with it (words.ts); the parts of a child's file (words-zh-file.ts) and office pages (words-zh-office.ts) bring theirs.
import type { Words } from '@/shared/i18n/i18n'

export const features = import.meta.glob<Words>('../features/{account,agreement,child,contact,duty,offline,visit}/locales/zh-CN.json', { import: 'default', eager: true })
export const own: Record<string, Words> = {}
