// The Chinese that is stored for the field, a child's page with all its parts included; what the first page says is
// bundled with it (words.ts), what only office pages say comes with them (words-zh-office.ts).
import type { Words } from '@/shared/i18n/i18n'

export const features = import.meta.glob<Words>([
  '../features/*/locales/zh-CN.json',
  '!../features/{audit,callcard,census,contactgap,coverage,duplicate,job,organization,plan,region,report,roster,subject}/locales/zh-CN.json',
], { import: 'default', eager: true })
export const own: Record<string, Words> = {}
