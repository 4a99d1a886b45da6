// The Chinese of pages that need the network anyway; the same list stands in vite.config.ts.
import type { Words } from '@/shared/i18n/i18n'

export const features = import.meta.glob<Words>('../features/{activity,audit,birthday,calendar,callcard,census,contactgap,coverage,digest,donation,donor,duplicate,guardianlist,helper,job,ledger,matching,officeday,organization,overnight,peer,plan,quality,region,report,roster,service,sheet,subject}/locales/zh-CN.json', { import: 'default', eager: true })
export const own: Record<string, Words> = {}
